package dev.isg.core.programme;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of a programme. */
public enum ProgrammeRule implements Rule {
  /** Two things of one kind have the same id. */
  DUPLICATE_ID(
      library(
          "ISG-P-001",
          "references by id need unique ids",
          MessageTemplate.of(
              "{kind}の id「{id}」が重複しています（最初は {first}）",
              "the {kind} id '{id}' is used twice (first at {first})"),
          MessageTemplate.of(
              "どちらかの id を変えるか、重複を削ります", "give one of them another id or delete it"))),
  /** A reference leads nowhere. */
  UNRESOLVED_REFERENCE(
      library(
          "ISG-P-002",
          "references are resolved before use",
          MessageTemplate.of("{kind}「{id}」は定義されていません", "there is no {kind} '{id}'"),
          MessageTemplate.of(
              "定義を加えるか、次のいずれかに直します: {known}", "define it, or refer to one of: {known}"))),
  /** A unit is, through its parents, part of itself. */
  CYCLE(
      library(
          "ISG-P-003",
          "the organisation is a tree",
          MessageTemplate.of("親子関係が循環しています: {cycle}", "the parents form a cycle: {cycle}"),
          MessageTemplate.of(
              "いずれかの parent を外すか、別の組織単位に直します", "remove one parent or name another unit there"))),
  /** A level of risk lies outside the policy's matrix. */
  RISK_OUTSIDE_MATRIX(
      library(
          "ISG-P-004",
          "risks are graded on the company's own scales",
          MessageTemplate.of(
              "リスク「{id}」の影響度 {impact}・発生可能性 {likelihood} は表（{rows}×{columns}）の外です",
              "risk '{id}' has impact {impact} and likelihood {likelihood}, outside the {rows} by"
                  + " {columns} matrix"),
          MessageTemplate.of("表の範囲の段階に直すか、表を広げます", "use levels of the matrix, or enlarge it"))),
  /** More than one version of a policy is in force. */
  SEVERAL_POLICIES_IN_FORCE(
      library(
          "ISG-P-005",
          "one policy version is in force at a time",
          MessageTemplate.of(
              "施行中の方針が複数あります: {versions}", "several policy versions are in force: {versions}"),
          MessageTemplate.of("1 つを残して SUPERSEDED にします", "mark all but one SUPERSEDED"))),
  /** Management has no policy in force. */
  NO_POLICY_IN_FORCE(
      guidance(
              "ISG-P-006",
              Strength.MUST,
              "1.4.2(1), 3.1.4",
              MessageTemplate.of("施行中のリスク管理方針がありません", "no risk management policy is in force"),
              MessageTemplate.of(
                  "経営陣が方針を決定し、state を IN_FORCE にします",
                  "let management decide a policy and set its state to IN_FORCE"))
          .withSeverity(Severity.WARNING)),
  /** The policy in force does not say how much risk is accepted. */
  POLICY_WITHOUT_ACCEPTABLE_LEVEL(
      guidance(
          "ISG-P-007",
          Strength.MUST,
          "3.1.4",
          MessageTemplate.of(
              "方針「{id}」に許容リスク水準がありません", "policy '{id}' states no acceptable level of risk"),
          MessageTemplate.of(
              "acceptableLevel に文と最高許容段階を書きます",
              "state it in acceptableLevel, in words and as the gravest grade accepted"))),
  /** A consideration is not recorded in the policy in force. */
  CONSIDERATION_MISSING(
      guidance(
          "ISG-P-008",
          Strength.MUST,
          "3.1.4",
          MessageTemplate.of(
              "方針「{id}」に「{consideration}」の検討記録がありません",
              "policy '{id}' records nothing on {consideration}"),
          MessageTemplate.of(
              "検討した結果を considerations に書きます。該当しない場合はその理由を書きます",
              "record the finding in considerations; if it does not apply, say why"))),
  /** More is allocated than there is. */
  RESOURCES_EXCEED_TOTAL(
      guidance(
              "ISG-P-009",
              Strength.FACT,
              "3.1.3",
              MessageTemplate.of(
                  "配分 {allocated} が総額 {total} を超えています",
                  "allocations of {allocated} exceed the total of {total}"),
              MessageTemplate.of("配分を減らすか総額を見直します", "reduce the allocations or review the total"))
          .withSeverity(Severity.WARNING)),
  /** No one is CISO. */
  NO_CISO(
      guidance(
              "ISG-P-010",
              Strength.MUST,
              "1.4.2(1), 3.2.1",
              MessageTemplate.of("CISO が任命されていません", "no one is appointed CISO"),
              MessageTemplate.of(
                  "appointments に role: CISO を加えます", "add an appointment with role CISO"))
          .withSeverity(Severity.WARNING)),
  /** CHK-01. */
  OBJECTIVE_WITHOUT_POLICY_ELEMENT(
      guidance(
          "CHK-01",
          Strength.MUST,
          "3.3.1, 4.3",
          MessageTemplate.of(
              "目的「{id}」は施行中の方針のどの価値にもつながっていません",
              "objective '{id}' serves no core value of the policy in force"),
          MessageTemplate.of(
              "coreValues に方針の価値を挙げます", "name a core value of the policy in coreValues"))),
  /** CHK-02. */
  TARGET_INCOMPLETE(
      guidance(
          "CHK-02",
          Strength.MUST,
          "1.4.2(1), 3.3.1",
          MessageTemplate.of("目標「{id}」に「{missing}」がありません", "target '{id}' lacks {missing}"),
          MessageTemplate.of(
              "補うか、検討中なら draft: true とします",
              "add it, or mark the target draft: true while it is worked out"))),
  /** A draft target is a sentence only. */
  DRAFT_TARGET_INCOMPLETE(
      guidance(
              "ISG-P-011",
              Strength.MUST,
              "3.3.1",
              MessageTemplate.of(
                  "草案の目標「{id}」に「{missing}」がなく、達成を評価できません",
                  "draft target '{id}' lacks {missing}, so its achievement cannot be evaluated"),
              MessageTemplate.of("決定までに補います", "add it before the target is decided"))
          .withSeverity(Severity.WARNING)),
  /** CHK-03, upwards. */
  CONTROL_OBJECTIVE_WITHOUT_TARGET(
      guidance(
          "CHK-03",
          Strength.SHOULD,
          "3.3.2",
          MessageTemplate.of("{kind}「{id}」はどの目標にもつながっていません", "{kind} '{id}' serves no target"),
          MessageTemplate.of("目指す目標を挙げるか、取り止めます", "name what it serves, or drop it"))),
  /** CHK-03, downwards. */
  TARGET_WITHOUT_CONTROL_OBJECTIVE(
      guidance(
          "CHK-03b",
          Strength.SHOULD,
          "3.3.1",
          MessageTemplate.of(
              "目標「{id}」を受ける管理目的がありません", "no control objective deploys target '{id}'"),
          MessageTemplate.of("管理目的を 1 つ以上定めます", "set at least one control objective for it"))),
  /** The CISO has not chosen how targets add up. */
  ROLL_UP_NOT_CHOSEN(
      guidance(
              "ISG-P-012",
              Strength.OPEN,
              "5.2(2)",
              MessageTemplate.of(
                  "目的「{id}」の達成度の積み重ね方が選ばれていません",
                  "for objective '{id}' no way to add up its targets has been chosen"),
              MessageTemplate.of(
                  "rollUp に方法と理由を書きます", "record the method and the reason in rollUp"))
          .withSeverity(Severity.WARNING)),
  /** A roll-up names a target of another objective. */
  ROLL_UP_OF_FOREIGN_TARGET(
      library(
          "ISG-P-013",
          "a roll-up adds up the objective's own targets",
          MessageTemplate.of(
              "目的「{id}」の積み重ねが、この目的の目標ではない「{target}」を挙げています",
              "the roll-up of objective '{id}' names '{target}', which is no target of it"),
          MessageTemplate.of(
              "この目的の目標だけを挙げます: {known}", "name targets of the objective only: {known}")));

  private final RuleDefinition definition;

  ProgrammeRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
