package dev.isg.evaluation.cooperation;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.References;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.auditpoint.AuditPoint;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.explanation.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks what auditors asked of others and learned from them, as of the day of a programme.
 *
 * @source METI 2009, 6.1 and 6.2
 */
public final class Cooperation {
  private static final LocalizedText POINT = LocalizedText.of("確認点", "point");

  private final ResolvedProgramme programme;
  private final Period period;
  private final Map<AuditPointId, AuditPoint> points;
  private final References references = new References();

  private Cooperation(
      ResolvedProgramme programme, Period period, Map<AuditPointId, AuditPoint> points) {
    this.programme = programme;
    this.period = period;
    this.points = points;
  }

  /**
   * Every issue of what was asked and found.
   *
   * @param programme the programme
   * @param period the period audited
   * @param points the points there are
   * @param requests the reports asked for
   * @param interval how often directors are to be asked; empty for once in the period
   * @param findings the findings of internal audit
   */
  public static List<Issue> issues(
      ResolvedProgramme programme,
      Period period,
      Map<AuditPointId, AuditPoint> points,
      List<ReportRequest> requests,
      Optional<Interval> interval,
      List<InternalFinding> findings) {
    Cooperation check = new Cooperation(programme, period, points);
    check.references.index(
        LocalizedText.of("報告の求め", "request for a report"),
        "/reportRequests",
        requests,
        ReportRequest::id);
    check.references.index(
        LocalizedText.of("内部監査の発見事項", "internal finding"),
        "/internalFindings",
        findings,
        InternalFinding::id);
    for (int i = 0; i < requests.size(); i++) {
      check.request(requests.get(i), "/reportRequests/" + i);
    }
    for (int i = 0; i < findings.size(); i++) {
      check.finding(findings.get(i), "/internalFindings/" + i);
    }
    check.asked(requests, interval);
    check.used(requests, findings);
    return check.references.issues();
  }

  private void request(ReportRequest request, String path) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("id", LocalizedText.same(request.id().value()));
    inputs.put("source", request.source().label());
    inputs.put("asked", Wording.day(request.askedOn()));
    linked(request.points(), path);
    if (!programme.mayOversee(request.askedBy(), request.askedOn())) {
      references.add(
          CooperationRule.ASKED_BY_NO_OVERSEER,
          path + "/askedBy",
          on(inputs, request.askedBy(), request.askedOn()));
    }
    request
        .askedOf()
        .filter(who -> request.source() == InputSource.DIRECTORS)
        .filter(who -> !manages(who, request.askedOn()))
        .ifPresent(
            who ->
                references.add(
                    CooperationRule.NOT_A_DIRECTOR,
                    path + "/askedOf",
                    on(inputs, who, request.askedOn())));
    for (int i = 0; i < request.answers().size(); i++) {
      LocalDate day = request.answers().get(i).on();
      if (day.isBefore(request.askedOn())) {
        Map<String, LocalizedText> all = new TreeMap<>(inputs);
        all.put("on", Wording.day(day));
        references.add(CooperationRule.ANSWER_BEFORE_REQUEST, path + "/answers/" + i + "/on", all);
      }
    }
    if (request.overdueOn(programme.day())) {
      inputs.put("due", Wording.day(request.due().orElseThrow()));
      references.add(CooperationRule.ANSWER_OVERDUE, path, inputs);
    }
  }

  private void finding(InternalFinding finding, String path) {
    Map<String, LocalizedText> inputs =
        on(
            Map.of("id", LocalizedText.same(finding.id().value())),
            finding.foundBy(),
            finding.foundOn());
    if (!programme.held(finding.foundBy(), Role.INTERNAL_AUDITOR, finding.foundOn())) {
      references.add(CooperationRule.FINDER_NO_INTERNAL_AUDITOR, path + "/foundBy", inputs);
    }
    if (finding.points().isEmpty()) {
      references.add(CooperationRule.FINDING_NOT_LINKED, path, inputs);
    }
    linked(finding.points(), path);
  }

  /** Every span of the period that is over has a request to directors in it. */
  private void asked(List<ReportRequest> requests, Optional<Interval> interval) {
    List<Period> spans =
        interval
            .map(often -> programme.governanceUnit().fiscalCalendar().split(period, often))
            .orElse(List.of(period));
    for (Period span : spans) {
      boolean over = span.last().isBefore(programme.day());
      boolean asked =
          requests.stream()
              .filter(request -> request.source() == InputSource.DIRECTORS)
              .anyMatch(request -> span.contains(request.askedOn()));
      if (over && !asked) {
        references.add(
            CooperationRule.NOT_ASKED,
            "/reportRequests",
            Map.of(
                "span",
                LocalizedText.of(
                    Wording.day(span.first()).ja() + "から" + Wording.day(span.last()).ja() + "までの間",
                    Wording.day(span.first()).en() + " to " + Wording.day(span.last()).en())));
      }
    }
  }

  private void used(List<ReportRequest> requests, List<InternalFinding> findings) {
    boolean found =
        findings.stream()
            .map(InternalFinding::foundOn)
            .anyMatch(day -> period.contains(day) && !day.isAfter(programme.day()));
    for (InputSource source : List.of(InputSource.INTERNAL_AUDIT, InputSource.ACCOUNTING_AUDITOR)) {
      boolean reported =
          requests.stream()
              .filter(request -> request.source() == source)
              .filter(request -> period.contains(request.askedOn()))
              .anyMatch(request -> request.answeredBy(programme.day()));
      if (!reported && !(found && source == InputSource.INTERNAL_AUDIT)) {
        references.add(
            CooperationRule.INPUT_NOT_USED,
            "/reportRequests",
            Map.of(
                "source",
                source.label(),
                "period",
                LocalizedText.same(programme.governanceUnit().fiscalCalendar().nameOf(period))));
      }
    }
  }

  private void linked(List<AuditPointId> ids, String path) {
    for (int i = 0; i < ids.size(); i++) {
      references.resolve(POINT, path + "/points/" + i, ids.get(i), points);
    }
  }

  private boolean manages(PersonId who, LocalDate day) {
    return programme.programme().appointments().stream()
        .filter(held -> held.person().equals(who) && held.coversDay(day))
        .anyMatch(Appointment::management);
  }

  private Map<String, LocalizedText> on(
      Map<String, LocalizedText> inputs, PersonId who, LocalDate day) {
    Map<String, LocalizedText> all = new TreeMap<>(inputs);
    all.put(
        "person", programme.person(who).map(Person::name).orElse(LocalizedText.same(who.value())));
    all.put("on", Wording.day(day));
    return all;
  }
}
