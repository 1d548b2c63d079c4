package dev.isg.disclosure.statement;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of a report to the outside. None looks at headings or at the form. */
public enum DisclosureRule implements Rule {
  /** Nobody judged how useful an item is to attackers. */
  ITEM_WITHOUT_ASSESSMENT(
      guidance(
          "ISG-D-001",
          Strength.MUST,
          "はじめに 脚注1 / preface, footnote 1",
          MessageTemplate.of(
              "「{item}」（{type}）を{audience}に開示した場合の攻撃者への有用性が評価されていません",
              "nobody assessed how useful '{item}' ({type}) is to attackers if {audience} are told"),
          MessageTemplate.of(
              "有用性・理由・評価者・評価日を assessments に記録します",
              "record usefulness, reason, assessor and day in assessments"))),
  /** An assessment has a day that has not come. */
  ASSESSED_IN_FUTURE(
      library(
          "ISG-D-002",
          "a judgement is known from its day on",
          MessageTemplate.of(
              "「{item}」の評価日 {day} がまだ来ていません", "'{item}' is assessed on {day}, which has not come"),
          MessageTemplate.of("評価した日に直します", "write the day on which it was assessed"))),
  /** A content of an accountability report is neither reported nor explained. */
  CONTENT_MISSING(
      guidance(
          "ISG-D-003",
          Strength.FACT,
          "7.3",
          MessageTemplate.of(
              "説明責任の報告に「{content}」がなく、その説明もありません（読み手の問い: {question}）",
              "the report neither has nor explains the absence of '{content}' (readers ask:"
                  + " {question})"),
          MessageTemplate.of(
              "項目を加えるか、報告しない理由を explainsAbsence の項目として書きます",
              "add an item, or an item with explainsAbsence that says why it is not reported"))),
  /** Of a content nothing is left that an audience may be told. */
  CONTENT_WITHHELD(
      guidance(
          "ISG-D-004",
          Strength.FACT,
          "7.3",
          MessageTemplate.of(
              "「{content}」の項目はすべて{audience}に開示されず、その説明もありません",
              "every item of '{content}' is withheld from {audience}, and that is not explained"),
          MessageTemplate.of(
              "開示できる項目か、報告しない理由の項目を加えます",
              "add an item that may be told, or one that says why nothing is"))),
  /** An item is withheld although nobody decided so. */
  ITEM_WITHHELD(
      guidance(
              "ISG-D-005",
              Strength.MUST,
              "はじめに 脚注1 / preface, footnote 1",
              MessageTemplate.of("{why}", "{why}"),
              MessageTemplate.of("{next}", "{next}"))
          .withSeverity(Severity.WARNING)),
  /** An item is meant for an audience the report is not for. */
  AUDIENCE_OUTSIDE_PLAN(
      library(
          "ISG-D-006",
          "a report is for the audiences it names",
          MessageTemplate.of(
              "「{item}」の対象「{audience}」は報告書の対象にありません",
              "'{item}' is meant for {audience}, whom the report is not for"),
          MessageTemplate.of(
              "報告書の audiences に加えるか、項目から外します",
              "add the audience to the report, or take it off the item"))),
  /** An item rests on nothing that can be looked up. */
  ITEM_WITHOUT_SOURCE(
      guidance(
              "ISG-D-007",
              Strength.FACT,
              "7.2",
              MessageTemplate.of(
                  "「{item}」が自社のどの実態に基づくのか示されていません",
                  "'{item}' does not say which actual state of the company it rests on"),
              MessageTemplate.of(
                  "sources に target:A3-1 の形で書きます", "name it in sources, such as target:A3-1"))
          .withSeverity(Severity.WARNING)),
  /** A promise made in the report is not known to be kept. */
  PROMISE_NOT_KEPT(
      guidance(
              "ISG-D-008",
              Strength.FACT,
              "7.1",
              MessageTemplate.of(
                  "「{item}」が約束する目標「{target}」の結果は「{result}」です",
                  "'{item}' promises target '{target}', whose result is: {result}"),
              MessageTemplate.of(
                  "約束が果たせていないことを報告に書くか、約束を見直します",
                  "say so in the report, or reconsider the promise"))
          .withSeverity(Severity.WARNING)),
  /** It is published though no member of management answers for it. */
  NOT_APPROVED(
      guidance(
          "ISG-D-009",
          Strength.MUST,
          "1.4.2(5)",
          MessageTemplate.of(
              "{day} 公表の報告書に、その日に経営陣であった承認者がいません",
              "the report is published on {day} without an approver who was management that day"),
          MessageTemplate.of(
              "approver に取締役または経営者を書くか、publishedOn を外して草案にします",
              "name a board member or executive as approver, or drop publishedOn to keep a draft"))),
  /** Nobody has said how far an item may travel, although labels are in use. */
  ITEM_WITHOUT_LABEL(
      library(
              "ISG-F-122",
              "a company that labels what it has labels what it tells",
              MessageTemplate.of(
                  "「{item}」に機密区分がなく、拠り所にもありません",
                  "'{item}' has no confidentiality label, nor has what it rests on"),
              MessageTemplate.of("label を書きます", "give it a label"))
          .withSeverity(Severity.WARNING)),
  /** The contents for the other aim are not checked. */
  VALUE_CREATION_NOT_CHECKED(
      library(
              "ISG-D-010",
              "this release checks the contents of accountability alone",
              MessageTemplate.of(
                  "「企業価値の向上」の内容はこの版では確認しません",
                  "the contents for value creation are not checked by this release"),
              MessageTemplate.of("内容を自ら確かめます", "review them yourselves"))
          .withSeverity(Severity.INFO));

  private final RuleDefinition definition;

  DisclosureRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
