package dev.isg.evaluation.target;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.rule.OutsourcingRule;
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
  private final ResolvedProgramme programme;
  private final DecisionDesk desk;
  private final List<CauseAnalysis> causes;
  private final Period period;
  private final MeasureEvaluator measures;
  private final OutsourceesInScope outsourcees;
  private final TargetLines lines;

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
    this.outsourcees = new OutsourceesInScope(programme, values, period);
    this.lines = new TargetLines(programme, desk, causes, period, outsourcees);
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
    Suggested suggested = new Suggested(found, outsourcees.of(target));
    ContentHash inputs =
        IsgJson.standard().hash(Inputs.of(target, period, found, suggested.outsourcees()));
    Judgement judgement =
        desk.judge(
            new Question(
                DecisionKind.TARGET_ACHIEVEMENT, target.id().value(), Optional.of(period), inputs),
            decision -> objections(decision, suggested, !own.isEmpty()));
    TargetAssessment.Builder assessment = TargetAssessment.builder();
    assessment.target(target.id());
    assessment.period(period);
    target.kind().ifPresent(assessment::kind);
    assessment.suggestion(suggested.by(judgement));
    assessment.addAllMeasures(found);
    assessment.addAllOutsourcees(suggested.outsourcees());
    assessment.inputs(inputs);
    assessment.judgement(judgement);
    judgement.achievement().ifPresent(assessment::result);
    judgement.condition().ifPresent(assessment::condition);
    judgement.decision().flatMap(desk::followUp).ifPresent(assessment::followUp);
    assessment.addAllCauses(own);
    assessment.explanation(lines.of(target, suggested, own, judgement));
    return assessment.build();
  }

  private List<Explanation> objections(
      Decision decision, Suggested suggested, boolean causeRecorded) {
    List<Explanation> objections = new ArrayList<>();
    if (decision.choice().equals(Achievement.MET.name())) {
      AchievementSuggestion measured = suggested.measured();
      if (measured == AchievementSuggestion.UNMET
          || measured == AchievementSuggestion.JUDGEMENT_NEEDED) {
        objections.add(Explanation.of(DecisionRule.MISS_DECLARED_MET, Map.of()));
      }
      if (suggested.lacking()) {
        objections.add(
            Explanation.of(
                OutsourcingRule.DECLARED_MET,
                Map.of("outsourcees", outsourcees.lacking(suggested.outsourcees()))));
      }
    }
    objections.addAll(
        AchievementChecks.objections(programme, decision, suggested.before(), causeRecorded));
    return objections;
  }
}
