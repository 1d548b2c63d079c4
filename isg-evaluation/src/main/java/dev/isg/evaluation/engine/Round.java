package dev.isg.evaluation.engine;

import dev.isg.core.basics.Period;
import dev.isg.core.objective.Objective;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.assessment.ManagementLevel;
import dev.isg.evaluation.cycle.CycleEvaluator;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.objective.ObjectiveEvaluator;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.target.TargetEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One walk from what was touched up to the light. */
final class Round {
  private final Knowledge knowledge;
  private final ResolvedProgramme programme;
  private final Period period;

  Round(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.programme = knowledge.graph().programme();
    this.period = knowledge.input().period();
  }

  /** Everything, from nothing. */
  State full() {
    Graph graph = knowledge.graph();
    TargetEvaluator ofTargets = targetEvaluator();
    List<TargetAssessment> targets = graph.targets().stream().map(ofTargets::assess).toList();
    return aboveTargets(targets);
  }

  /** Everything above the targets. */
  State aboveTargets(List<TargetAssessment> targets) {
    ObjectiveEvaluator ofObjectives =
        ObjectiveEvaluator.of(programme, knowledge.desk(), period, targets);
    return above(
        targets, knowledge.graph().objectives().stream().map(ofObjectives::assess).toList());
  }

  /** What follows from a state for which other things were known, of the same definitions. */
  State after(State before, Touched touched) {
    List<TargetAssessment> targets = new ArrayList<>(before.found().targets());
    TargetEvaluator ofTargets = targetEvaluator();
    Set<Integer> open = new TreeSet<>(touched.objectives());
    for (int place : touched.targets()) {
      TargetAssessment now = ofTargets.assess(knowledge.graph().targets().get(place));
      if (!now.equals(targets.set(place, now))) {
        open.addAll(knowledge.graph().objectivesOf(Set.of(place)));
      }
    }
    List<ObjectiveAssessment> objectives = new ArrayList<>(before.found().objectives());
    for (int place : open) {
      objectives.set(place, objective(place, targets));
    }
    return above(targets, objectives);
  }

  TargetEvaluator targetEvaluator() {
    return TargetEvaluator.of(
        programme, knowledge.values(), knowledge.desk(), knowledge.causes(), period);
  }

  private ObjectiveAssessment objective(int place, List<TargetAssessment> targets) {
    Graph graph = knowledge.graph();
    List<TargetAssessment> own = graph.targetsOf(place).stream().map(targets::get).toList();
    Objective objective = graph.objectives().get(place);
    return ObjectiveEvaluator.of(programme, knowledge.desk(), period, own).assess(objective);
  }

  private State above(List<TargetAssessment> targets, List<ObjectiveAssessment> objectives) {
    Assessments found =
        ManagementLevel.above(
            knowledge.input(), knowledge.values(), knowledge.desk(), targets, objectives);
    return new State(
        knowledge,
        found,
        CycleEvaluator.of(programme, period)
            .status(
                found.targets(),
                found.objectives(),
                found.preconditions(),
                found.viewpoints(),
                found.policy()),
        Signals.of(knowledge.input(), found));
  }
}
