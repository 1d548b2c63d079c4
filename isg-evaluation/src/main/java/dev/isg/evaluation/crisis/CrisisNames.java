package dev.isg.evaluation.crisis;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.programme.Programme;
import dev.isg.evaluation.delegation.Delegation;
import dev.isg.evaluation.escalation.EscalationRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names in a crisis plan that name nothing, and ids used twice. */
public final class CrisisNames {
  private final CrisisPlan plan;
  private final Set<TypedId> known;
  private final List<Issue> issues = new ArrayList<>();

  private CrisisNames(CrisisPlan plan, Programme programme) {
    this.plan = plan;
    this.known = new HashSet<>();
    known.addAll(programme.units().stream().map(OrganisationUnit::id).collect(Collectors.toSet()));
    known.addAll(people(programme));
    plan.categories().forEach(one -> own(one.id(), "/categories"));
    plan.actions().forEach(one -> own(one.id(), "/actions"));
    plan.escalation().levels().forEach(one -> known.add(one.id()));
    plan.delegations().forEach(one -> own(one.id(), "/delegations"));
    plan.emergencyMeans().forEach(one -> own(one.id(), "/emergencyMeans"));
    plan.priorities().forEach(one -> own(one.id(), "/priorities"));
  }

  /**
   * Every name that names nothing.
   *
   * @param plan the plan
   * @param programme where people and units are looked up
   */
  public static ValidationReport check(CrisisPlan plan, Programme programme) {
    CrisisNames names = new CrisisNames(plan, programme);
    names.all();
    return ValidationReport.of(names.issues);
  }

  private static Set<PersonId> people(Programme programme) {
    return Stream.concat(
            programme.people().stream().map(Person::id),
            programme.appointments().stream().map(Appointment::person))
        .collect(Collectors.toSet());
  }

  private void own(TypedId id, String path) {
    if (!known.add(id)) {
      issues.add(Issue.of(CrisisRule.ID_TWICE, path, Map.of("id", LocalizedText.same(id.value()))));
    }
  }

  private void all() {
    named("/decidedBy/person", plan.decidedBy().person());
    members("/committee", plan.committee());
    plan.support().ifPresent(body -> members("/support/members", body.members()));
    for (int i = 0; i < plan.procedures().size(); i++) {
      named("/procedures/" + i + "/category", plan.procedures().get(i).category());
      named("/procedures/" + i + "/owner", plan.procedures().get(i).owner());
    }
    for (int i = 0; i < plan.priorities().size(); i++) {
      named("/priorities/" + i + "/category", plan.priorities().get(i).category());
      named(
          "/priorities/" + i + "/decidedBy/person", plan.priorities().get(i).decidedBy().person());
    }
    for (int i = 0; i < plan.escalation().rows().size(); i++) {
      EscalationRow row = plan.escalation().rows().get(i);
      String path = "/escalation/rows/" + i + "/category";
      row.category().ifPresent(category -> named(path, category));
    }
    for (int i = 0; i < plan.delegations().size(); i++) {
      delegation("/delegations/" + i, plan.delegations().get(i));
    }
    for (int i = 0; i < plan.emergencyMeans().size(); i++) {
      EmergencyMeans means = plan.emergencyMeans().get(i);
      named("/emergencyMeans/" + i + "/from", means.from());
      each("/emergencyMeans/" + i + "/eligible", means.eligible());
    }
  }

  private void delegation(String path, Delegation delegation) {
    named(path + "/givenBy/person", delegation.givenBy().person());
    each(path + "/holders", delegation.holders());
    each(path + "/categories", delegation.categories());
    each(path + "/actions", delegation.actions());
    each(path + "/units", delegation.units());
  }

  private void members(String path, List<CrisisMember> members) {
    for (int i = 0; i < members.size(); i++) {
      named(path + "/" + i + "/person", members.get(i).person());
    }
  }

  private void each(String path, List<? extends TypedId> ids) {
    for (int i = 0; i < ids.size(); i++) {
      named(path + "/" + i, ids.get(i));
    }
  }

  private void named(String path, TypedId id) {
    if (!known.contains(id)) {
      issues.add(
          Issue.of(CrisisRule.NAME_UNKNOWN, path, Map.of("id", LocalizedText.same(id.value()))));
    }
  }
}
