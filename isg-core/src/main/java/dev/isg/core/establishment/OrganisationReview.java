package dev.isg.core.establishment;

import dev.isg.core.arrangement.ArrangementReview;
import dev.isg.core.ciso.CisoReview;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.programme.Programme;
import dev.isg.core.reporting.Reporting;
import dev.isg.core.reporting.ReportingRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Reviews who acts on one day and under which arrangements: management, the CISO and the mandate,
 * the scope, the cooperation, the committee, the officers and the risk management department. What
 * is wrong on every day is told by {@link dev.isg.core.programme.ProgrammeCheck} instead.
 *
 * @source METI 2009, 1.1 and 3.2.1
 */
public final class OrganisationReview {
  private OrganisationReview() {}

  /** Every issue of the organisation on the day. */
  public static ValidationReport check(Programme programme, LocalDate day) {
    List<Appointment> appointments = programme.appointments();
    return CisoReview.check(appointments, day)
        .plus(
            ArrangementReview.check(programme.arrangements(), programme.units(), appointments, day))
        .plus(management(appointments, day))
        .plus(riskDepartment(programme));
  }

  private static ValidationReport management(List<Appointment> appointments, LocalDate day) {
    boolean inOffice =
        appointments.stream().anyMatch(held -> held.role().management() && held.coversDay(day));
    return inOffice
        ? ValidationReport.clean()
        : ValidationReport.of(
            List.of(
                Issue.of(
                    EstablishmentRule.NO_MANAGEMENT_IN_OFFICE,
                    "/appointments",
                    Map.of("day", EstablishmentRule.text(day)))));
  }

  private static ValidationReport riskDepartment(Programme programme) {
    return programme.reporting().flatMap(Reporting::riskDepartment).isPresent()
        ? ValidationReport.clean()
        : ValidationReport.of(
            List.of(Issue.of(ReportingRule.NO_RISK_DEPARTMENT, "/reporting", Map.of())));
  }
}
