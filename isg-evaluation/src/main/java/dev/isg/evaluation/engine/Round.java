package dev.isg.evaluation.engine;

import dev.isg.core.basics.Period;
import dev.isg.core.objective.Objective;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.cycle.CycleEvaluator;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.objective.ObjectiveEvaluator;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.policy.PolicyEvaluator;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.precondition.PreconditionEvaluator;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.target.TargetEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    boolean moved = touched.above();
    for (int place : touched.targets()) {
      TargetAssessment old = targets.get(place);
      TargetAssessment now = ofTargets.assess(knowledge.graph().targets().get(place));
      if (!now.equals(old)) {
        targets.set(place, now);
        if (touched.above() || !sameVerdict(old, now)) {
          open.addAll(knowledge.graph().objectivesOf(Set.of(place)));
          moved = true;
        }
      }
    }
    List<ObjectiveAssessment> objectives = new ArrayList<>(before.found().objectives());
    for (int place : open) {
      objectives.set(place, objective(place, targets));
    }
    if (moved) {
      return above(targets, objectives);
    }
    Assessments found =
        new Assessments(
            targets, objectives, before.found().preconditions(), before.found().policy());
    return new State(knowledge, found, before.cycle(), before.signal());
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
    List<PreconditionAssessment> preconditions =
        PreconditionEvaluator.of(programme, knowledge.desk(), period).assess();
    PolicyEvaluator ofPolicy =
        PolicyEvaluator.of(programme, knowledge.desk(), period, targets, objectives, preconditions);
    Optional<PolicyAssessment> policy = programme.policy().map(ofPolicy::assess);
    Assessments found = new Assessments(targets, objectives, preconditions, policy);
    return new State(
        knowledge,
        found,
        CycleEvaluator.of(programme, period).status(targets, objectives, preconditions, policy),
        Signals.of(programme, knowledge.desk(), period, found));
  }

  /**
   * Whether a target means the same to what stands above it, after a measurement: while no decision
   * and no cause came in, that is all objectives, policy, cycle and light look at.
   */
  private static boolean sameVerdict(TargetAssessment one, TargetAssessment other) {
    return one.suggestion() == other.suggestion()
        && one.judgement().equals(other.judgement())
        && measured(one) == measured(other);
  }

  private static boolean measured(TargetAssessment target) {
    return target.measures().stream().anyMatch(measure -> measure.value().present() > 0);
  }
}
