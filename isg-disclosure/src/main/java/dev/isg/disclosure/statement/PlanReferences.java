package dev.isg.disclosure.statement;

import dev.isg.core.asset.InformationAsset;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.References;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.AssetId;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.plan.ItemSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up what a plan refers to in the programme, and records what is not there. */
final class PlanReferences {
  private static final LocalizedText PERSON = LocalizedText.of("人", "person");

  private final Programme programme;
  private final References references;

  PlanReferences(ResolvedProgramme resolved, References references) {
    this.programme = resolved.programme();
    this.references = references;
  }

  void approver(DisclosurePlan plan) {
    plan.approver().ifPresent(person -> person("/approver", person));
  }

  void person(String path, PersonId person) {
    references.resolve(PERSON, path, person, index(programme.people(), Person::id));
  }

  void item(DisclosureItem item, String path) {
    item.commitment()
        .ifPresent(
            target ->
                references.resolve(
                    ItemSource.Kind.TARGET.label(),
                    path + "/commitment",
                    target,
                    index(programme.targets(), Target::id)));
    for (int i = 0; i < item.sources().size(); i++) {
      source(item.sources().get(i), path + "/sources/" + i);
    }
  }

  private void source(ItemSource source, String path) {
    switch (source.kind()) {
      case POLICY ->
          resolve(
              source,
              path,
              PolicyId.of(source.id()),
              index(programme.policies(), policy -> PolicyId.of(policy.versionName())));
      case RISK ->
          resolve(
              source,
              path,
              RiskId.of(source.id()),
              index(
                  programme.policies().stream()
                      .map(RiskManagementPolicy::risks)
                      .flatMap(List::stream)
                      .toList(),
                  Risk::id));
      case OBJECTIVE ->
          resolve(
              source,
              path,
              ObjectiveId.of(source.id()),
              index(programme.objectives(), Objective::id));
      case TARGET ->
          resolve(source, path, TargetId.of(source.id()), index(programme.targets(), Target::id));
      case CONTROL_OBJECTIVE ->
          resolve(
              source,
              path,
              ControlObjectiveId.of(source.id()),
              index(programme.controlObjectives(), ControlObjective::id));
      case CONTROL ->
          resolve(
              source, path, ControlId.of(source.id()), index(programme.controls(), Control::id));
      case ASSET ->
          resolve(
              source,
              path,
              AssetId.of(source.id()),
              index(programme.assets(), InformationAsset::id));
      case UNIT ->
          resolve(
              source, path, UnitId.of(source.id()), index(programme.units(), OrganisationUnit::id));
    }
  }

  private <I extends TypedId> void resolve(ItemSource source, String path, I id, Map<I, ?> known) {
    references.resolve(source.kind().label(), path, id, known);
  }

  private static <I, T> Map<I, T> index(List<T> things, Function<T, I> id) {
    return things.stream().collect(Collectors.toMap(id, Function.identity(), (one, other) -> one));
  }
}
