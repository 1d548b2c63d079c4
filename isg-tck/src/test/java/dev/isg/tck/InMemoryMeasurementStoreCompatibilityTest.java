package dev.isg.tck;

import dev.isg.metrics.measurement.MeasurementStore;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class InMemoryMeasurementStoreCompatibilityTest extends MeasurementStoreKit {
  @Override
  protected MeasurementStore newStore() {
    return MeasurementStore.inMemory();
  }
}
