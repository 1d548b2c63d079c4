package dev.isg.core.exception;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of exceptions from a principle. */
public enum ExceptionRule implements Rule {
  /** An exception leaves more risk than is guaranteed. */
  RESIDUAL_ABOVE_FLOOR(
      guidance(
              "ISG-R-341",
              Strength.SHOULD,
              "3.3.2 囲み / 3.3.2, box",
              MessageTemplate.of(
                  "例外「{id}」の残存リスクが、保証する水準を超えています（{comparison}）",
                  "exception '{id}' leaves more risk than is guaranteed ({comparison})"),
              MessageTemplate.of(
                  "補完策を加えるか、例外を取りやめます", "add compensating measures, or end the exception"))
          .withSeverity(Severity.ERROR)),
  /** A request would leave more risk than is guaranteed. */
  REQUEST_ABOVE_FLOOR(
      guidance(
              "ISG-R-342",
              Strength.SHOULD,
              "3.3.2 囲み / 3.3.2, box",
              MessageTemplate.of(
                  "例外の申請「{id}」は、保証する水準を超える残存リスクを伴います（{comparison}）",
                  "request '{id}' would leave more risk than is guaranteed ({comparison})"),
              MessageTemplate.of(
                  "このままでは認められません。補完策を検討します",
                  "it cannot be granted as it is: consider compensating measures"))
          .withSeverity(Severity.WARNING)),
  /** Whether the guaranteed level is kept cannot be said. */
  GUARANTEE_UNKNOWN(
      guidance(
              "ISG-R-343",
              Strength.SHOULD,
              "3.3.2 囲み / 3.3.2, box",
              MessageTemplate.of(
                  "例外「{id}」が保証する水準に収まるかは{verdict}です（{comparison}）",
                  "whether exception '{id}' keeps to the guaranteed level is {verdict} ({comparison})"),
              MessageTemplate.of(
                  "floor と residual を同じ尺度で書きます", "state floor and residual on the same scale"))
          .withSeverity(Severity.WARNING)),
  /** Nothing makes up for the departure. */
  NO_COMPENSATION(
      guidance(
              "ISG-R-344",
              Strength.SHOULD,
              "3.3.2 囲み / 3.3.2, box",
              MessageTemplate.of(
                  "例外「{id}」に補完策がありません", "exception '{id}' has no compensating measure"),
              MessageTemplate.of(
                  "compensatingMeasures に補完策を書きます", "name at least one in compensatingMeasures"))
          .withSeverity(Severity.WARNING)),
  /** It does not say how it stays close to the principle. */
  DISTANCE_NOT_STATED(
      guidance(
              "ISG-R-345",
              Strength.SHOULD,
              "3.3.2 囲み / 3.3.2, box",
              MessageTemplate.of(
                  "例外「{id}」が原則にできるだけ近いことが示されていません",
                  "exception '{id}' does not say how it stays as close as possible to the principle"),
              MessageTemplate.of("closeness に書きます", "say so in closeness"))
          .withSeverity(Severity.WARNING)),
  /** Nobody has approved it: it is a request. */
  NOT_APPROVED(
      library(
              "ISG-R-346",
              "an exception begins with its approval",
              MessageTemplate.of(
                  "「{id}」は承認されていません。申請であり、例外ではありません",
                  "nobody has approved '{id}': it is a request, not an exception"),
              MessageTemplate.of("認めるか断るかを決めます", "grant it, or turn it down"))
          .withSeverity(Severity.INFO)),
  /** The unit approved its own exception. */
  OWN_APPROVAL(
      library(
          "ISG-R-347",
          "no unit grants itself an exception",
          MessageTemplate.of(
              "例外「{id}」を、申請した本人か当の組織単位「{unit}」の中だけの役割で「{person}」が承認しています",
              "'{person}' approved exception '{id}' as the one who asked, or in a role"
                  + " within unit '{unit}' alone"),
          MessageTemplate.of(
              "上位の組織単位の責任者が承認します", "let someone responsible above the unit approve it"))),
  /** The role may not approve. */
  ROLE_MAY_NOT_APPROVE(
      library(
          "ISG-R-348",
          "those who answer for a principle grant exceptions from it",
          MessageTemplate.of(
              "「{role}」は「{unit}」についての例外「{id}」を承認できません",
              "a {role} may not approve exception '{id}' for '{unit}'"),
          MessageTemplate.of(
              "管理者・CISO・経営陣が承認します。全社の例外は CISO か経営陣です",
              "managers, the CISO or management approve; for the whole, the CISO or"
                  + " management only"))),
  /** An exception is past its last day. */
  EXPIRED(
      library(
              "ISG-R-349",
              "an exception ends on its last day",
              MessageTemplate.of(
                  "例外「{id}」は {until} で終わりました（基準日 {day}）",
                  "exception '{id}' ended on {until} (as of {day})"),
              MessageTemplate.of("原則に戻すか、改めて申請します", "return to the principle, or ask again"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  ExceptionRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
