package dev.isg.evaluation.precondition;

import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.Risk;
import java.util.List;
import java.util.TreeMap;

/** Finds the controls that serve what risks threaten, down the chain from the core values. */
final class ServingControls {
  private ServingControls() {}

  /** The controls, each once, by their ids. */
  static List<Control> of(ResolvedProgramme programme, List<Risk> risks) {
    TreeMap<ControlId, Control> found = new TreeMap<>();
    risks.stream()
        .flatMap(risk -> risk.threatens().stream())
        .flatMap(value -> programme.objectivesOf(value).stream())
        .flatMap(objective -> programme.targetsOf(objective.id()).stream())
        .flatMap(target -> programme.controlObjectivesOf(target.id()).stream())
        .flatMap(objective -> programme.controlsOf(objective.id()).stream())
        .forEach(control -> found.put(control.id(), control));
    return List.copyOf(found.values());
  }
}
