package dev.isg.examples.quickstart.history;

import dev.isg.core.decision.DecisionId;
import dev.isg.metrics.measurement.MeasurementId;
import java.util.Comparator;
import java.util.List;

/**
 * What was recorded once and is no longer in the folder. History keeps it, but from the recording
 * of this list on it does not count any more.
 *
 * @param measurements the measurements, by the text of their ids
 * @param decisions the decisions, by the text of their ids
 */
record Withdrawn(List<MeasurementId> measurements, List<DecisionId> decisions) {
  static final Withdrawn NOTHING = new Withdrawn(List.of(), List.of());

  Withdrawn {
    measurements =
        measurements.stream().sorted(Comparator.comparing(MeasurementId::value)).toList();
    decisions = decisions.stream().sorted(Comparator.comparing(DecisionId::value)).toList();
  }
}
