package dev.isg.evaluation.target;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.MeasureRule;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.metrics.aggregation.Freshness;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the value of an indicator with what a target asks of it. */
final class MeasureEvaluator {
  private final ResolvedProgramme programme;
  private final IndicatorValues values;
  private final Period period;

  MeasureEvaluator(ResolvedProgramme programme, IndicatorValues values, Period period) {
    this.programme = programme;
    this.values = values;
    this.period = period;
  }

  MeasureAssessment assess(TargetMeasure measure) {
    Optional<Indicator> indicator = values.indicators().find(measure.indicator());
    IndicatorValue value = value(measure.indicator(), indicator.isPresent());
    Optional<Freshness> freshness =
        indicator.map(known -> values.freshness(known.id(), value.unit(), programme.day()));
    MeasureRule rule =
        freshness.map(known -> rule(measure, value, known)).orElse(MeasureRule.UNKNOWN_INDICATOR);
    Map<String, LocalizedText> inputs = inputs(measure, indicator, value);
    freshness
        .filter(Freshness::stale)
        .ifPresent(
            stale -> {
              inputs.put("newest", Wording.day(stale.newest().orElseThrow()));
              inputs.put("validUntil", Wording.day(stale.validUntil().orElseThrow()));
            });
    boolean gap = value.value().isPresent() && value.present() < value.expected();
    List<Explanation> below = new ArrayList<>();
    if (gap && rule != MeasureRule.TOO_MUCH_MISSING) {
      below.add(Explanation.of(MeasureRule.SOME_MISSING, inputs));
    }
    setAfterwards(measure, value).ifPresent(below::add);
    MeasureAssessment.Builder assessment = MeasureAssessment.builder();
    assessment.indicator(measure.indicator());
    assessment.criterion(measure.criterion());
    measure.tolerance().ifPresent(assessment::tolerance);
    assessment.missingAllowed(measure.missingAllowed());
    assessment.value(value);
    assessment.suggestion(suggestion(rule));
    assessment.explanation(Explanation.of(rule, inputs, below));
    return assessment.build();
  }

  /** A value to reach that was set on the very day of the first measurement was set beforehand. */
  private Optional<Explanation> setAfterwards(TargetMeasure measure, IndicatorValue value) {
    Optional<LocalDate> first =
        value.lineage().stream()
            .flatMap(id -> values.measurement(id).stream())
            .map(Measurement::day)
            .min(Comparator.naturalOrder());
    return measure
        .setOn()
        .filter(day -> first.filter(day::isAfter).isPresent())
        .map(
            day ->
                Explanation.of(
                    MeasureRule.SET_AFTER_MEASURING,
                    Map.of("setOn", Wording.day(day), "first", Wording.day(first.orElseThrow()))));
  }

  /** The value of the intervals that are over by the day; nothing is expected of the others. */
  private IndicatorValue value(IndicatorId id, boolean defined) {
    UnitId root = programme.governanceUnit().root();
    return defined
        ? values.value(id, root, period, programme.day())
        : new IndicatorValue(id, root, period, Optional.empty(), Optional.empty(), 0, 0, List.of());
  }

  /** What is unknown is asked first, so that partial data is never compared. */
  private static MeasureRule rule(
      TargetMeasure measure, IndicatorValue value, Freshness freshness) {
    if (value.expected() == 0) {
      return MeasureRule.NOT_DUE;
    }
    if (value.present() == 0) {
      return MeasureRule.NOT_MEASURED;
    }
    if (value.missingShare().compareTo(measure.missingAllowed()) > 0) {
      return MeasureRule.TOO_MUCH_MISSING;
    }
    if (freshness.stale()) {
      return MeasureRule.STALE;
    }
    if (value.value().isEmpty()) {
      return MeasureRule.NOTHING_COUNTED;
    }
    Quantity found = value.value().get();
    if (!found.unit().equals(measure.criterion().unit())) {
      return MeasureRule.OTHER_UNIT;
    }
    BigDecimal shortfall = measure.criterion().shortfall(found);
    if (shortfall.signum() == 0) {
      return MeasureRule.MET;
    }
    if (measure.tolerance().isEmpty()) {
      return MeasureRule.MISSED;
    }
    return shortfall.compareTo(measure.tolerance().get().number()) <= 0
        ? MeasureRule.MISSED_WITHIN_TOLERANCE
        : MeasureRule.MISSED_BEYOND_TOLERANCE;
  }

  private static AchievementSuggestion suggestion(MeasureRule rule) {
    return switch (rule) {
      case MET -> AchievementSuggestion.MET;
      case MISSED_WITHIN_TOLERANCE -> AchievementSuggestion.JUDGEMENT_NEEDED;
      case MISSED, MISSED_BEYOND_TOLERANCE -> AchievementSuggestion.UNMET;
      default -> AchievementSuggestion.NOT_EVALUABLE;
    };
  }

  private Map<String, LocalizedText> inputs(
      TargetMeasure measure, Optional<Indicator> indicator, IndicatorValue value) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put(
        "indicator",
        indicator.map(Indicator::name).orElse(LocalizedText.same(measure.indicator().value())));
    inputs.put("criterion", Wording.criterion(measure.criterion()));
    inputs.put("asOf", Wording.day(programme.day()));
    inputs.put("expected", Wording.number(value.expected()));
    inputs.put("missing", Wording.number(value.expected() - value.present()));
    inputs.put("share", Wording.percentage(value.missingShare()));
    inputs.put("allowed", Wording.percentage(measure.missingAllowed()));
    measure.tolerance().ifPresent(band -> inputs.put("tolerance", Wording.difference(band)));
    value
        .value()
        .ifPresent(
            found -> {
              inputs.put("value", Wording.value(found, value.ratio()));
              if (found.unit().equals(measure.criterion().unit())) {
                inputs.put(
                    "shortfall",
                    Wording.difference(
                        new Quantity(measure.criterion().shortfall(found), found.unit())));
              }
            });
    return inputs;
  }
}
