package dev.isg.disclosure;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.CauseId;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.dashboard.Dashboard;
import dev.isg.evaluation.dashboard.Dashboards;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.oversight.AuditChecklist;
import dev.isg.evaluation.oversight.AuditChecklists;
import dev.isg.evaluation.oversight.AuditRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Company A's fiscal year 2025 under judgement: one target met, one met on condition, one missed,
 * one that nobody can evaluate; the second objective and the policy are still to be judged.
 *
 * @param input what is evaluated
 * @param evaluation the evaluation
 */
public record CompanyACase(EvaluationInput input, Evaluation evaluation) {
  private static final Instant DECIDED = Instant.parse("2026-04-10T01:00:00Z");

  /** The case as it is. */
  public static CompanyACase standard() {
    return of("", List.of());
  }

  /** The case with something appended to every name, and with more decisions. */
  public static CompanyACase of(String suffix, List<Decision> more) {
    ResolvedProgramme programme = CompanyA.programme(suffix);
    List<Decision> decisions = new ArrayList<>(more);
    decisions.add(target("A3-1", "MET").build());
    decisions.add(
        target("A3-2", "CONDITIONALLY_MET")
            .reason(
                LocalizedText.of(
                    "未遵守の端末は特定済みで、3 か月で解消できる" + suffix,
                    "The PCs concerned are known and can be mended in three months" + suffix))
            .condition(
                new Condition(
                    LocalizedText.of(
                        "残る端末の設定を是正する" + suffix, "Mend the settings of the remaining PCs" + suffix),
                    CompanyA.OFFICER,
                    LocalDate.of(2026, 6, 30)))
            .build());
    decisions.add(target("A3-3", "UNMET").build());
    decisions.add(
        decided(DecisionKind.OBJECTIVE_ACHIEVEMENT, "A2-1", "CONDITIONALLY_MET", Role.CISO)
            .condition(
                new Condition(
                    LocalizedText.of("目標 A3-2 の条件を満たす", "Fulfil the condition of target A3-2"),
                    CompanyA.CISO,
                    LocalDate.of(2026, 6, 30)))
            .build());
    EvaluationInput input =
        EvaluationInput.builder()
            .programme(programme)
            .values(CompanyARecords.values(programme, suffix))
            .addAllDecisions(decisions)
            .addCauses(cause(suffix))
            .period(CompanyA.FY2025)
            .build();
    return new CompanyACase(input, Evaluator.evaluate(input));
  }

  /** The case with each of some parts of the programme's JSON changed to another. */
  public static CompanyACase changed(Map<String, String> changes, List<Decision> decisions) {
    String json = IsgJson.standard().write(CompanyA.programme().programme());
    for (Map.Entry<String, String> change : changes.entrySet()) {
      if (!json.contains(change.getKey())) {
        throw new IllegalArgumentException("not in the programme: " + change.getKey());
      }
      json = json.replace(change.getKey(), change.getValue());
    }
    ResolvedProgramme programme =
        ResolvedProgramme.of(
            IsgJson.standard().read("programme.json", json, Programme.class).value(),
            CompanyA.AS_OF);
    EvaluationInput input =
        EvaluationInput.builder()
            .programme(programme)
            .values(CompanyARecords.values(programme, ""))
            .addAllDecisions(decisions)
            .period(CompanyA.FY2025)
            .build();
    return new CompanyACase(input, Evaluator.evaluate(input));
  }

  /** The page management looks at. */
  public Dashboard dashboard() {
    return Dashboards.of(input, evaluation);
  }

  /** What the auditor answered: two points of seven. */
  public AuditChecklist oversight() {
    return AuditChecklists.of(
        input,
        evaluation,
        List.of(
            audited("H1-D1", AuditAnswer.YES)
                .finding(LocalizedText.of("取締役会議事録で確認した", "Confirmed in the minutes of the board"))
                .build(),
            audited("H1-M1", AuditAnswer.PARTLY)
                .finding(
                    LocalizedText.of(
                        "製造ラインの測定が後半に途切れている",
                        "Measurement of production lines broke off in autumn"))
                .recommendation(
                    LocalizedText.of("測定の担当と代行を定める", "Name someone to measure, and a deputy"))
                .build()));
  }

  /** A decision by someone in a role, taken on the usual day. */
  public static Decision.Builder decided(
      DecisionKind kind, String subject, String choice, Role role) {
    Decision.Builder decision = Decision.builder();
    decision
        .id(
            DecisionId.of(
                "d-"
                    + subject
                    + "-"
                    + kind.name().toLowerCase(java.util.Locale.ROOT).replace("_", "-")))
        .kind(kind)
        .subject(subject)
        .choice(choice)
        .decider(new Decider(role == Role.CISO ? CompanyA.CISO : CompanyA.PRESIDENT, role))
        .decidedAt(DECIDED)
        .recordedAt(DECIDED);
    if (kind != DecisionKind.DISCLOSURE_SCOPE) {
      decision.period(CompanyA.FY2025);
    }
    return decision;
  }

  private static Decision.Builder target(String id, String choice) {
    return decided(DecisionKind.TARGET_ACHIEVEMENT, id, choice, Role.CISO);
  }

  private static AuditRecord.Builder audited(String point, AuditAnswer answer) {
    AuditRecord.Builder record = AuditRecord.builder();
    record
        .point(AuditPointId.of(point))
        .period(CompanyA.FY2025)
        .answer(answer)
        .auditor(CompanyA.AUDITOR)
        .examinedOn(LocalDate.of(2026, 4, 15));
    return record;
  }

  private static CauseAnalysis cause(String suffix) {
    return CauseAnalysis.builder()
        .id(CauseId.of("cause-1"))
        .target(TargetId.of("A3-3"))
        .period(CompanyA.FY2025)
        .factor(CauseFactor.RESOURCES)
        .finding(
            LocalizedText.of(
                "復旧手順を担える要員が夜間にいなかった" + suffix,
                "Nobody on the night shift could carry out the recovery" + suffix))
        .nextStep(NextStep.KEEP)
        .analysedBy(CompanyA.OFFICER)
        .analysedOn(LocalDate.of(2026, 4, 8))
        .build();
  }
}
