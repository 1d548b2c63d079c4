package dev.isg.core.establishment;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold where governance is established. */
public enum EstablishmentRule implements Rule {
  /** Nobody of management is in office. */
  NO_MANAGEMENT_IN_OFFICE(
      symptom(
          "ISG-R-181",
          "1.1",
          "{day} に在任の経営陣（取締役・経営者）がいません",
          "on {day} nobody of management (board member, executive) is in office",
          "appointments に経営陣を加えます",
          "add management to appointments")),
  /** There is no policy for targets to be in line with. */
  NO_POLICY_FOR_TARGETS(
      symptom(
          "ISG-R-182",
          "1.5.1",
          "目標が沿うべき施行中の方針がありません",
          "no policy is in force for targets to be in line with",
          "経営陣が方針を決定します",
          "let management decide a policy")),
  /** There are no targets. */
  NO_TARGETS(
      symptom(
          "ISG-R-183",
          "1.5.1",
          "草案でない情報セキュリティ目標がありません",
          "there is no information security target beyond drafts",
          "CISO が目標を定めます",
          "let the CISO set targets")),
  /** A target serves nothing of the policy in force. */
  TARGET_OUT_OF_LINE(
      symptom(
          "ISG-R-184",
          "1.5.1",
          "目標「{target}」は、目的を通じて施行中の方針のどの価値にもつながっていません",
          "target '{target}' serves, by its objectives, no core value of the policy in force",
          "目的と方針の価値につなげるか、取り止めます",
          "link it by an objective to a core value, or drop it")),
  /** Nothing measures a target. */
  TARGET_NOT_MEASURED(
      symptom(
          "ISG-R-185",
          "1.5.1",
          "目標「{target}」を測る指標がなく、経営陣は達成状況を把握できません",
          "no indicator measures target '{target}', so management cannot see how far it is reached",
          "measures に指標と目標値を加えます",
          "add an indicator with the value to reach to measures"));

  private final RuleDefinition definition;

  EstablishmentRule(RuleDefinition definition) {
    this.definition = definition;
  }

  private static RuleDefinition symptom(
      String id, String place, String ja, String en, String mendJa, String mendEn) {
    return guidance(
            id,
            Strength.FACT,
            place,
            MessageTemplate.of(ja, en),
            MessageTemplate.of(mendJa, mendEn))
        .withSeverity(Severity.WARNING);
  }

  static LocalizedText text(Object value) {
    return LocalizedText.same(value.toString());
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
