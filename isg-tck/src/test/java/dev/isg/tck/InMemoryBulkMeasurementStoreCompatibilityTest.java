package dev.isg.tck;

import dev.isg.metrics.measurement.BulkMeasurementStore;
import dev.isg.metrics.measurement.MeasurementStore;
import org.junit.jupiter.api.Tag;

@Tag("REQ-212")
class InMemoryBulkMeasurementStoreCompatibilityTest extends BulkMeasurementStoreKit {
  @Override
  protected BulkMeasurementStore newStore() {
    return (BulkMeasurementStore) MeasurementStore.inMemory();
  }
}
