package dev.isg.metrics.aggregation;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/** Works out the value of one derived indicator; what it rests on is looked up once. */
final class DerivedValue {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Map<MeasurementUnit, BigDecimal> IN_MINUTES =
      Map.of(
          MeasurementUnit.MINUTES, BigDecimal.ONE,
          MeasurementUnit.HOURS, BigDecimal.valueOf(60),
          MeasurementUnit.DAYS, BigDecimal.valueOf(1440));

  private record Place(IndicatorId indicator, Period period) {}

  private final Selection selection;
  private final BiFunction<IndicatorId, Period, IndicatorValue> measured;
  private final Map<Place, IndicatorValue> restsOn = new LinkedHashMap<>();

  DerivedValue(Selection selection, BiFunction<IndicatorId, Period, IndicatorValue> measured) {
    this.selection = selection;
    this.measured = measured;
  }

  IndicatorValue of(Indicator indicator, UnitId unit, Period period) {
    Optional<Quantity> value =
        number(indicator.formula().orElseThrow(), period)
            .map(number -> new Quantity(number, indicator.unit()));
    TreeSet<MeasurementId> lineage = new TreeSet<>();
    int missing = 0;
    for (IndicatorValue part : restsOn.values()) {
      lineage.addAll(part.lineage());
      missing += part.expected() - part.present();
    }
    return new IndicatorValue(
        indicator.id(),
        unit,
        period,
        value,
        Optional.empty(),
        lineage.size() + missing,
        lineage.size(),
        List.copyOf(lineage));
  }

  private Optional<BigDecimal> number(Formula formula, Period period) {
    if (formula instanceof Formula.Value value) {
      return value(value.of(), period);
    } else if (formula instanceof Formula.Change change) {
      return change(change, period);
    }
    List<BigDecimal> parts = new ArrayList<>();
    for (Formula.Part part : formula.parts()) {
      Optional<BigDecimal> known = number(part.formula(), period);
      known.ifPresent(parts::add);
    }
    return parts.size() < formula.parts().size() ? Optional.empty() : combine(formula, parts);
  }

  private Optional<BigDecimal> value(IndicatorId id, Period period) {
    Optional<Formula> derived = selection.indicator(id).formula();
    return derived.isPresent()
        ? number(derived.get(), period)
        : restsOn
            .computeIfAbsent(new Place(id, period), place -> measured.apply(id, period))
            .value()
            .map(Quantity::number);
  }

  private Optional<BigDecimal> change(Formula.Change change, Period period) {
    Optional<BigDecimal> now = number(change.of(), period);
    Optional<BigDecimal> then = number(change.of(), earlier(period, change.months()));
    return now.isEmpty() || then.isEmpty()
        ? Optional.empty()
        : quotient(now.get().subtract(then.get()).multiply(HUNDRED), then.get().abs());
  }

  private Optional<BigDecimal> combine(Formula formula, List<BigDecimal> parts) {
    BigDecimal first = parts.get(0);
    if (formula instanceof Formula.Sum) {
      return reduced(parts, BigDecimal::add);
    } else if (formula instanceof Formula.Difference) {
      return Optional.of(first.subtract(parts.get(1)));
    } else if (formula instanceof Formula.Scaled scaled) {
      return Optional.of(first.multiply(scaled.by()));
    } else if (formula instanceof Formula.Share) {
      return quotient(first.multiply(HUNDRED), parts.get(1));
    } else if (formula instanceof Formula.PerThousand) {
      return quotient(first.multiply(THOUSAND), parts.get(1));
    } else if (formula instanceof Formula.Lowest) {
      return reduced(parts, BigDecimal::min);
    } else if (formula instanceof Formula.Highest) {
      return reduced(parts, BigDecimal::max);
    }
    Formula.Converted converted = (Formula.Converted) formula;
    MeasurementUnit from = selection.unit(converted.of());
    return quotient(
        first.multiply(IN_MINUTES.getOrDefault(from, BigDecimal.ONE)),
        IN_MINUTES.getOrDefault(converted.to(), BigDecimal.ONE));
  }

  private static Optional<BigDecimal> reduced(
      List<BigDecimal> parts, BinaryOperator<BigDecimal> operator) {
    return parts.stream().reduce(operator);
  }

  private static Optional<BigDecimal> quotient(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.divide(whole, MathContext.DECIMAL128));
  }

  /** A period of whole months stays one, whatever the lengths of the months. */
  private static Period earlier(Period period, int months) {
    return Period.of(
        period.first().minusMonths(months),
        period.last().plusDays(1).minusMonths(months).minusDays(1));
  }
}
