package dev.isg.evaluation.target;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.rule.TargetRule;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementChecks;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import dev.isg.metrics.aggregation.IndicatorValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Suggests what became of a target, and applies the CISO's decision on it.
 *
 * @source METI 2009, 5.2(1)
 */
public final class TargetEvaluator {
  private static final List<AchievementSuggestion> WORST_FIRST =
      List.of(
          AchievementSuggestion.UNMET,
          AchievementSuggestion.NOT_EVALUABLE,
          AchievementSuggestion.JUDGEMENT_NEEDED,
          AchievementSuggestion.MET);

  private final ResolvedProgramme programme;
  private final DecisionDesk desk;
  private final List<CauseAnalysis> causes;
  private final Period period;
  private final MeasureEvaluator measures;

  private TargetEvaluator(
      ResolvedProgramme programme,
      IndicatorValues values,
      DecisionDesk desk,
      List<CauseAnalysis> causes,
      Period period) {
    this.programme = programme;
    this.desk = desk;
    this.causes = causes;
    this.period = period;
    this.measures = new MeasureEvaluator(programme, values, period);
  }

  /** An evaluator for the targets of a programme in a period. */
  public static TargetEvaluator of(
      ResolvedProgramme programme,
      IndicatorValues values,
      DecisionDesk desk,
      List<CauseAnalysis> causes,
      Period period) {
    return new TargetEvaluator(programme, values, desk, causes, period);
  }

  /** What is suggested of the target, and what was decided. */
  public TargetAssessment assess(Target target) {
    List<MeasureAssessment> found =
        target.measures().stream()
            .map(measures::assess)
            .sorted(
                Comparator.comparing(MeasureAssessment::indicator)
                    .thenComparing(measure -> measure.criterion().text()))
            .toList();
    List<CauseAnalysis> own =
        causes.stream()
            .filter(cause -> cause.target().equals(target.id()) && cause.period().equals(period))
            .sorted(Comparator.comparing(CauseAnalysis::id))
            .toList();
    AchievementSuggestion suggestion = suggestion(found);
    ContentHash inputs = IsgJson.standard().hash(Inputs.of(target, period, found));
    Judgement judgement =
        desk.judge(
            new Question(
                DecisionKind.TARGET_ACHIEVEMENT, target.id().value(), Optional.of(period), inputs),
            decision -> objections(decision, suggestion, !own.isEmpty()));
    TargetAssessment.Builder assessment = TargetAssessment.builder();
    assessment.target(target.id());
    assessment.period(period);
    assessment.suggestion(suggestion);
    assessment.addAllMeasures(found);
    assessment.inputs(inputs);
    assessment.judgement(judgement);
    judgement.achievement().ifPresent(assessment::result);
    judgement.condition().ifPresent(assessment::condition);
    assessment.addAllCauses(own);
    assessment.explanation(explanation(target, suggestion, found, own, judgement));
    return assessment.build();
  }

  private static AchievementSuggestion suggestion(List<MeasureAssessment> found) {
    return WORST_FIRST.stream()
        .filter(
            suggestion -> found.stream().anyMatch(measure -> measure.suggestion() == suggestion))
        .findFirst()
        .orElse(AchievementSuggestion.NOT_EVALUABLE);
  }

  private List<Explanation> objections(
      Decision decision, AchievementSuggestion suggestion, boolean causeRecorded) {
    List<Explanation> objections = new ArrayList<>();
    boolean missed =
        suggestion == AchievementSuggestion.UNMET
            || suggestion == AchievementSuggestion.JUDGEMENT_NEEDED;
    if (missed && decision.choice().equals(Achievement.MET.name())) {
      objections.add(Explanation.of(DecisionRule.MISS_DECLARED_MET, Map.of()));
    }
    objections.addAll(AchievementChecks.objections(programme, decision, suggestion, causeRecorded));
    return objections;
  }

  private Explanation explanation(
      Target target,
      AchievementSuggestion suggestion,
      List<MeasureAssessment> found,
      List<CauseAnalysis> own,
      Judgement judgement) {
    List<Explanation> below = new ArrayList<>();
    found.forEach(measure -> below.add(measure.explanation()));
    target
        .dueDate()
        .filter(due -> due.isAfter(programme.day()))
        .ifPresent(
            due ->
                below.add(Explanation.of(TargetRule.NOT_DUE_YET, Map.of("due", Wording.day(due)))));
    own.forEach(
        cause ->
            below.add(
                Explanation.of(
                    TargetRule.CAUSE,
                    Map.of(
                        "factor", cause.factor().label(),
                        "finding", cause.finding(),
                        "nextStep", cause.nextStep().label()))));
    below.add(
        desk.explain(
            DecisionKind.TARGET_ACHIEVEMENT,
            judgement,
            choice -> Achievement.valueOf(choice).label()));
    return Explanation.of(
        rule(suggestion, found.isEmpty()),
        Map.of(
            "target",
            Wording.quoted(target.statement()),
            "period",
            LocalizedText.same(programme.governanceUnit().fiscalCalendar().nameOf(period))),
        below);
  }

  private static TargetRule rule(AchievementSuggestion suggestion, boolean withoutMeasure) {
    if (withoutMeasure) {
      return TargetRule.WITHOUT_MEASURE;
    }
    return switch (suggestion) {
      case MET -> TargetRule.SUGGESTS_MET;
      case JUDGEMENT_NEEDED -> TargetRule.SUGGESTS_JUDGEMENT;
      case UNMET -> TargetRule.SUGGESTS_UNMET;
      case CONDITIONALLY_MET, NOT_EVALUABLE -> TargetRule.NOT_EVALUABLE;
    };
  }
}
