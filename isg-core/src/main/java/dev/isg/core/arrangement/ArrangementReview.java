package dev.isg.core.arrangement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reviews the arrangements on one day: the scope, the cooperation with other activities, the
 * committee seat by seat, and the officers department by department.
 *
 * @source METI 2009, 3.2.1
 */
public final class ArrangementReview {
  private static final String PATH = "/arrangements";

  private final List<Appointment> appointments;
  private final UnitTree units;
  private final LocalDate day;
  private final List<Issue> issues = new ArrayList<>();

  private ArrangementReview(List<Appointment> appointments, UnitTree units, LocalDate day) {
    this.appointments = appointments.stream().filter(held -> held.coversDay(day)).toList();
    this.units = units;
    this.day = day;
  }

  /**
   * Every issue of the arrangements on a day. Without arrangements everything is missing.
   *
   * @param arrangements the arrangements; empty while there are none
   * @param units all units of the governance unit
   * @param appointments all its appointments
   * @param day the day to review for
   */
  public static ValidationReport check(
      Optional<Arrangements> arrangements,
      List<OrganisationUnit> units,
      List<Appointment> appointments,
      LocalDate day) {
    ArrangementReview review = new ArrangementReview(appointments, UnitTree.of(units), day);
    Arrangements made = arrangements.orElseGet(() -> Arrangements.builder().build());
    review.scope(made.scope());
    review.cooperations(made.cooperations());
    if (made.committee().isPresent()) {
      review.committee(made.committee().get(), PATH + "/committee");
    } else {
      review.add(ArrangementRule.NO_COMMITTEE, PATH, Map.of());
    }
    review.officers(made.scope());
    return ValidationReport.of(review.issues);
  }

  private void scope(Optional<ManagementScope> scope) {
    if (scope.isEmpty()) {
      add(ArrangementRule.SCOPE_NOT_DEFINED, PATH, Map.of());
      return;
    }
    for (int i = 0; i < units.all().size(); i++) {
      UnitId unit = units.all().get(i).id();
      if (units.nearest(unit, one -> said(scope.get(), one.id())).isEmpty()) {
        add(ArrangementRule.UNIT_NEITHER_IN_NOR_OUT, "/units/" + i, Map.of("unit", id(unit)));
      }
    }
  }

  private static boolean said(ManagementScope scope, UnitId unit) {
    return scope.units().contains(unit) || scope.excludes(unit);
  }

  private void cooperations(List<Cooperation> cooperations) {
    if (cooperations.isEmpty()) {
      add(ArrangementRule.COOPERATION_NOT_CLARIFIED, PATH, Map.of());
    }
    for (int i = 0; i < cooperations.size(); i++) {
      Cooperation one = cooperations.get(i);
      String path = PATH + "/cooperations/" + i;
      said(one, one.position(), LocalizedText.of("位置付け", "the position"), path);
      said(one, one.cooperation(), LocalizedText.of("連携方法", "the way of cooperation"), path);
    }
  }

  private void said(
      Cooperation one, Optional<LocalizedText> text, LocalizedText missing, String path) {
    if (text.isEmpty()) {
      add(
          ArrangementRule.COOPERATION_INCOMPLETE,
          path,
          Map.of("activity", one.shownName(), "missing", missing));
    }
  }

  private void committee(Committee committee, String path) {
    if (committee.task().isEmpty()) {
      add(
          ArrangementRule.COMMITTEE_WITHOUT_TASK,
          path + "/task",
          Map.of("committee", committee.name()));
    }
    for (CommitteeSeat seat : committee.vacantSeats(appointments, day)) {
      add(
          ArrangementRule.SEAT_VACANT,
          path + "/members",
          Map.of("committee", committee.name(), "seat", seat.label(), "day", text(day)));
    }
    for (int i = 0; i < committee.members().size(); i++) {
      CommitteeMember member = committee.members().get(i);
      if (member.coversDay(day) && !Committee.fits(member, appointments, day)) {
        add(
            ArrangementRule.MEMBER_WITHOUT_ROLE,
            path + "/members/" + i,
            Map.of("seat", member.seat().label(), "person", id(member.person()), "day", text(day)));
      }
    }
    for (Appointment held : appointments) {
      boolean sits =
          committee.membersOn(day).stream()
              .anyMatch(member -> member.person().equals(held.person()));
      if (held.role() == Role.SECURITY_OFFICER && !sits) {
        add(
            ArrangementRule.OFFICER_NOT_ON_COMMITTEE,
            path + "/members",
            Map.of("unit", id(held.unit()), "person", id(held.person()), "day", text(day)));
      }
    }
  }

  /** A department is served by its own officer or by that of a department it is part of. */
  private void officers(Optional<ManagementScope> scope) {
    for (int i = 0; i < units.all().size(); i++) {
      OrganisationUnit unit = units.all().get(i);
      boolean leftOut =
          scope
              .flatMap(one -> units.nearest(unit.id(), above -> said(one, above.id())))
              .filter(above -> scope.get().excludes(above.id()))
              .isPresent();
      if (unit.kind() == UnitKind.DEPARTMENT
          && !leftOut
          && units.nearest(unit.id(), this::hasOfficer).isEmpty()) {
        add(
            ArrangementRule.DEPARTMENT_WITHOUT_OFFICER,
            "/units/" + i,
            Map.of("unit", id(unit.id()), "day", text(day)));
      }
    }
  }

  private boolean hasOfficer(OrganisationUnit unit) {
    return unit.kind() == UnitKind.DEPARTMENT
        && appointments.stream()
            .anyMatch(
                held -> held.role() == Role.SECURITY_OFFICER && held.unit().equals(unit.id()));
  }

  private void add(ArrangementRule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, inputs));
  }

  private static LocalizedText id(TypedId id) {
    return LocalizedText.same(id.value());
  }

  private static LocalizedText text(LocalDate day) {
    return LocalizedText.same(day.toString());
  }
}
