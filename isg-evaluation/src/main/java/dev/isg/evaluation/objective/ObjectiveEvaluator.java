package dev.isg.evaluation.objective;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.RollUpChoice;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.ObjectiveRule;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementChecks;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Suggests what became of an objective, and applies the CISO's decision on it.
 *
 * @source METI 2009, 5.2(2)
 */
public final class ObjectiveEvaluator {
  private final ResolvedProgramme programme;
  private final DecisionDesk desk;
  private final Period period;
  private final Map<TargetId, TargetAssessment> targets;

  private ObjectiveEvaluator(
      ResolvedProgramme programme,
      DecisionDesk desk,
      Period period,
      Map<TargetId, TargetAssessment> targets) {
    this.programme = programme;
    this.desk = desk;
    this.period = period;
    this.targets = targets;
  }

  /** An evaluator for the objectives of a programme, given what became of its targets. */
  public static ObjectiveEvaluator of(
      ResolvedProgramme programme,
      DecisionDesk desk,
      Period period,
      List<TargetAssessment> targets) {
    Map<TargetId, TargetAssessment> index = new LinkedHashMap<>();
    targets.forEach(assessment -> index.put(assessment.target(), assessment));
    return new ObjectiveEvaluator(programme, desk, period, index);
  }

  /** What is suggested of the objective, and what was decided. */
  public ObjectiveAssessment assess(Objective objective) {
    List<TargetAssessment> own =
        programme.targetsOf(objective.id()).stream()
            .map(Target::id)
            .sorted()
            .flatMap(id -> Optional.ofNullable(targets.get(id)).stream())
            .toList();
    List<Contribution> contributions =
        own.stream()
            .map(found -> new Contribution(found.target(), found.result(), found.suggestion()))
            .toList();
    AchievementSuggestion suggestion =
        objective
            .rollUp()
            .map(choice -> new RollUp(choice).suggestion(contributions))
            .orElse(AchievementSuggestion.NOT_EVALUABLE);
    boolean causeRecorded = own.stream().anyMatch(found -> !found.causes().isEmpty());
    ContentHash inputs =
        IsgJson.standard()
            .hash(new Inputs(objective.id(), period, objective.rollUp(), contributions));
    Judgement judgement =
        desk.judge(
            new Question(
                DecisionKind.OBJECTIVE_ACHIEVEMENT,
                objective.id().value(),
                Optional.of(period),
                inputs),
            decision ->
                AchievementChecks.objections(programme, decision, suggestion, causeRecorded));
    ObjectiveAssessment.Builder assessment = ObjectiveAssessment.builder();
    assessment.objective(objective.id());
    assessment.period(period);
    objective.rollUp().ifPresent(assessment::rollUp);
    assessment.addAllContributions(contributions);
    assessment.suggestion(suggestion);
    assessment.inputs(inputs);
    assessment.judgement(judgement);
    judgement.achievement().ifPresent(assessment::result);
    judgement.condition().ifPresent(assessment::condition);
    judgement.decision().flatMap(desk::followUp).ifPresent(assessment::followUp);
    assessment.explanation(explanation(objective, suggestion, contributions, judgement));
    return assessment.build();
  }

  private Explanation explanation(
      Objective objective,
      AchievementSuggestion suggestion,
      List<Contribution> contributions,
      Judgement judgement) {
    List<Explanation> below = new ArrayList<>();
    objective
        .rollUp()
        .ifPresent(
            choice -> {
              RollUpText text =
                  new RollUpText(programme, choice, new RollUp(choice).counted(contributions));
              below.add(text.method());
              contributions.forEach(contribution -> below.add(text.of(contribution)));
            });
    below.add(
        desk.explain(
            DecisionKind.OBJECTIVE_ACHIEVEMENT,
            judgement,
            choice -> Achievement.valueOf(choice).label()));
    return Explanation.of(
        rule(objective, suggestion, contributions.isEmpty()),
        Map.of("objective", Wording.quoted(objective.statement())),
        below);
  }

  private static ObjectiveRule rule(
      Objective objective, AchievementSuggestion suggestion, boolean withoutTarget) {
    if (withoutTarget) {
      return ObjectiveRule.WITHOUT_TARGET;
    }
    if (objective.rollUp().isEmpty()) {
      return ObjectiveRule.ROLL_UP_MISSING;
    }
    return switch (suggestion) {
      case MET -> ObjectiveRule.SUGGESTS_MET;
      case CONDITIONALLY_MET -> ObjectiveRule.SUGGESTS_CONDITIONALLY_MET;
      case JUDGEMENT_NEEDED -> ObjectiveRule.SUGGESTS_JUDGEMENT;
      case UNMET -> ObjectiveRule.SUGGESTS_UNMET;
      case NOT_EVALUABLE -> ObjectiveRule.NOT_EVALUABLE;
    };
  }

  /**
   * What a suggestion on an objective rests on, in a form whose hash stays as long as that does.
   */
  private record Inputs(
      ObjectiveId objective,
      Period period,
      Optional<RollUpChoice> rollUp,
      List<Contribution> contributions) {}
}
