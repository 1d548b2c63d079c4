package dev.isg.metrics.ingestion;

import dev.isg.metrics.measurement.BulkMeasurementStore;
import dev.isg.metrics.measurement.ConflictingMeasurementException;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.MeasurementSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Batch after batch into a store that keeps all of them or none. After the first fault no more is
 * sent, but the source is still read to its end, so that every fault of it is told.
 */
final class BulkDelivery implements Delivery {
  private static final int BATCH = 4096;

  private final BulkMeasurementStore store;
  private List<Measurement> batch = new ArrayList<>(BATCH);
  private final int[] lines = new int[BATCH];
  private @Nullable Route route;

  BulkDelivery(BulkMeasurementStore store) {
    this.store = store;
  }

  @Override
  public void take(Measurement measurement) {
    if (route == null || route.intake.faults() > 0) {
      return;
    }
    batch.add(measurement);
    lines[batch.size() - 1] = route.intake.line();
    if (batch.size() == BATCH) {
      send(route);
    }
  }

  @Override
  public long deliver(MeasurementSource source, MeasurementIntake intake) throws IOException {
    try {
      return store.appendWhole(staging -> read(new Route(source, intake, staging)));
    } catch (FaultsFound refused) {
      return 0;
    } catch (ConflictingMeasurementException overtaken) {
      intake.fault(Delivery.conflict(source.name(), line(overtaken.id()), overtaken.id()));
      return 0;
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private void read(Route taken) {
    route = taken;
    try {
      taken.source.read(taken.intake);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    if (taken.intake.faults() == 0) {
      send(taken);
    }
    if (taken.intake.faults() > 0) {
      throw new FaultsFound();
    }
  }

  private void send(Route taken) {
    try {
      taken.staging.accept(batch);
      batch = new ArrayList<>(BATCH);
    } catch (ConflictingMeasurementException conflict) {
      taken.intake.fault(
          Delivery.conflict(taken.source.name(), line(conflict.id()), conflict.id()));
    }
  }

  /** The line of an id in the batch that is sent; 0 if it is in none. */
  private int line(MeasurementId id) {
    for (int i = 0; i < batch.size(); i++) {
      if (batch.get(i).id().equals(id)) {
        return lines[i];
      }
    }
    return 0;
  }

  /** From where to where. */
  private record Route(
      MeasurementSource source, MeasurementIntake intake, Consumer<List<Measurement>> staging) {}

  /** Makes the store forget what it was sent. */
  private static final class FaultsFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
