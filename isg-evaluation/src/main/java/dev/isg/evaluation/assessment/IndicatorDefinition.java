package dev.isg.evaluation.assessment;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import java.util.Comparator;
import java.util.Optional;

/**
 * What of an indicator an evaluation repeats or applies. The units that measure it are left out:
 * they may be very many, and their number shows in the values.
 */
record IndicatorDefinition(
    IndicatorId id,
    LocalizedText name,
    MeasurementUnit unit,
    ValueForm form,
    Direction direction,
    Interval interval,
    Combination overUnits,
    Combination overTime,
    Optional<Formula> formula,
    Optional<Integer> validDays) {

  /** The hash of all definitions of a set, in whatever order they stand. */
  static ContentHash hash(IndicatorSet indicators) {
    return IsgJson.standard()
        .hash(
            indicators.indicators().stream()
                .sorted(Comparator.comparing(Indicator::id))
                .map(IndicatorDefinition::of)
                .toList());
  }

  private static IndicatorDefinition of(Indicator indicator) {
    return new IndicatorDefinition(
        indicator.id(),
        indicator.name(),
        indicator.unit(),
        indicator.form(),
        indicator.direction(),
        indicator.interval(),
        indicator.overUnits(),
        indicator.overTime(),
        indicator.formula(),
        indicator.validDays());
  }
}
