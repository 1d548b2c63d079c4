package dev.isg.evaluation.oversight;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.rule.OversightRule;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Standing;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the records hold on how management and the CISO monitor and evaluate. */
final class EvaluationEvidence {
  private final EvaluationInput input;
  private final Evaluation evaluation;

  EvaluationEvidence(EvaluationInput input, Evaluation evaluation) {
    this.input = input;
    this.evaluation = evaluation;
  }

  /** H1-M1: what was measured of what was due, indicator by indicator. */
  List<Evidence> monitoring() {
    SortedMap<IndicatorId, IndicatorValue> values = new TreeMap<>();
    evaluation.targets().stream()
        .flatMap(target -> target.measures().stream())
        .forEach(measure -> values.put(measure.indicator(), measure.value()));
    if (values.isEmpty()) {
      return List.of(evidence(OversightRule.NOTHING_MEASURED, Map.of(), List.of()));
    }
    return values.values().stream()
        .map(
            value ->
                evidence(
                    OversightRule.MEASURED,
                    Map.of(
                        "indicator",
                            input
                                .values()
                                .indicators()
                                .find(value.indicator())
                                .map(Indicator::name)
                                .orElse(LocalizedText.same(value.indicator().value())),
                        "expected", number(value.expected()),
                        "present", number(value.present())),
                    List.of(value.indicator().value())))
        .toList();
  }

  /** H1-E1: how far the CISO judged, where otherwise than suggested, and what does not count. */
  List<Evidence> judgements() {
    List<TargetAssessment> judged =
        evaluation.targets().stream().filter(target -> target.result().isPresent()).toList();
    long departing =
        judged.stream().filter(target -> target.standsAs() != target.suggestion()).count();
    List<Evidence> found = new ArrayList<>();
    found.add(
        evidence(
            OversightRule.JUDGED,
            Map.of(
                "all", number(evaluation.targets().size()),
                "judged", number(judged.size()),
                "departing", number(departing)),
            judged.stream().map(target -> target.target().value()).toList()));
    evaluation.targets().forEach(target -> notCounting(target.judgement(), found));
    evaluation.objectives().forEach(objective -> notCounting(objective.judgement(), found));
    return found;
  }

  /** H1-E2: whether misses were analysed, and what became of the policy. */
  List<Evidence> consequences() {
    List<TargetAssessment> unmet =
        evaluation.targets().stream()
            .filter(target -> target.standsAs() == AchievementSuggestion.UNMET)
            .toList();
    List<CauseAnalysis> causes =
        unmet.stream().flatMap(target -> target.causes().stream()).toList();
    List<Evidence> found = new ArrayList<>();
    found.add(
        evidence(
            OversightRule.CAUSES,
            Map.of(
                "unmet", number(unmet.size()),
                "analysed",
                    number(unmet.stream().filter(target -> !target.causes().isEmpty()).count())),
            causes.stream().map(cause -> cause.id().value()).toList()));
    if (evaluation.policy().isEmpty()) {
      found.add(evidence(OversightRule.NO_POLICY, Map.of(), List.of()));
      return found;
    }
    PolicyAssessment policy = evaluation.policy().get();
    List<String> decision =
        policy.judgement().decision().map(made -> made.id().value()).stream().toList();
    found.add(
        policy
            .outcome()
            .map(
                outcome ->
                    evidence(OversightRule.REVIEWED, Map.of("outcome", outcome.label()), decision))
            .orElseGet(
                () ->
                    evidence(
                        OversightRule.NOT_REVIEWED,
                        Map.of("standing", policy.judgement().standing().label()),
                        decision)));
    return found;
  }

  private static void notCounting(Judgement judgement, List<Evidence> found) {
    judgement
        .decision()
        .filter(decision -> judgement.standing() != Standing.DECIDED)
        .ifPresent(
            decision ->
                found.add(
                    evidence(
                        OversightRule.NOT_COUNTING,
                        Map.of(
                            "decision", LocalizedText.same(decision.id().value()),
                            "standing", judgement.standing().label()),
                        List.of(decision.id().value()))));
  }

  private static LocalizedText number(long number) {
    return LocalizedText.same(Long.toString(number));
  }

  private static Evidence evidence(
      OversightRule rule, Map<String, LocalizedText> inputs, List<String> references) {
    return new Evidence(Explanation.of(rule, inputs), references);
  }
}
