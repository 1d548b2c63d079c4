package dev.isg.evaluation.target;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.cause.Recurrence;
import dev.isg.evaluation.cause.RecurringCause;
import dev.isg.evaluation.cause.RecurringCauses;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.EvaluationRule;
import dev.isg.evaluation.rule.OutsourcingRule;
import dev.isg.evaluation.rule.TargetRule;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says why a target stands as it does. */
final class TargetLines {
  private final ResolvedProgramme programme;
  private final DecisionDesk desk;
  private final List<CauseAnalysis> causes;
  private final Period period;
  private final OutsourceesInScope outsourcees;

  TargetLines(
      ResolvedProgramme programme,
      DecisionDesk desk,
      List<CauseAnalysis> causes,
      Period period,
      OutsourceesInScope outsourcees) {
    this.programme = programme;
    this.desk = desk;
    this.causes = causes;
    this.period = period;
    this.outsourcees = outsourcees;
  }

  Explanation of(Target target, Suggested suggested, List<CauseAnalysis> own, Judgement judgement) {
    List<Explanation> below = new ArrayList<>();
    below.add(kind(target));
    suggested.measures().forEach(measure -> below.add(measure.explanation()));
    suggested.outsourcees().forEach(standing -> below.add(outsourcees.explain(standing)));
    target
        .dueDate()
        .filter(due -> due.isAfter(programme.day()))
        .ifPresent(
            due ->
                below.add(Explanation.of(TargetRule.NOT_DUE_YET, Map.of("due", Wording.day(due)))));
    List<RecurringCause> recurring = recurring(target);
    own.forEach(cause -> below.add(cause(cause, recurring)));
    below.add(
        desk.explain(
            DecisionKind.TARGET_ACHIEVEMENT,
            judgement,
            choice -> Achievement.valueOf(choice).label()));
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("target", Wording.quoted(target.statement()));
    inputs.put(
        "period", LocalizedText.same(programme.governanceUnit().fiscalCalendar().nameOf(period)));
    EvaluationRule rule = rule(suggested, judgement);
    if (rule == OutsourcingRule.SUGGESTS_JUDGEMENT) {
      inputs.put("outsourcees", outsourcees.lacking(suggested.outsourcees()));
    }
    return Explanation.of(rule, inputs, below);
  }

  private static Explanation kind(Target target) {
    TargetRule rule =
        target
            .kind()
            .map(
                kind ->
                    switch (kind) {
                      case KPI -> TargetRule.AS_KPI;
                      case KGI -> TargetRule.AS_KGI;
                    })
            .orElse(TargetRule.KIND_MISSING);
    return Explanation.of(rule, Map.of());
  }

  /** The causes for which this target was missed before, in this period again. */
  private List<RecurringCause> recurring(Target target) {
    List<CauseAnalysis> ofTheTarget =
        causes.stream().filter(cause -> cause.target().equals(target.id())).toList();
    return RecurringCauses.of(programme, ofTheTarget, period, Recurrence.TWO_OF_THREE);
  }

  private static Explanation cause(CauseAnalysis cause, List<RecurringCause> recurring) {
    return Explanation.of(
        TargetRule.CAUSE,
        Map.of(
            "factor", cause.factor().label(),
            "finding", cause.finding(),
            "nextStep", cause.nextStep().label()),
        recurring.stream()
            .filter(known -> known.causes().contains(cause.id()))
            .map(RecurringCause::explanation)
            .toList());
  }

  private static EvaluationRule rule(Suggested suggested, Judgement judgement) {
    if (suggested.measures().isEmpty()) {
      return TargetRule.WITHOUT_MEASURE;
    }
    return switch (suggested.by(judgement)) {
      case MET -> TargetRule.SUGGESTS_MET;
      case JUDGEMENT_NEEDED ->
          suggested.measured() == AchievementSuggestion.MET
              ? OutsourcingRule.SUGGESTS_JUDGEMENT
              : TargetRule.SUGGESTS_JUDGEMENT;
      case UNMET ->
          suggested.measured() == AchievementSuggestion.UNMET
              ? TargetRule.SUGGESTS_UNMET
              : TargetRule.SUGGESTS_UNMET_AFTER_ALL;
      case CONDITIONALLY_MET, NOT_EVALUABLE -> TargetRule.NOT_EVALUABLE;
    };
  }
}
