package dev.isg.tck;

import dev.isg.metrics.measurement.MeasurementStore;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class InMemoryMeasurementStoreTest extends MeasurementStoreKit {
  @Override
  protected MeasurementStore newStore() {
    return MeasurementStore.inMemory();
  }
}
