package dev.isg.evaluation.dossier;

import static dev.isg.evaluation.AuditWork.answer;
import static dev.isg.evaluation.AuditWork.asked;
import static dev.isg.evaluation.AuditWork.demand;
import static dev.isg.evaluation.AuditWork.found;
import static dev.isg.evaluation.AuditWork.plan;
import static dev.isg.evaluation.AuditWork.step;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.AuditWork;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.assignment.AuditKind;
import dev.isg.evaluation.assignment.AuditSubject;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.auditpoint.GovernanceAuditPoints;
import dev.isg.evaluation.cooperation.InputSource;
import dev.isg.evaluation.cooperation.InternalFindingId;
import dev.isg.evaluation.cooperation.ReportAnswer;
import dev.isg.evaluation.followup.RequestState;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.oversight.AuditFile;
import dev.isg.evaluation.oversight.AuditOpinion;
import java.time.LocalDate;
import java.util.List;

/** Audits of the small company. */
final class Audits {
  static final LocalizedText MINUTES = LocalizedText.of("取締役会の議事録", "the minutes of the board");

  private Audits() {}

  static OversightReview review(AuditFile file) {
    EvaluationInput input = AuditWork.company().input();
    return OversightReview.of(input, Evaluator.evaluate(input), file, GovernanceAuditPoints.all());
  }

  /** An audit that leaves nothing open but one demand that is in time. */
  static AuditFile complete() {
    return AuditFile.builder()
        .addRecords(
            answer("H1-D1", AuditAnswer.PARTLY)
                .addExamined(MINUTES)
                .recommendation(LocalizedText.of("議事録を残す。", "Keep the minutes."))
                .managementResponse(LocalizedText.of("そうする。", "We will."))
                .build())
        .addRecords(answer("H1-D2", AuditAnswer.YES).addExamined(MINUTES).build())
        .addRecords(answer("H1-D3", AuditAnswer.YES).addExamined(MINUTES).build())
        .addRecords(answer("H1-D4", AuditAnswer.YES).addExamined(MINUTES).build())
        .addRecords(
            answer("H1-M1", AuditAnswer.YES)
                .addExamined(MINUTES)
                .addInternalFindings(InternalFindingId.of("F1"))
                .build())
        .addRecords(answer("H1-E1", AuditAnswer.YES).addExamined(MINUTES).build())
        .addRecords(
            answer(
                    "H1-E2",
                    AuditAnswer.NOT_EXAMINED,
                    MiniCompany.AUDITOR,
                    LocalizedText.of("方針の見直しは 5 月の予定。", "The review of the policy is due in May."))
                .build())
        .addOpinions(
            new AuditOpinion(
                MiniCompany.YEAR,
                LocalizedText.of(
                    "おおむね相当と認める。", "On the whole, direction is given as it should be."),
                MiniCompany.AUDITOR,
                LocalDate.parse("2026-04-28")))
        .addPlans(
            plan(
                "A",
                AuditKind.OPERATIONAL,
                AuditSubject.POLICY_DECISION,
                AuditSubject.DEPLOYMENT,
                AuditSubject.MONITORING,
                AuditSubject.EVALUATION))
        .addPlans(plan("I", AuditKind.INTERNAL, AuditSubject.CONTROL_OPERATION))
        .reportInterval(Interval.HALF_YEARLY)
        .addReportRequests(asked("D1", InputSource.DIRECTORS, "2025-06-01").build())
        .addReportRequests(
            asked("D2", InputSource.DIRECTORS, "2025-12-01")
                .due(LocalDate.parse("2026-01-31"))
                .addAnswers(told("2026-01-20"))
                .build())
        .addReportRequests(
            asked("A1", InputSource.ACCOUNTING_AUDITOR, "2025-12-01")
                .addAnswers(told("2026-02-20"))
                .build())
        .addInternalFindings(found("F1", "2026-02-01").addPoints(AuditPointId.of("H1-M1")).build())
        .addImprovementRequests(
            demand(
                    "R1",
                    step(RequestState.RESPONDED, "2026-04-18", MiniCompany.EXECUTIVE)
                        .noting(LocalizedText.of("そうする。", "We will.")),
                    step(RequestState.IN_PROGRESS, "2026-04-25", MiniCompany.MANAGER)
                        .showing("draft of the rules"))
                .build())
        .build();
  }

  static ReportAnswer told(String day) {
    return new ReportAnswer(
        LocalDate.parse(day), LocalizedText.of("順調。", "It goes well."), List.of());
  }
}
