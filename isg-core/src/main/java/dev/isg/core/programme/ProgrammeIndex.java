package dev.isg.core.programme;

import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.domain.RiskDomain;
import dev.isg.core.objective.AddedRequirement;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.risk.DomainId;
import java.util.Map;

/** The parts of a programme by id, made once for all its checks. */
record ProgrammeIndex(
    Programme programme,
    References references,
    Map<UnitId, OrganisationUnit> units,
    Map<PersonId, Person> people,
    Map<ObjectiveId, Objective> objectives,
    Map<TargetId, Target> targets,
    Map<ControlObjectiveId, ControlObjective> controlObjectives,
    Map<DomainId, RiskDomain> domains,
    Map<ControlId, Control> controls) {

  /** Indexes a programme; ids used twice are recorded in the references. */
  static ProgrammeIndex of(Programme programme) {
    References references = new References();
    ProgrammeIndex index =
        new ProgrammeIndex(
            programme,
            references,
            references.index(Kinds.UNIT, "/units", programme.units(), OrganisationUnit::id),
            references.index(Kinds.PERSON, "/people", programme.people(), Person::id),
            references.index(Kinds.OBJECTIVE, "/objectives", programme.objectives(), Objective::id),
            references.index(Kinds.TARGET, "/targets", programme.targets(), Target::id),
            references.index(
                Kinds.CONTROL_OBJECTIVE,
                "/controlObjectives",
                programme.controlObjectives(),
                ControlObjective::id),
            references.index(Kinds.DOMAIN, "/domains", programme.domains(), RiskDomain::id),
            references.index(Kinds.CONTROL, "/controls", programme.controls(), Control::id));
    references.index(
        Kinds.REQUIREMENT,
        "/addedRequirements",
        programme.addedRequirements(),
        AddedRequirement::id);
    return index;
  }
}
