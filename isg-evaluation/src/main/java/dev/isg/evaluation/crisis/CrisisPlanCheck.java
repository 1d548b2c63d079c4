package dev.isg.evaluation.crisis;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.escalation.CategoryId;
import dev.isg.evaluation.escalation.IncidentCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at a crisis plan as a whole: who decides and who supports, what the company is prepared
 * for, what was decided beforehand.
 *
 * @source METI 2009, 3.4.2
 */
public final class CrisisPlanCheck {
  private static final List<Role> DEPARTMENTS =
      List.of(Role.INFORMATION_SYSTEMS, Role.GENERAL_AFFAIRS, Role.LEGAL, Role.PUBLIC_RELATIONS);

  private final CrisisPlan plan;
  private final LocalDate day;
  private final List<Issue> issues = new ArrayList<>();

  private CrisisPlanCheck(CrisisPlan plan, LocalDate day) {
    this.plan = plan;
    this.day = day;
  }

  /**
   * Every issue of a plan. Whether people, units and actions exist is for {@link CrisisNames}.
   *
   * @param plan the plan
   * @param day the day as of which authority must hold
   */
  public static ValidationReport check(CrisisPlan plan, LocalDate day) {
    CrisisPlanCheck check = new CrisisPlanCheck(plan, day);
    check.organisation();
    check.preparation();
    check.authority();
    return ValidationReport.of(check.issues);
  }

  private void organisation() {
    if (plan.committee().stream().noneMatch(member -> member.role().management())) {
      add(CrisisRule.NO_MANAGEMENT, "/committee");
    }
    if (plan.support().isEmpty()) {
      add(CrisisRule.NO_SUPPORT, "/support");
    } else {
      support(plan.support().get());
    }
    Set<Role> present = members().map(CrisisMember::role).collect(Collectors.toSet());
    DEPARTMENTS.stream()
        .filter(role -> !present.contains(role))
        .forEach(role -> add(CrisisRule.DEPARTMENT_MISSING, "/committee", "role", role.label()));
  }

  private void support(SupportBody body) {
    if (people(body.members()).equals(people(plan.committee()))) {
      add(CrisisRule.SUPPORT_IS_COMMITTEE, "/support/members");
    }
    for (SupportTask task : SupportTask.values()) {
      if (!body.tasks().contains(task)) {
        add(CrisisRule.TASK_MISSING, "/support/tasks", "task", task.label());
      }
    }
    if (!body.csirt()) {
      add(CrisisRule.NO_CSIRT, "/support/csirt");
    }
    if (body.outsideExperts().isEmpty()) {
      add(CrisisRule.NO_EXPERTS, "/support/outsideExperts");
    }
  }

  private void preparation() {
    if (plan.categories().stream().allMatch(IncidentCategory::personalDataOnly)) {
      add(CrisisRule.PERSONAL_DATA_ONLY, "/categories");
    }
    Set<CategoryId> procedures =
        plan.procedures().stream().map(ResponseProcedure::category).collect(Collectors.toSet());
    Set<CategoryId> decided =
        plan.priorities().stream().map(SituationPriority::category).collect(Collectors.toSet());
    for (int i = 0; i < plan.categories().size(); i++) {
      IncidentCategory one = plan.categories().get(i);
      if (!procedures.contains(one.id())) {
        add(CrisisRule.NO_PROCEDURE, "/categories/" + i, "category", one.name());
      }
      if (!decided.contains(one.id())) {
        add(CrisisRule.NO_PRIORITY, "/categories/" + i, "category", one.name());
      }
      if (plan.escalation().rows().stream().allMatch(row -> !row.coversMildest(one.id()))) {
        add(CrisisRule.NO_BASE_ROW, "/escalation/rows", "category", one.name());
      }
    }
    for (int i = 0; i < plan.priorities().size(); i++) {
      SituationPriority one = plan.priorities().get(i);
      if (!one.decidedBy().role().management()) {
        add(
            CrisisRule.PRIORITY_NOT_BY_MANAGEMENT,
            "/priorities/" + i + "/decidedBy",
            "situation",
            one.situation());
      }
    }
  }

  private void authority() {
    if (plan.delegations().isEmpty()) {
      add(CrisisRule.NO_DELEGATION, "/delegations");
    }
    for (int i = 0; i < plan.delegations().size(); i++) {
      if (!plan.delegations().get(i).period().contains(day)) {
        add(
            CrisisRule.DELEGATION_NOT_IN_FORCE,
            "/delegations/" + i + "/period",
            "delegation",
            LocalizedText.same(plan.delegations().get(i).id().value()));
      }
    }
    if (plan.emergencyMeans().isEmpty()) {
      add(CrisisRule.NO_EMERGENCY_MEANS, "/emergencyMeans");
    }
  }

  private Stream<CrisisMember> members() {
    return Stream.concat(
        plan.committee().stream(), plan.support().stream().flatMap(one -> one.members().stream()));
  }

  private static Set<PersonId> people(List<CrisisMember> members) {
    Set<PersonId> people = new HashSet<>();
    members.forEach(member -> people.add(member.person()));
    return people;
  }

  private void add(Rule rule, String path) {
    issues.add(Issue.of(rule, path, Map.of()));
  }

  private void add(Rule rule, String path, String name, LocalizedText value) {
    issues.add(Issue.of(rule, path, Map.of(name, value)));
  }
}
