package dev.isg.tck;

import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Measurements for the kit. */
final class SampleMeasurements {
  static final LocalDate DAY = LocalDate.parse("2025-06-30");
  static final Instant NOON = Instant.parse("2025-07-01T12:00:00Z");

  private SampleMeasurements() {}

  /** One in a hundred trained, in sales, on the day, known at noon. */
  static Measurement one(String id) {
    return one(id, 1);
  }

  /** So many in a hundred trained, in sales, on the day, known at noon. */
  static Measurement one(String id, int trained) {
    return sample(id, "training", "sales", 0, NOON).value(share(trained)).build();
  }

  /** A measurement without its value, of some days after the day. */
  static Measurement.Builder sample(
      String id, String indicator, String unit, int daysLater, Instant recordedAt) {
    return Measurement.builder()
        .id(MeasurementId.of(id))
        .indicator(IndicatorId.of(indicator))
        .unit(UnitId.of(unit))
        .day(DAY.plusDays(daysLater))
        .measuredBy("kit")
        .recordedAt(recordedAt);
  }

  /** So many in a hundred. */
  static MeasuredValue share(int part) {
    return new MeasuredValue.Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(100));
  }

  /** Several with ids that begin alike and are numbered from 0. */
  static List<Measurement> batch(String prefix, int size) {
    List<Measurement> batch = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      batch.add(one(prefix + "-" + i, i % 100));
    }
    return batch;
  }
}
