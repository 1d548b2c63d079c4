package dev.isg.core.programme;

import dev.isg.core.basics.Link;
import dev.isg.core.basics.TypedId;
import dev.isg.core.certification.OverlapReport;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.environment.EnvironmentChangeId;
import dev.isg.core.exception.ExceptionRegister;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.profile.OversightSystem;
import dev.isg.core.risk.CoreValueId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A programme without errors, looked up for one day. Every question about what belongs to what is
 * answered from here; the lists keep the order of the document. It ages: for another day, resolve
 * again.
 */
public final class ResolvedProgramme {
  private final Programme programme;
  private final LocalDate day;
  private final Map<UnitId, OrganisationUnit> units;
  private final Map<PersonId, Person> people;
  private final Map<ObjectiveId, Objective> objectives;
  private final Map<TargetId, Target> targets;

  private ResolvedProgramme(Programme programme, LocalDate day) {
    this.programme = programme;
    this.day = day;
    this.units = index(programme.units(), OrganisationUnit::id);
    this.people = index(programme.people(), Person::id);
    this.objectives = index(programme.objectives(), Objective::id);
    this.targets = index(programme.targets(), Target::id);
  }

  /**
   * Looks a programme up for a day.
   *
   * @throws InvalidDocumentException if the programme has errors, with all its issues
   */
  public static ResolvedProgramme of(Programme programme, LocalDate day) {
    ProgrammeCheck.check(programme).throwIfErrors();
    return new ResolvedProgramme(programme, day);
  }

  /** The document. */
  public Programme programme() {
    return programme;
  }

  /** The day it was looked up for. */
  public LocalDate day() {
    return day;
  }

  /** When the day is over in the zone of the governance unit; what is known later is not known. */
  public Instant endOfDay() {
    return day.plusDays(1).atStartOfDay(governanceUnit().zone()).toInstant();
  }

  /** What is governed. */
  public GovernanceUnit governanceUnit() {
    return programme.governanceUnit();
  }

  /** The version of the policy in force on the day; empty if none is. */
  public Optional<RiskManagementPolicy> policy() {
    return programme.policies().stream()
        .filter(policy -> policy.state() == PolicyState.IN_FORCE)
        .filter(policy -> policy.effectiveFrom().map(from -> !from.isAfter(day)).orElse(true))
        .findFirst();
  }

  /** The unit with the id; empty if there is none. */
  public Optional<OrganisationUnit> unit(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  /** The units directly below a unit. */
  public List<OrganisationUnit> unitsBelow(UnitId parent) {
    return programme.units().stream()
        .filter(unit -> unit.parent().map(parent::equals).orElse(false))
        .toList();
  }

  /** The unit and all below it, parents before children. */
  public List<UnitId> unitAndAllBelow(UnitId top) {
    List<UnitId> found = new ArrayList<>(List.of(top));
    for (int i = 0; i < found.size(); i++) {
      unitsBelow(found.get(i)).forEach(unit -> found.add(unit.id()));
    }
    return List.copyOf(found);
  }

  /** The person with the id; empty if there is none. */
  public Optional<Person> person(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  /** Whether the person held the role on the day given. */
  public boolean held(PersonId person, Role role, LocalDate onDay) {
    return programme.appointments().stream()
        .anyMatch(
            appointment ->
                appointment.person().equals(person)
                    && appointment.role() == role
                    && appointment.coversDay(onDay));
  }

  /** Who supervises those who run the company: as stated, or else corporate auditors. */
  public OversightSystem oversightSystem() {
    return programme.oversightSystem().orElseGet(OversightSystem::corporateAuditors);
  }

  /** Whether the person held a role that oversees on the day given, and none that is overseen. */
  public boolean mayOversee(PersonId person, LocalDate onDay) {
    return oversightSystem()
        .admits(OversightCheck.rolesOf(programme.appointments(), person, onDay));
  }

  /** The objective with the id; empty if there is none. */
  public Optional<Objective> objective(ObjectiveId id) {
    return Optional.ofNullable(objectives.get(id));
  }

  /** The target with the id; empty if there is none. */
  public Optional<Target> target(TargetId id) {
    return Optional.ofNullable(targets.get(id));
  }

  /** The objectives that serve a core value. */
  public List<Objective> objectivesOf(CoreValueId value) {
    return programme.objectives().stream()
        .filter(objective -> linksTo(objective.coreValues(), value))
        .toList();
  }

  /** The targets that serve an objective. */
  public List<Target> targetsOf(ObjectiveId objective) {
    return programme.targets().stream()
        .filter(target -> linksTo(target.objectives(), objective))
        .toList();
  }

  /** The control objectives that serve a target. */
  public List<ControlObjective> controlObjectivesOf(TargetId target) {
    return programme.controlObjectives().stream()
        .filter(objective -> linksTo(objective.targets(), target))
        .toList();
  }

  /** The controls that serve a control objective. */
  public List<Control> controlsOf(ControlObjectiveId objective) {
    return programme.controls().stream()
        .filter(control -> linksTo(control.controlObjectives(), objective))
        .toList();
  }

  /** The change around the company with the id; empty if there is none. */
  public Optional<EnvironmentChange> environmentChange(EnvironmentChangeId id) {
    return programme.environmentChanges().stream()
        .filter(change -> change.id().equals(id))
        .findFirst();
  }

  /** The exceptions from principles as they stand on the day. */
  public ExceptionRegister exceptions() {
    return new ExceptionRegister(day, programme.exceptions());
  }

  /** The certification schemes laid over each other on the day; empty if none is recorded. */
  public Optional<OverlapReport> schemeOverlaps() {
    return programme
        .certifications()
        .map(made -> OverlapReport.of(made, programme.controls(), programme.units(), day));
  }

  private static <I extends TypedId> boolean linksTo(List<Link<I>> links, I id) {
    return links.stream().anyMatch(link -> link.to().equals(id));
  }

  private static <I, T> Map<I, T> index(List<T> items, Function<T, I> id) {
    Map<I, T> index = new LinkedHashMap<>();
    items.forEach(item -> index.put(id.apply(item), item));
    return index;
  }
}
