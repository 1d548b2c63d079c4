package dev.isg.tck;

import static dev.isg.tck.SampleMeasurements.NOON;
import static dev.isg.tck.SampleMeasurements.sample;
import static dev.isg.tck.SampleMeasurements.share;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import java.util.ArrayList;
import java.util.List;

/** What an {@link AggregatingMeasurementStoreKit} lets a store add up. */
final class AggregatedMeasurements {
  private AggregatedMeasurements() {}

  static MeasuredValue hours(String number) {
    return new MeasuredValue.Single(Quantity.of(number, MeasurementUnit.HOURS));
  }

  static List<Measurement> numbers(List<String> numbers) {
    List<Measurement> measurements = new ArrayList<>();
    for (String number : numbers) {
      measurements.add(
          sample("n" + measurements.size(), "response", "sales", -(measurements.size() % 30), NOON)
              .value(hours(number))
              .build());
    }
    return measurements;
  }

  static List<Measurement> mixed() {
    return List.of(
        sample("m1", "mixed", "sales", 0, NOON).value(share(1)).build(),
        sample("m2", "mixed", "sales", 0, NOON).value(hours("2")).build(),
        sample("m3", "mixed", "sales", 0, NOON)
            .value(new MeasuredValue.Single(Quantity.of("3", MeasurementUnit.DAYS)))
            .build());
  }

  /** Two indicators in three units over two parts, recorded one second after the other. */
  static List<Measurement> spread() {
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Measurement.Builder one =
          sample(
              "s" + i,
              i % 2 == 0 ? "training" : "incidents",
              "unit-" + i % 3,
              -i,
              NOON.plusSeconds(i));
      measurements.add(
          (i % 2 == 0
                  ? one.value(share(i))
                  : one.value(
                      new MeasuredValue.Single(
                          Quantity.of(String.valueOf(i * 7 % 13), MeasurementUnit.COUNT))))
              .build());
    }
    return measurements;
  }
}
