package dev.isg.metrics.agreement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The two values of an object that was measured twice; for a ratio, its share. */
record Pair(BigDecimal first, BigDecimal second, boolean byAnother) {
  private static final Comparator<Remeasurement> EARLIEST =
      Comparator.comparing(Remeasurement::recordedAt)
          .thenComparing(Remeasurement::day)
          .thenComparing(Remeasurement::measuredBy)
          .thenComparing(again -> again.value().toString());

  static List<Pair> of(
      Indicator indicator, IndicatorValues values, Collection<Remeasurement> remeasurements) {
    TreeSet<LocalizedText> faults = new TreeSet<>();
    Map<MeasurementId, Pair> pairs = new TreeMap<>();
    for (Remeasurement again : remeasurements.stream().sorted(EARLIEST).toList()) {
      Optional<Measurement> original = values.measurement(again.original());
      if (original.isEmpty()) {
        faults.add(
            LocalizedText.of(
                "測り直した元の測定値 " + again.original() + " がありません",
                "there is no measurement " + again.original() + " to repeat"));
      } else if (original.get().indicator().equals(indicator.id())) {
        if (alike(original.get().value(), again.value())) {
          pair(original.get(), again).ifPresent(pair -> pairs.putIfAbsent(again.original(), pair));
        } else {
          faults.add(
              LocalizedText.of(
                  "測定値 " + again.original() + " と測り直した値の形か単位が違います",
                  "the second look at measurement "
                      + again.original()
                      + " has another form or unit"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("Remeasurement", List.copyOf(faults));
    }
    return List.copyOf(pairs.values());
  }

  private static boolean alike(MeasuredValue one, MeasuredValue other) {
    if (one instanceof MeasuredValue.Single first && other instanceof MeasuredValue.Single second) {
      return first.quantity().unit().equals(second.quantity().unit());
    }
    return one instanceof MeasuredValue.Ratio && other instanceof MeasuredValue.Ratio;
  }

  /** No pair if one of the two is 0 of 0, which is unknown. */
  private static Optional<Pair> pair(Measurement original, Remeasurement again) {
    return number(original.value())
        .flatMap(
            first ->
                number(again.value())
                    .map(
                        second ->
                            new Pair(
                                first, second, !original.measuredBy().equals(again.measuredBy()))));
  }

  private static Optional<BigDecimal> number(MeasuredValue value) {
    if (value instanceof MeasuredValue.Ratio ratio) {
      return ratio.denominator().signum() == 0
          ? Optional.empty()
          : Optional.of(Percentage.ofRatio(ratio.numerator(), ratio.denominator()).value());
    }
    return Optional.of(((MeasuredValue.Single) value).quantity().number());
  }
}
