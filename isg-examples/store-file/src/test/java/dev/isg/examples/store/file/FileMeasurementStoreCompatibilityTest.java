package dev.isg.examples.store.file;

import dev.isg.metrics.measurement.MeasurementStore;
import dev.isg.tck.MeasurementStoreKit;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("REQ-504")
class FileMeasurementStoreCompatibilityTest extends MeasurementStoreKit {
  @TempDir static Path folder;

  @Override
  protected MeasurementStore newStore() {
    return TestStores.open(folder).measurements();
  }
}
