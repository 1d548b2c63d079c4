package dev.isg.evaluation.engine;

import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The targets and objectives that may come out differently after an update. What stands above them
 * is worked out after every update.
 *
 * @param targets the places of targets
 * @param objectives the places of objectives
 */
record Touched(Set<Integer> targets, Set<Integer> objectives) {

  /** Targets alone. */
  static Touched targets(Set<Integer> places) {
    return new Touched(places, Set.of());
  }

  /** Everything. */
  static Touched all(Graph graph) {
    Set<Integer> objectives = new TreeSet<>();
    for (int place = 0; place < graph.objectives().size(); place++) {
      objectives.add(place);
    }
    Set<Integer> targets = new TreeSet<>();
    for (int place = 0; place < graph.targets().size(); place++) {
      targets.add(place);
    }
    return new Touched(targets, objectives);
  }

  /**
   * What a decision is about: the thing it names, and, where it names or replaces another decision,
   * what that one is about.
   */
  static Touched by(Decision decision, Knowledge knowledge) {
    Touched touched = new Touched(new TreeSet<>(), new TreeSet<>());
    touched.add(decision, knowledge, new HashSet<>());
    return touched;
  }

  private void add(Decision decision, Knowledge knowledge, Set<DecisionId> seen) {
    if (!seen.add(decision.id())) {
      return;
    }
    targets.addAll(knowledge.graph().target(decision.subject()));
    objectives.addAll(knowledge.graph().objective(decision.subject()));
    for (Decision other : knowledge.desk().known()) {
      boolean named =
          other.id().value().equals(decision.subject())
              || decision.replaces().filter(other.id()::equals).isPresent();
      if (named) {
        add(other, knowledge, seen);
      }
    }
  }
}
