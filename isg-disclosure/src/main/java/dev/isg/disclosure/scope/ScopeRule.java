package dev.isg.disclosure.scope;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** The ways in which it comes about that an item is told or withheld. */
public enum ScopeRule implements Rule {
  /** The audience is management itself. */
  INSIDE(
      told(
          "ISG-D-101",
          "「{item}」は社内の経営陣向けであり、そのまま示す",
          "'{item}' is shown to management itself, as it is")),
  /** Assessed as harmless enough to be told as written. */
  ASSESSED_HARMLESS(
      told(
          "ISG-D-102",
          "「{item}」は{audience}について攻撃者への有用性「{usefulness}」と評価されており、開示する",
          "'{item}' is disclosed to {audience}: its usefulness to attackers was assessed as"
              + " {usefulness}")),
  /** Of a kind the guidance warns of and of medium use: aggregated unless management decides. */
  CAUTIONED_AND_MEDIUM(
      told(
          "ISG-D-103",
          "「{item}」は注意を要する情報で有用性「{usefulness}」のため、経営陣の決定がない限り集約した形で{audience}に開示する",
          "'{item}' is of a kind to be careful with and of {usefulness} use to attackers: {audience}"
              + " are told it in aggregated form unless management decides otherwise")),
  /** Management allows it. */
  ALLOWED(
      told(
          "ISG-D-104",
          "「{item}」は経営陣の決定 {decision} により開示する",
          "'{item}' is disclosed by management's decision {decision}")),
  /** Management allows its aggregated wording. */
  ALLOWED_AGGREGATED(
      told(
          "ISG-D-105",
          "「{item}」は経営陣の決定 {decision} により集約した形で開示する",
          "'{item}' is disclosed in aggregated form by management's decision {decision}")),
  /** Management delayed it, and what it shows has been fixed since. */
  FIXED_SINCE(
      told(
          "ISG-D-106",
          "「{item}」は対処が {fixed} に済んだため、決定 {decision} に従い開示する",
          "'{item}' is disclosed under decision {decision}, since it was fixed on {fixed}")),
  /** Nobody assessed it for this audience. */
  NOT_ASSESSED(
      withheld(
          "ISG-D-111",
          "「{item}」は{audience}について攻撃者への有用性が評価されておらず、開示しない",
          "'{item}' is withheld from {audience}: its usefulness to attackers was not assessed",
          "有用性を評価して assessments に記録します",
          "assess it and record that in assessments")),
  /** Labelled higher than the audience is cleared for, and management has not allowed it. */
  LABEL_ABOVE_CLEARANCE(
      withheld(
          "ISG-F-121",
          "「{item}」の機密区分「{label}」は{audience}の範囲「{clearance}」を超えており、経営陣の許可がないため開示しない",
          "'{item}' is withheld from {audience}: it is labelled {label}, they are cleared for"
              + " {clearance}, and management has not allowed it",
          "経営陣が DISCLOSURE_SCOPE の決定を下すか、機密区分を見直します",
          "let management decide DISCLOSURE_SCOPE for it, or review the label")),
  /** Highly useful, and management has not allowed it. */
  HIGH_WITHOUT_APPROVAL(
      withheld(
          "ISG-D-112",
          "「{item}」は攻撃者への有用性が「{usefulness}」であり、経営陣の許可がないため{audience}に開示しない",
          "'{item}' is withheld from {audience}: its usefulness to attackers is {usefulness} and"
              + " management has not allowed it",
          "経営陣が DISCLOSURE_SCOPE の決定を下します",
          "let management decide DISCLOSURE_SCOPE for it")),
  /** The decision on it is improper or about another wording. */
  DECISION_NOT_IN_EFFECT(
      withheld(
          "ISG-D-113",
          "「{item}」についての決定は効力がなく、開示しない（{why}）",
          "'{item}' is withheld: the decision on it has no effect ({why})",
          "経営陣が現在の内容について改めて決定します",
          "let management decide again, on the present wording")),
  /** Management delayed it until fixed, and it is not. */
  DELAYED(
      withheld(
          "ISG-D-114",
          "「{item}」は対処が済むまで開示しない（決定 {decision}）",
          "'{item}' is withheld until fixed (decision {decision})",
          "対処が済んだら fixedOn に日付を書きます",
          "write the day into fixedOn once it is fixed")),
  /** Management denied it. */
  DENIED(
      withheld(
          "ISG-D-115",
          "「{item}」は経営陣の決定 {decision} により開示しない",
          "'{item}' is withheld by management's decision {decision}",
          "見直す場合は経営陣が新しい決定を下します",
          "only a new decision by management changes that")),
  /** Only its aggregated wording may be told, and there is none. */
  NO_AGGREGATED_WORDING(
      withheld(
          "ISG-D-116",
          "「{item}」は集約した形でのみ開示できるが、aggregatedText がないため開示しない",
          "'{item}' is withheld: it may be told in aggregated form only, and has no aggregatedText",
          "詳細を含まない aggregatedText を書きます",
          "write an aggregatedText without the detail"));

  private final RuleDefinition definition;

  ScopeRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  private static RuleDefinition told(String id, String ja, String en) {
    return of(id, ja, en, "対応は要りません", "nothing to do");
  }

  private static RuleDefinition withheld(
      String id, String ja, String en, String mendJa, String mendEn) {
    return of(id, ja, en, mendJa, mendEn);
  }

  private static RuleDefinition of(String id, String ja, String en, String mendJa, String mendEn) {
    return guidance(
            id,
            Strength.MUST,
            "はじめに 脚注1 / preface, footnote 1",
            MessageTemplate.of(ja, en),
            MessageTemplate.of(mendJa, mendEn))
        .withSeverity(Severity.INFO);
  }
}
