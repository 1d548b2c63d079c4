package dev.isg.core.programme;

import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.risk.CoreValueId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the chain from objectives through targets to controls. */
final class CascadeCheck {
  private final Programme programme;
  private final References references;
  private final ProgrammeIndex index;

  CascadeCheck(ProgrammeIndex index) {
    this.programme = index.programme();
    this.references = index.references();
    this.index = index;
  }

  /** Checks the chain, given the core values of the policy in force if there is one. */
  void run(Optional<Map<CoreValueId, CoreValue>> inForce) {
    objectives(inForce);
    targets();
    controls();
  }

  private void objectives(Optional<Map<CoreValueId, CoreValue>> inForce) {
    for (int i = 0; i < programme.objectives().size(); i++) {
      Objective objective = programme.objectives().get(i);
      String path = "/objectives/" + i;
      inForce.ifPresent(
          values -> {
            links(Kinds.CORE_VALUE, path + "/coreValues", objective.coreValues(), values);
            if (objective.coreValues().isEmpty()) {
              references.add(
                  ProgrammeRule.OBJECTIVE_WITHOUT_POLICY_ELEMENT,
                  path + "/coreValues",
                  Map.of("id", Kinds.id(objective.id())));
            }
          });
      if (objective.rollUp().isEmpty()) {
        references.add(
            ProgrammeRule.ROLL_UP_NOT_CHOSEN, path, Map.of("id", Kinds.id(objective.id())));
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
                "id",
                Kinds.id(objective.id()),
                "target",
                Kinds.id(target),
                "known",
                References.known(own)));
      }
    }
  }

  private void targets() {
    for (int i = 0; i < programme.targets().size(); i++) {
      Target target = programme.targets().get(i);
      String path = "/targets/" + i;
      links(Kinds.OBJECTIVE, path + "/objectives", target.objectives(), index.objectives());
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
            Map.of("id", Kinds.id(target.id()), "missing", lack));
      }
      boolean deployed =
          programme.controlObjectives().stream()
              .flatMap(objective -> objective.targets().stream())
              .anyMatch(link -> link.to().equals(target.id()));
      if (!deployed) {
        references.add(
            ProgrammeRule.TARGET_WITHOUT_CONTROL_OBJECTIVE,
            path,
            Map.of("id", Kinds.id(target.id())));
      }
    }
  }

  private void controls() {
    for (int i = 0; i < programme.controlObjectives().size(); i++) {
      ControlObjective objective = programme.controlObjectives().get(i);
      String path = "/controlObjectives/" + i;
      links(Kinds.TARGET, path + "/targets", objective.targets(), index.targets());
      derivation(Kinds.CONTROL_OBJECTIVE, objective.id(), path, objective.targets());
    }
    for (int i = 0; i < programme.controls().size(); i++) {
      Control control = programme.controls().get(i);
      String path = "/controls/" + i;
      links(
          Kinds.CONTROL_OBJECTIVE,
          path + "/controlObjectives",
          control.controlObjectives(),
          index.controlObjectives());
      derivation(Kinds.CONTROL, control.id(), path, control.controlObjectives());
      for (int j = 0; j < control.units().size(); j++) {
        references.resolve(Kinds.UNIT, path + "/units/" + j, control.units().get(j), index.units());
      }
    }
  }

  private void derivation(
      LocalizedText kind, TypedId id, String path, List<? extends Link<?>> links) {
    if (links.isEmpty()) {
      references.add(
          ProgrammeRule.CONTROL_OBJECTIVE_WITHOUT_TARGET,
          path,
          Map.of("kind", kind, "id", Kinds.id(id)));
    }
  }

  private <I extends TypedId> void links(
      LocalizedText kind, String path, List<Link<I>> links, Map<I, ?> index) {
    for (int i = 0; i < links.size(); i++) {
      references.resolve(kind, path + "/" + i + "/to", links.get(i).to(), index);
    }
  }
}
