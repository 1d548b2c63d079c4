package dev.isg.core.programme;

import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.Risk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a programme as a whole: ids, references, the tree of units, the chain from policy to
 * controls, and the completeness of what is decided. Everything is told at once; nothing throws.
 *
 * @source METI 2009, 3.1 to 3.3 and 4.3
 */
public final class ProgrammeCheck {
  private static final LocalizedText UNIT = LocalizedText.of("組織単位", "unit");
  private static final LocalizedText PERSON = LocalizedText.of("人", "person");
  private static final LocalizedText CORE_VALUE = LocalizedText.of("価値", "core value");
  private static final LocalizedText OBJECTIVE = LocalizedText.of("目的", "objective");
  private static final LocalizedText TARGET = LocalizedText.of("目標", "target");
  private static final LocalizedText CONTROL_OBJECTIVE =
      LocalizedText.of("管理目的", "control objective");
  private static final LocalizedText CONTROL = LocalizedText.of("管理策", "control");
  private static final LocalizedText RISK = LocalizedText.of("リスク", "risk");
  private static final LocalizedText REQUIREMENT = LocalizedText.of("追加要件", "added requirement");

  private final Programme programme;
  private final References references = new References();
  private final Map<UnitId, OrganisationUnit> units;
  private final Map<PersonId, Person> people;
  private final Map<ObjectiveId, Objective> objectives;
  private final Map<TargetId, Target> targets;
  private final Map<ControlObjectiveId, ControlObjective> controlObjectives;

  private ProgrammeCheck(Programme programme) {
    this.programme = programme;
    this.units = references.index(UNIT, "/units", programme.units(), OrganisationUnit::id);
    this.people = references.index(PERSON, "/people", programme.people(), Person::id);
    this.objectives =
        references.index(OBJECTIVE, "/objectives", programme.objectives(), Objective::id);
    this.targets = references.index(TARGET, "/targets", programme.targets(), Target::id);
    this.controlObjectives =
        references.index(
            CONTROL_OBJECTIVE,
            "/controlObjectives",
            programme.controlObjectives(),
            ControlObjective::id);
    references.index(CONTROL, "/controls", programme.controls(), Control::id);
    references.index(
        REQUIREMENT,
        "/addedRequirements",
        programme.addedRequirements(),
        requirement -> requirement.id());
  }

  /** Every issue of the programme. */
  public static ValidationReport check(Programme programme) {
    ProgrammeCheck check = new ProgrammeCheck(programme);
    check.organisation();
    Optional<Map<CoreValueId, CoreValue>> inForce = check.policies();
    check.objectives(inForce);
    check.targets();
    check.controls();
    return ValidationReport.of(check.references.issues());
  }

  private void organisation() {
    references.resolve(UNIT, "/governanceUnit/root", programme.governanceUnit().root(), units);
    for (int i = 0; i < programme.units().size(); i++) {
      String path = "/units/" + i + "/parent";
      programme
          .units()
          .get(i)
          .parent()
          .ifPresent(parent -> references.resolve(UNIT, path, parent, units));
      unitCycle(programme.units().get(i), path);
    }
    for (int i = 0; i < programme.appointments().size(); i++) {
      Appointment appointment = programme.appointments().get(i);
      String path = "/appointments/" + i;
      references.resolve(PERSON, path + "/person", appointment.person(), people);
      references.resolve(UNIT, path + "/unit", appointment.unit(), units);
      appointment
          .appointedBy()
          .ifPresent(by -> references.resolve(PERSON, path + "/appointedBy", by, people));
    }
    if (programme.appointments().stream().noneMatch(held -> held.role() == Role.CISO)) {
      references.add(ProgrammeRule.NO_CISO, "/appointments", Map.of());
    }
  }

  /** Records a cycle once: at the unit of the cycle with the least id. */
  private void unitCycle(OrganisationUnit start, String path) {
    List<UnitId> walked = new ArrayList<>();
    Optional<UnitId> next = Optional.of(start.id());
    while (next.isPresent() && !walked.contains(next.get())) {
      walked.add(next.get());
      next = Optional.ofNullable(units.get(next.get())).flatMap(OrganisationUnit::parent);
    }
    boolean startsHere = next.isPresent() && next.get().equals(start.id());
    if (startsHere && walked.stream().allMatch(unit -> start.id().compareTo(unit) <= 0)) {
      walked.add(start.id());
      String cycle = String.join(" -> ", walked.stream().map(UnitId::value).toList());
      references.add(ProgrammeRule.CYCLE, path, Map.of("cycle", LocalizedText.same(cycle)));
    }
  }

  /** Checks every version; answers the core values of the one in force, if there is one. */
  private Optional<Map<CoreValueId, CoreValue>> policies() {
    Optional<Map<CoreValueId, CoreValue>> inForce = Optional.empty();
    List<String> versionsInForce = new ArrayList<>();
    for (int i = 0; i < programme.policies().size(); i++) {
      RiskManagementPolicy policy = programme.policies().get(i);
      String path = "/policies/" + i;
      Map<CoreValueId, CoreValue> values =
          references.index(CORE_VALUE, path + "/coreValues", policy.coreValues(), CoreValue::id);
      references.index(RISK, path + "/risks", policy.risks(), Risk::id);
      risks(policy, path, values);
      if (policy.state() != PolicyState.DRAFT) {
        decidedPolicy(policy, path);
      }
      if (policy.state() == PolicyState.IN_FORCE) {
        versionsInForce.add(policy.versionName());
        inForce = Optional.of(values);
      }
    }
    if (versionsInForce.isEmpty()) {
      references.add(ProgrammeRule.NO_POLICY_IN_FORCE, "/policies", Map.of());
    } else if (versionsInForce.size() > 1) {
      references.add(
          ProgrammeRule.SEVERAL_POLICIES_IN_FORCE,
          "/policies",
          Map.of("versions", LocalizedText.same(String.join(", ", versionsInForce))));
    }
    return inForce;
  }

  private void risks(RiskManagementPolicy policy, String path, Map<CoreValueId, CoreValue> values) {
    for (int i = 0; i < policy.risks().size(); i++) {
      Risk risk = policy.risks().get(i);
      String riskPath = path + "/risks/" + i;
      for (int j = 0; j < risk.threatens().size(); j++) {
        references.resolve(
            CORE_VALUE, riskPath + "/threatens/" + j, risk.threatens().get(j), values);
      }
      policy
          .matrix()
          .filter(matrix -> !matrix.covers(risk.impact(), risk.likelihood()))
          .ifPresent(
              matrix ->
                  references.add(
                      ProgrammeRule.RISK_OUTSIDE_MATRIX,
                      riskPath,
                      Map.of(
                          "id", id(risk.id()),
                          "impact", number(risk.impact()),
                          "likelihood", number(risk.likelihood()),
                          "rows", number(matrix.impactLevels().size()),
                          "columns", number(matrix.likelihoodLevels().size()))));
    }
  }

  private void decidedPolicy(RiskManagementPolicy policy, String path) {
    LocalizedText name = LocalizedText.same(policy.versionName());
    if (policy.acceptableLevel().isEmpty()) {
      references.add(ProgrammeRule.POLICY_WITHOUT_ACCEPTABLE_LEVEL, path, Map.of("id", name));
    }
    for (var consideration : dev.isg.core.policy.Consideration.values()) {
      if (policy.considerations().stream()
          .noneMatch(stated -> stated.consideration() == consideration)) {
        references.add(
            ProgrammeRule.CONSIDERATION_MISSING,
            path + "/considerations",
            Map.of("id", name, "consideration", consideration.label()));
      }
    }
    policy
        .resources()
        .filter(plan -> plan.exceedsTotal())
        .ifPresent(
            plan ->
                references.add(
                    ProgrammeRule.RESOURCES_EXCEED_TOTAL,
                    path + "/resources",
                    Map.of(
                        "allocated",
                        LocalizedText.same(plan.allocated().map(Object::toString).orElse("?")),
                        "total",
                        LocalizedText.same(plan.total().toString()))));
  }

  private void objectives(Optional<Map<CoreValueId, CoreValue>> inForce) {
    for (int i = 0; i < programme.objectives().size(); i++) {
      Objective objective = programme.objectives().get(i);
      String path = "/objectives/" + i;
      inForce.ifPresent(
          values -> {
            links(CORE_VALUE, path + "/coreValues", objective.coreValues(), values);
            if (objective.coreValues().isEmpty()) {
              references.add(
                  ProgrammeRule.OBJECTIVE_WITHOUT_POLICY_ELEMENT,
                  path + "/coreValues",
                  Map.of("id", id(objective.id())));
            }
          });
      if (objective.rollUp().isEmpty()) {
        references.add(ProgrammeRule.ROLL_UP_NOT_CHOSEN, path, Map.of("id", id(objective.id())));
      } else {
        rollUp(objective, path + "/rollUp/method");
      }
    }
  }

  private void rollUp(Objective objective, String path) {
    Map<TargetId, Target> own = new LinkedHashMap<>();
    for (Target target : programme.targets()) {
      if (target.objectives().stream().anyMatch(link -> link.to().equals(objective.id()))) {
        own.put(target.id(), target);
      }
    }
    RollUpMethod method = objective.rollUp().orElseThrow().method();
    List<TargetId> named =
        method instanceof RollUpMethod.Critical critical
            ? critical.targets()
            : method instanceof RollUpMethod.Weighted weighted
                ? weighted.weights().stream().map(RollUpMethod.TargetWeight::target).toList()
                : List.of();
    for (TargetId target : named) {
      if (!own.containsKey(target)) {
        references.add(
            ProgrammeRule.ROLL_UP_OF_FOREIGN_TARGET,
            path,
            Map.of(
                "id", id(objective.id()),
                "target", id(target),
                "known",
                    LocalizedText.same(
                        String.join(", ", own.keySet().stream().map(TargetId::value).toList())
                            + " ")));
      }
    }
  }

  private void targets() {
    for (int i = 0; i < programme.targets().size(); i++) {
      Target target = programme.targets().get(i);
      String path = "/targets/" + i;
      links(OBJECTIVE, path + "/objectives", target.objectives(), objectives);
      List<LocalizedText> missing = new ArrayList<>();
      if (target.objectives().isEmpty()) {
        missing.add(LocalizedText.of("上位の目的", "a parent objective"));
      }
      if (target.dueDate().isEmpty()) {
        missing.add(LocalizedText.of("期限", "a due date"));
      }
      if (target.measures().isEmpty()) {
        missing.add(LocalizedText.of("指標と目標値", "an indicator with the value to reach"));
      }
      for (LocalizedText lack : missing) {
        references.add(
            target.draft()
                ? ProgrammeRule.DRAFT_TARGET_INCOMPLETE
                : ProgrammeRule.TARGET_INCOMPLETE,
            path,
            Map.of("id", id(target.id()), "missing", lack));
      }
      boolean deployed =
          programme.controlObjectives().stream()
              .flatMap(objective -> objective.targets().stream())
              .anyMatch(link -> link.to().equals(target.id()));
      if (!deployed) {
        references.add(
            ProgrammeRule.TARGET_WITHOUT_CONTROL_OBJECTIVE, path, Map.of("id", id(target.id())));
      }
    }
  }

  private void controls() {
    for (int i = 0; i < programme.controlObjectives().size(); i++) {
      ControlObjective objective = programme.controlObjectives().get(i);
      String path = "/controlObjectives/" + i;
      links(TARGET, path + "/targets", objective.targets(), targets);
      derivation(CONTROL_OBJECTIVE, objective.id(), path, objective.targets());
    }
    for (int i = 0; i < programme.controls().size(); i++) {
      Control control = programme.controls().get(i);
      String path = "/controls/" + i;
      links(
          CONTROL_OBJECTIVE,
          path + "/controlObjectives",
          control.controlObjectives(),
          controlObjectives);
      derivation(CONTROL, control.id(), path, control.controlObjectives());
      for (int j = 0; j < control.units().size(); j++) {
        references.resolve(UNIT, path + "/units/" + j, control.units().get(j), units);
      }
    }
  }

  private void derivation(
      LocalizedText kind, TypedId id, String path, List<? extends Link<?>> links) {
    if (links.isEmpty()) {
      references.add(
          ProgrammeRule.CONTROL_OBJECTIVE_WITHOUT_TARGET, path, Map.of("kind", kind, "id", id(id)));
    }
  }

  private <I extends TypedId> void links(
      LocalizedText kind, String path, List<Link<I>> links, Map<I, ?> index) {
    for (int i = 0; i < links.size(); i++) {
      references.resolve(kind, path + "/" + i + "/to", links.get(i).to(), index);
    }
  }

  private static LocalizedText id(TypedId id) {
    return LocalizedText.same(id.value());
  }

  private static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }
}
