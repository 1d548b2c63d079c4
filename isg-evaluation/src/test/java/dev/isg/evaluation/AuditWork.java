package dev.isg.evaluation;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assignment.AuditKind;
import dev.isg.evaluation.assignment.AuditPlan;
import dev.isg.evaluation.assignment.AuditPlanId;
import dev.isg.evaluation.assignment.AuditSubject;
import dev.isg.evaluation.auditpoint.AuditPoint;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.auditpoint.GovernanceAuditPoints;
import dev.isg.evaluation.cooperation.InputSource;
import dev.isg.evaluation.cooperation.InternalFinding;
import dev.isg.evaluation.cooperation.InternalFindingId;
import dev.isg.evaluation.cooperation.ReportRequest;
import dev.isg.evaluation.cooperation.ReportRequestId;
import dev.isg.evaluation.followup.ImprovementRequest;
import dev.isg.evaluation.followup.ImprovementRequestId;
import dev.isg.evaluation.followup.RequestState;
import dev.isg.evaluation.followup.RequestStep;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.oversight.AuditRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pieces of an audit of the small company, as short as tests want them. */
public final class AuditWork {
  private AuditWork() {}

  /** The company with an internal auditor all the year. */
  public static MiniCompany company() {
    return new MiniCompany()
        .target("T1", "100", "2")
        .measured("T1", MiniCompany.percent("98"))
        .decided(Decisions.ciso("T1", "CONDITIONALLY_MET").build())
        .appointed(MiniCompany.STAFF, Role.INTERNAL_AUDITOR, "2025-04-01", "2026-12-31");
  }

  public static ResolvedProgramme programme(String asOf) {
    return company().asOf(asOf).input().programme();
  }

  public static Map<AuditPointId, AuditPoint> points() {
    Map<AuditPointId, AuditPoint> points = new LinkedHashMap<>();
    GovernanceAuditPoints.all().forEach(point -> points.put(point.id(), point));
    return points;
  }

  public static AuditRecord.Builder answer(String point, AuditAnswer answer) {
    return answer(
        point,
        answer,
        MiniCompany.AUDITOR,
        LocalizedText.of("議事録を確かめた。", "The minutes were read."));
  }

  public static AuditRecord.Builder answer(
      String point, AuditAnswer answer, PersonId auditor, LocalizedText finding) {
    return AuditRecord.builder()
        .point(AuditPointId.of(point))
        .period(MiniCompany.YEAR)
        .answer(answer)
        .finding(finding)
        .auditor(auditor)
        .examinedOn(LocalDate.parse("2026-04-10"));
  }

  public static RequestStep step(RequestState state, String day, PersonId by) {
    return RequestStep.of(state, LocalDate.parse(day), by);
  }

  /** A request raised on 10 April 2026, to be answered by the 20th and closed by the end of May. */
  public static ImprovementRequest.Builder demand(String id, RequestStep... after) {
    return ImprovementRequest.builder()
        .id(ImprovementRequestId.of(id))
        .statement(LocalizedText.of("議事録を残す。", "Keep the minutes."))
        .point(AuditPointId.of("H1-D1"))
        .addressee(MiniCompany.EXECUTIVE)
        .responseDue(LocalDate.parse("2026-04-20"))
        .due(LocalDate.parse("2026-05-31"))
        .addSteps(step(RequestState.RAISED, "2026-04-10", MiniCompany.AUDITOR))
        .addSteps(after);
  }

  public static ReportRequest.Builder asked(String id, InputSource source, String day) {
    return ReportRequest.builder()
        .id(ReportRequestId.of(id))
        .source(source)
        .subject(LocalizedText.of("運用の状況", "how it is run"))
        .askedBy(MiniCompany.AUDITOR)
        .askedOn(LocalDate.parse(day));
  }

  public static InternalFinding.Builder found(String id, String day) {
    return InternalFinding.builder()
        .id(InternalFindingId.of(id))
        .statement(LocalizedText.of("台帳の更新が遅れていた。", "The ledger was updated late."))
        .foundBy(MiniCompany.STAFF)
        .foundOn(LocalDate.parse(day));
  }

  public static AuditPlan plan(String id, AuditKind kind, AuditSubject... subjects) {
    return AuditPlan.builder()
        .id(AuditPlanId.of(id))
        .title(LocalizedText.of("計画" + id, "plan " + id))
        .kind(kind)
        .period(MiniCompany.YEAR)
        .addSubjects(subjects)
        .build();
  }

  public static List<String> rules(List<Issue> issues) {
    return issues.stream().map(issue -> issue.rule().id() + " " + issue.path()).toList();
  }
}
