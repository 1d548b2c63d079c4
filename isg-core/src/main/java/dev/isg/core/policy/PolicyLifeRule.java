package dev.isg.core.policy;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold for a step in the life of a policy. */
public enum PolicyLifeRule implements Rule {
  /** There is no such version. */
  NO_SUCH_VERSION(
      library(
          "ISG-R-001",
          "a step is about a version there is",
          MessageTemplate.of("方針に第 {version} 版がありません", "the policy has no version {version}"),
          MessageTemplate.of("次のいずれかを指定します: {known}", "name one of: {known}"))),
  /** The version stands elsewhere in its life. */
  WRONG_STATE(
      library(
          "ISG-R-002",
          "draft, decided, in force, superseded: no step is left out",
          MessageTemplate.of(
              "方針「{id}」は「{state}」であり、「{needed}」ではありません", "policy '{id}' is {state}, not {needed}"),
          MessageTemplate.of("版の状態に合う手順を踏みます", "take the step its state allows"))),
  /** The decision does not adopt this version. */
  NOT_ITS_ADOPTION(
      library(
          "ISG-R-003",
          "a version is decided by a decision on it",
          MessageTemplate.of(
              "決定「{decision}」は「{id}」を採用する決定ではありません（{detail}）",
              "decision '{decision}' does not adopt '{id}' ({detail})"),
          MessageTemplate.of(
              "kind: POLICY_ADOPTION、subject: {id}、choice: ADOPT の決定を渡します",
              "pass a decision with kind POLICY_ADOPTION, subject {id}, choice ADOPT"))),
  /** Someone other than management decided. */
  NOT_DECIDED_BY_MANAGEMENT(
      guidance(
          "ISG-R-004",
          Strength.FACT,
          "3.1, 3.1.4",
          MessageTemplate.of(
              "決定「{decision}」は「{role}」によるもので、経営陣の決定ではありません",
              "decision '{decision}' was taken as {role}, not by management"),
          MessageTemplate.of("経営陣が決定します", "let management decide"))),
  /** What was looked at is not recorded. */
  INPUTS_NOT_RECORDED(
      guidance(
          "ISG-R-005",
          Strength.FACT,
          "付録2 / Appendix 2",
          MessageTemplate.of(
              "決定「{decision}」に、判断の基になった情報の記録がありません",
              "decision '{decision}' does not record the inputs it was based on"),
          MessageTemplate.of(
              "検討した資料のハッシュを inputs に書きます", "record the hash of what was considered in inputs"))),
  /** A consideration is not recorded. */
  CONSIDERATION_LACKING(
      guidance(
          "ISG-R-006",
          Strength.MUST,
          "3.1.4",
          MessageTemplate.of(
              "「{id}」に「{consideration}」の検討記録がなく、決定できません",
              "'{id}' cannot be decided: nothing is recorded on {consideration}"),
          MessageTemplate.of(
              "検討した結果を considerations に書きます。該当しない場合はその理由を書きます",
              "record the finding in considerations; if it does not apply, say why"))),
  /** No acceptable level of risk is set. */
  LEVEL_LACKING(
      guidance(
          "ISG-R-007",
          Strength.MUST,
          "3.1.4",
          MessageTemplate.of(
              "「{id}」に許容リスク水準がなく、決定できません",
              "'{id}' cannot be decided: it sets no acceptable level of risk"),
          MessageTemplate.of(
              "acceptableLevel か tolerances に水準を書きます",
              "set one in acceptableLevel or in tolerances"))),
  /** A priority risk has no response. */
  PRIORITY_WITHOUT_RESPONSE(
      guidance(
          "ISG-R-008",
          Strength.MUST,
          "1.4.2(1), 3.1.4",
          MessageTemplate.of(
              "優先リスク「{risk}」への対応の方向が決まっていません",
              "priority risk '{risk}' has no direction of response"),
          MessageTemplate.of(
              "経営陣が response を選びます（自動では選びません）",
              "let management choose a response; none is chosen for it"))),
  /** A priority risk that is not retained has no resources. */
  PRIORITY_WITHOUT_RESOURCES(
      guidance(
          "ISG-R-009",
          Strength.MUST,
          "3.1.4",
          MessageTemplate.of(
              "優先リスク「{risk}」への対応に経営資源が割り当てられていません",
              "no resources are decided for the response to priority risk '{risk}'"),
          MessageTemplate.of(
              "resources の配分の risks にこのリスクを挙げます",
              "name the risk in risks of an allocation in resources"))),
  /** The first day in force is not set. */
  EFFECTIVE_FROM_LACKING(
      library(
          "ISG-R-010",
          "a version comes into force on a day",
          MessageTemplate.of("「{id}」に施行日がありません", "'{id}' has no first day in force"),
          MessageTemplate.of("effectiveFrom を書きます", "set effectiveFrom"))),
  /** The first day in force has not come. */
  NOT_YET_EFFECTIVE(
      library(
          "ISG-R-011",
          "a version comes into force on its day, not before",
          MessageTemplate.of(
              "「{id}」の施行日は {from} で、{day} にはまだ施行できません",
              "'{id}' comes into force on {from}, not yet on {day}"),
          MessageTemplate.of(
              "施行日を待つか、次の版で改めます", "wait for the day, or change it in a new version"))),
  /** Nobody decided to revise the policy. */
  NOT_A_REVISION(
      guidance(
          "ISG-R-012",
          Strength.MUST,
          "1.4.2(3), 5.1",
          MessageTemplate.of(
              "決定「{decision}」は「{id}」の見直しを命じていません（{detail}）",
              "decision '{decision}' does not order a revision of '{id}' ({detail})"),
          MessageTemplate.of(
              "経営陣による POLICY_REVIEW の見直しの決定を、理由とともに渡します",
              "pass management's decision POLICY_REVIEW to revise, with its reason"))),
  /** A later version is in force. */
  OLDER_THAN_IN_FORCE(
      library(
          "ISG-R-013",
          "versions come into force in their order",
          MessageTemplate.of(
              "「{id}」より新しい「{other}」が施行中です", "'{other}', later than '{id}', is in force"),
          MessageTemplate.of("新しい版を起こして改めます", "change it in a new version"))),
  /** No later version is in force. */
  NOTHING_TAKES_ITS_PLACE(
      library(
          "ISG-R-014",
          "a policy is superseded by a later version",
          MessageTemplate.of(
              "「{id}」に代わる新しい版が施行されていません", "no later version than '{id}' is in force"),
          MessageTemplate.of("先に新しい版を施行します", "put the later version into force first"))),
  /** A draft is open already. */
  DRAFT_IS_OPEN(
      library(
          "ISG-R-015",
          "one draft at a time",
          MessageTemplate.of("検討中の版「{other}」があります", "version '{other}' is still on its way"),
          MessageTemplate.of("それを仕上げるか、取り下げます", "finish it, or withdraw it"))),
  /** A later version does not say why it differs. */
  CHANGE_WITHOUT_REASON(
      library(
          "ISG-R-016",
          "each version keeps why it changed",
          MessageTemplate.of("「{id}」に変更理由がありません", "'{id}' does not say why it changed"),
          MessageTemplate.of("changeReason を書きます", "record the reason in changeReason"))),
  /** No core value is named. */
  CORE_VALUES_LACKING(
      guidance(
          "ISG-R-017",
          Strength.MUST,
          "3.1.4 (1)",
          MessageTemplate.of("「{id}」に守るべき価値がありません", "'{id}' names no core value to protect"),
          MessageTemplate.of("coreValues に挙げます", "name them in coreValues"))),
  /** A priority risk has no stance in words. */
  PRIORITY_WITHOUT_STANCE(
      guidance(
              "ISG-R-018",
              Strength.MUST,
              "1.4.2(1)",
              MessageTemplate.of(
                  "優先リスク「{risk}」にどのような姿勢で臨むかの文がありません",
                  "priority risk '{risk}' has no stance in words"),
              MessageTemplate.of("stance に書きます", "write it in stance"))
          .withSeverity(Severity.WARNING)),
  /** The policy does not say what of the company it was cut to. */
  COMPANY_FIT_LACKING(
      guidance(
          "ISG-R-019",
          Strength.SHOULD,
          "付録2 / Appendix 2",
          MessageTemplate.of(
              "「{id}」に業種・規模に応じた内容かどうかの記録がありません",
              "'{id}' does not say how it fits industry and size"),
          MessageTemplate.of("companyFit に書きます", "record it in companyFit"))),
  /** A text presented as statutory basic policy stands in for the risk policy. */
  STATUTORY_TEXT_IS_NO_RISK_POLICY(
      guidance(
              "ISG-R-020",
              Strength.FACT,
              "1.4.2(1) 脚注20 / footnote 20",
              MessageTemplate.of(
                  "草案「{id}」は内部統制の基本方針の一部とされていますが、許容リスク水準がなく、リスク管理方針としては未完成です",
                  "draft '{id}' is presented as part of the statutory basic policy, but sets no"
                      + " acceptable level: it is incomplete as a risk management policy"),
              MessageTemplate.of(
                  "基本方針とは別のものです。acceptableLevel か tolerances を書きます",
                  "the two are different documents: set acceptableLevel or tolerances"))
          .withSeverity(Severity.WARNING)),
  /** A version that is decided does not name the decision. */
  ADOPTION_NOT_RECORDED(
      guidance(
              "ISG-R-021",
              Strength.MUST,
              "3.1.4",
              MessageTemplate.of(
                  "「{id}」は「{state}」ですが、経営陣の決定が記録されていません",
                  "'{id}' is {state}, but names no decision of management"),
              MessageTemplate.of("adoption に決定の id を書きます", "name the decision in adoption"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  PolicyLifeRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
