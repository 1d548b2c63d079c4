package dev.isg.evaluation.engine;

import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.cycle.CycleStatus;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.signal.Signal;
import dev.isg.evaluation.target.TargetAssessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which verdicts of two states differ. */
final class Differences {
  private Differences() {}

  static Changes between(State before, State after) {
    return between(
        before.found(),
        before.cycle(),
        after.found(),
        after.cycle(),
        Change.between(Optional.of(before.signal()), Optional.of(after.signal())));
  }

  static Changes between(
      Assessments old,
      CycleStatus oldCycle,
      Assessments now,
      CycleStatus nowCycle,
      Optional<Change<Signal>> signal) {
    List<Change<TargetAssessment>> targets =
        changed(old.targets(), now.targets(), Comparator.comparing(TargetAssessment::target));
    List<Change<ObjectiveAssessment>> objectives =
        changed(
            old.objectives(),
            now.objectives(),
            Comparator.comparing(ObjectiveAssessment::objective));
    List<Change<PreconditionAssessment>> preconditions =
        changed(
            old.preconditions(),
            now.preconditions(),
            Comparator.comparing(PreconditionAssessment::change));
    List<Change<ViewpointAssessment>> viewpoints =
        changed(
            old.viewpoints(),
            now.viewpoints(),
            Comparator.comparing(ViewpointAssessment::viewpoint));
    Optional<Change<PolicyAssessment>> policy = Change.between(old.policy(), now.policy());
    Assessments was =
        new Assessments(
            before(targets),
            before(objectives),
            before(preconditions),
            before(viewpoints),
            policy.flatMap(Change::before));
    Assessments is =
        new Assessments(
            after(targets),
            after(objectives),
            after(preconditions),
            after(viewpoints),
            policy.flatMap(Change::after));
    return new Changes(
        targets,
        objectives,
        preconditions,
        viewpoints,
        policy,
        Change.between(Optional.of(oldCycle), Optional.of(nowCycle)),
        changed(
            was.pending(),
            is.pending(),
            Comparator.comparing(OpenQuestion::kind).thenComparing(OpenQuestion::subject)),
        signal);
  }

  private static <T> List<Change<T>> changed(List<T> before, List<T> after, Comparator<T> same) {
    Map<T, T> old = new TreeMap<>(same);
    Map<T, T> now = new TreeMap<>(same);
    int place = 0;
    for (; place < Math.min(before.size(), after.size()); place++) {
      T one = before.get(place);
      T other = after.get(place);
      if (same.compare(one, other) != 0) {
        break;
      }
      if (!one.equals(other)) {
        old.put(one, one);
        now.put(other, other);
      }
    }
    before.subList(place, before.size()).forEach(found -> old.put(found, found));
    after.subList(place, after.size()).forEach(found -> now.put(found, found));
    SortedSet<T> all = new TreeSet<>(same);
    all.addAll(old.keySet());
    all.addAll(now.keySet());
    List<Change<T>> changes = new ArrayList<>();
    for (T one : all) {
      Change.between(Optional.ofNullable(old.get(one)), Optional.ofNullable(now.get(one)))
          .ifPresent(changes::add);
    }
    return changes;
  }

  private static <T> List<T> before(List<Change<T>> changes) {
    return changes.stream().flatMap(change -> change.before().stream()).toList();
  }

  private static <T> List<T> after(List<Change<T>> changes) {
    return changes.stream().flatMap(change -> change.after().stream()).toList();
  }
}
