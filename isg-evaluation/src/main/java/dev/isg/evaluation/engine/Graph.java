package dev.isg.evaluation.engine;

import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.EvaluationFrame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What belongs to what in a programme, by places in the order of ids. */
final class Graph {
  private final ResolvedProgramme programme;
  private final EvaluationFrame frame;
  private final List<Target> targets;
  private final List<Objective> objectives;
  private final Map<String, Integer> targetPlaces = new HashMap<>();
  private final Map<String, Integer> objectivePlaces = new HashMap<>();
  private final List<Set<Integer>> objectivesOf = new ArrayList<>();
  private final List<List<Integer>> targetsOf = new ArrayList<>();

  Graph(ResolvedProgramme programme) {
    this.programme = programme;
    this.frame = EvaluationFrame.of(programme);
    this.targets =
        programme.programme().targets().stream().sorted(Comparator.comparing(Target::id)).toList();
    this.objectives =
        programme.programme().objectives().stream()
            .sorted(Comparator.comparing(Objective::id))
            .toList();
    for (Objective objective : objectives) {
      objectivePlaces.put(objective.id().value(), targetsOf.size());
      targetsOf.add(new ArrayList<>());
    }
    for (int place = 0; place < targets.size(); place++) {
      Target target = targets.get(place);
      targetPlaces.put(target.id().value(), place);
      Set<Integer> served = new TreeSet<>();
      target
          .objectives()
          .forEach(link -> served.addAll(placesOf(objectivePlaces, link.to().value())));
      objectivesOf.add(served);
      for (int objective : served) {
        targetsOf.get(objective).add(place);
      }
    }
  }

  ResolvedProgramme programme() {
    return programme;
  }

  EvaluationFrame frame() {
    return frame;
  }

  List<Target> targets() {
    return targets;
  }

  List<Objective> objectives() {
    return objectives;
  }

  /** The place of the target with the id; empty if there is none. */
  Set<Integer> target(String id) {
    return placesOf(targetPlaces, id);
  }

  /** The place of the objective with the id; empty if there is none. */
  Set<Integer> objective(String id) {
    return placesOf(objectivePlaces, id);
  }

  /** The places of the objectives that any of the targets serves. */
  Set<Integer> objectivesOf(Collection<Integer> places) {
    Set<Integer> found = new TreeSet<>();
    places.forEach(place -> found.addAll(objectivesOf.get(place)));
    return found;
  }

  /** The places of the targets that serve the objective, in order. */
  List<Integer> targetsOf(int objective) {
    return targetsOf.get(objective);
  }

  private static Set<Integer> placesOf(Map<String, Integer> places, String id) {
    Integer place = places.get(id);
    return place == null ? Set.of() : Set.of(place);
  }
}
