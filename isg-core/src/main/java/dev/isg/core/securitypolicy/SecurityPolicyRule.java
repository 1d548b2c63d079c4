package dev.isg.core.securitypolicy;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the information security policies that managers lay down. */
public enum SecurityPolicyRule implements Rule {
  /** Someone else than a manager laid it down. */
  NOT_BY_MANAGERS(
      guidance(
          "ISG-R-321",
          Strength.MUST,
          "3.3.2",
          MessageTemplate.of(
              "情報セキュリティポリシー「{id}」が「{role}」によって定められています",
              "information security policy '{id}' was laid down in the role '{role}'"),
          MessageTemplate.of(
              "管理目的・管理策とその枠組みは管理者が定めます",
              "managers set control objectives, controls and what frames them"))),
  /** It does not say who laid it down. */
  AUTHOR_UNKNOWN(
      guidance(
              "ISG-R-322",
              Strength.MUST,
              "3.3.2",
              MessageTemplate.of(
                  "情報セキュリティポリシー「{id}」を誰がいつ定めたかが記録されていません",
                  "information security policy '{id}' does not say who laid it down and when"),
              MessageTemplate.of("laidDownBy と on を書きます", "add laidDownBy and on"))
          .withSeverity(Severity.WARNING)),
  /** It names no control objective. */
  NOTHING_FRAMED(
      guidance(
          "ISG-R-323",
          Strength.MUST,
          "3.3.2",
          MessageTemplate.of(
              "情報セキュリティポリシー「{id}」に管理目的がありません",
              "information security policy '{id}' names no control objective"),
          MessageTemplate.of("controlObjectives に管理目的を挙げます", "name them in controlObjectives"))),
  /** It names a control that serves none of its control objectives. */
  CONTROL_OUTSIDE_FRAME(
      guidance(
              "ISG-R-324",
              Strength.MUST,
              "3.3.2",
              MessageTemplate.of(
                  "情報セキュリティポリシー「{id}」の管理策「{control}」は、そのポリシーのどの管理目的にも結び付いていません",
                  "control '{control}' of information security policy '{id}' serves none of its"
                      + " control objectives"),
              MessageTemplate.of(
                  "管理目的を加えるか、管理策を外します", "add the control objective, or leave the control out"))
          .withSeverity(Severity.WARNING)),
  /** A control objective stands in no policy although there are some. */
  OBJECTIVE_NOT_FRAMED(
      guidance(
              "ISG-R-325",
              Strength.MUST,
              "3.3.2",
              MessageTemplate.of(
                  "管理目的「{id}」がどの情報セキュリティポリシーにもありません",
                  "control objective '{id}' stands in no information security policy"),
              MessageTemplate.of(
                  "いずれかのポリシーの controlObjectives に加えます",
                  "add it to the controlObjectives of a policy"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  SecurityPolicyRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
