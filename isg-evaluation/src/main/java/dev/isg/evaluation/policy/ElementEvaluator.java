package dev.isg.evaluation.policy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.CoreValueId;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.rule.PolicyRule;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementChecks;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Suggests how far a core value is put into practice, by the objectives that serve it. */
final class ElementEvaluator {
  private final ResolvedProgramme programme;
  private final DecisionDesk desk;
  private final Period period;
  private final List<ObjectiveAssessment> objectives;

  ElementEvaluator(
      ResolvedProgramme programme,
      DecisionDesk desk,
      Period period,
      List<ObjectiveAssessment> objectives) {
    this.programme = programme;
    this.desk = desk;
    this.period = period;
    this.objectives = objectives;
  }

  ElementAssessment assess(CoreValue value) {
    List<ObjectiveId> serving =
        programme.objectivesOf(value.id()).stream().map(Objective::id).toList();
    List<ObjectiveAssessment> own =
        objectives.stream().filter(found -> serving.contains(found.objective())).toList();
    PolicyRule rule = rule(own.stream().map(ObjectiveAssessment::standsAs).toList());
    Implementation suggestion = suggestion(rule);
    ContentHash inputs =
        IsgJson.standard()
            .hash(
                new Inputs(
                    value.id(),
                    period,
                    own.stream()
                        .map(
                            found ->
                                new Served(found.objective(), found.suggestion(), found.result()))
                        .toList()));
    Judgement judgement =
        desk.judge(
            new Question(
                DecisionKind.POLICY_IMPLEMENTATION,
                value.id().value(),
                Optional.of(period),
                inputs),
            decision -> objections(decision, suggestion));
    List<Explanation> below = new ArrayList<>();
    own.forEach(found -> below.add(served(found)));
    below.add(
        desk.explain(
            DecisionKind.POLICY_IMPLEMENTATION,
            judgement,
            choice -> Implementation.valueOf(choice).label()));
    ElementAssessment.Builder assessment = ElementAssessment.builder();
    assessment.coreValue(value.id());
    own.forEach(found -> assessment.addObjectives(found.objective()));
    assessment.suggestion(suggestion);
    assessment.inputs(inputs);
    assessment.judgement(judgement);
    judgement
        .inEffect()
        .map(decision -> Implementation.valueOf(decision.choice()))
        .ifPresent(assessment::result);
    assessment.explanation(
        Explanation.of(rule, Map.of("value", Wording.quoted(value.statement())), below));
    return assessment.build();
  }

  private static PolicyRule rule(List<AchievementSuggestion> objectives) {
    if (objectives.isEmpty()) {
      return PolicyRule.WITHOUT_OBJECTIVE;
    }
    boolean someReached =
        objectives.contains(AchievementSuggestion.MET)
            || objectives.contains(AchievementSuggestion.CONDITIONALLY_MET);
    if (objectives.contains(AchievementSuggestion.UNMET)) {
      return someReached ? PolicyRule.PARTLY_IMPLEMENTED : PolicyRule.NOT_IMPLEMENTED;
    }
    if (objectives.contains(AchievementSuggestion.NOT_EVALUABLE)
        || objectives.contains(AchievementSuggestion.JUDGEMENT_NEEDED)) {
      return PolicyRule.NOT_EVALUABLE;
    }
    return objectives.contains(AchievementSuggestion.CONDITIONALLY_MET)
        ? PolicyRule.PARTLY_IMPLEMENTED
        : PolicyRule.IMPLEMENTED;
  }

  private static Implementation suggestion(PolicyRule rule) {
    return switch (rule) {
      case IMPLEMENTED -> Implementation.IMPLEMENTED;
      case PARTLY_IMPLEMENTED -> Implementation.PARTLY_IMPLEMENTED;
      case NOT_IMPLEMENTED, WITHOUT_OBJECTIVE -> Implementation.NOT_IMPLEMENTED;
      default -> Implementation.NOT_EVALUABLE;
    };
  }

  private static List<Explanation> objections(Decision decision, Implementation suggestion) {
    Implementation choice = Implementation.valueOf(decision.choice());
    List<Explanation> objections = new ArrayList<>();
    boolean good =
        choice == Implementation.IMPLEMENTED || choice == Implementation.PARTLY_IMPLEMENTED;
    if (good && suggestion == Implementation.NOT_EVALUABLE) {
      objections.add(
          Explanation.of(DecisionRule.HIDES_MISSING_DATA, Map.of("choice", choice.label())));
    }
    AchievementChecks.reason(decision, choice == suggestion, suggestion.label())
        .ifPresent(objections::add);
    return objections;
  }

  private Explanation served(ObjectiveAssessment found) {
    return Explanation.of(
        found.result().isPresent() ? PolicyRule.BY_RESULT : PolicyRule.BY_SUGGESTION,
        Map.of(
            "objective",
            programme
                .objective(found.objective())
                .map(Objective::statement)
                .map(Wording::quoted)
                .orElse(LocalizedText.same(found.objective().value())),
            "result",
            found.standsAs().label()));
  }

  /** What a suggestion on an element rests on, in a form whose hash stays as long as that does. */
  private record Inputs(CoreValueId coreValue, Period period, List<Served> objectives) {}

  private record Served(
      ObjectiveId objective, AchievementSuggestion suggestion, Optional<Achievement> result) {}
}
