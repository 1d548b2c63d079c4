package dev.isg.metrics.aggregation;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Period;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which measurements are added up, and over which parts of time.
 *
 * @param measurements which measurements count; those of a day in no part do not
 * @param parts the periods, oldest first, none of which shares a day with another; there may be
 *     gaps between them
 */
public record AggregationQuery(MeasurementQuery measurements, List<Period> parts) {
  /** Puts the parts in order. Refuses parts that overlap. */
  public AggregationQuery {
    parts = parts.stream().sorted(Comparator.comparing(Period::first)).toList();
    for (int i = 1; i < parts.size(); i++) {
      if (!parts.get(i - 1).last().isBefore(parts.get(i).first())) {
        throw InvalidModelException.of(
            "AggregationQuery",
            "期間 " + parts.get(i - 1) + " と " + parts.get(i) + " が重なっています",
            "the parts " + parts.get(i - 1) + " and " + parts.get(i) + " overlap");
      }
    }
  }

  /** The part a measurement counts in; empty if it does not count. */
  Optional<Period> partOf(Measurement measurement) {
    if (!measurements.admits(measurement)) {
      return Optional.empty();
    }
    int low = 0;
    int high = parts.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Period part = parts.get(middle);
      if (measurement.day().isBefore(part.first())) {
        high = middle - 1;
      } else if (measurement.day().isAfter(part.last())) {
        low = middle + 1;
      } else {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
