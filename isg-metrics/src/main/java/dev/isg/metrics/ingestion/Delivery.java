package dev.isg.metrics.ingestion;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.MeasurementSource;
import java.io.IOException;
import java.util.Map;

/** A way of bringing the measurements of one source into a store, all or none. */
interface Delivery {
  /** Takes a measurement that has no fault. */
  void take(Measurement measurement);

  /**
   * Reads the source into the intake, which hands on to {@link #take}, and has the store keep all
   * of it unless a fault is found; conflicts with the store become faults.
   *
   * @return how many measurements the store keeps that it did not keep before
   */
  long deliver(MeasurementSource source, MeasurementIntake intake) throws IOException;

  /** The fault of a row whose id is kept with other content. */
  static Issue conflict(String source, int line, MeasurementId id) {
    return Issue.at(
        ImportRule.OTHER_CONTENT_KEPT,
        new Location(source, line, 0),
        "id",
        Map.of("id", LocalizedText.same(id.value())));
  }
}
