package dev.isg.metrics.ingestion;

import dev.isg.metrics.measurement.ConflictingMeasurementException;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.MeasurementSource;
import dev.isg.metrics.measurement.MeasurementStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything as one batch, held in memory until the source was read. */
final class SingleDelivery implements Delivery {
  private final MeasurementStore store;
  private final List<Measurement> batch = new ArrayList<>();
  private final Map<MeasurementId, Integer> lines = new LinkedHashMap<>();
  private @Nullable MeasurementIntake intake;

  SingleDelivery(MeasurementStore store) {
    this.store = store;
  }

  @Override
  public void take(Measurement measurement) {
    batch.add(measurement);
    lines.put(measurement.id(), intake == null ? 0 : intake.line());
  }

  @Override
  public long deliver(MeasurementSource source, MeasurementIntake taking) throws IOException {
    intake = taking;
    source.read(taking);
    long known = 0;
    for (Measurement measurement : batch) {
      Optional<Measurement> kept = store.find(measurement.id());
      if (kept.isPresent() && !kept.get().equals(measurement)) {
        conflict(source, taking, measurement.id());
      }
      known += kept.isPresent() ? 1 : 0;
    }
    if (taking.faults() > 0) {
      return 0;
    }
    try {
      store.append(batch);
      return batch.size() - known;
    } catch (ConflictingMeasurementException overtaken) {
      conflict(source, taking, overtaken.id());
      return 0;
    }
  }

  private void conflict(MeasurementSource source, MeasurementIntake taking, MeasurementId id) {
    taking.fault(Delivery.conflict(source.name(), lines.getOrDefault(id, 0), id));
  }
}
