package dev.isg.examples.store.jdbc;

import dev.isg.metrics.measurement.MeasurementStore;
import dev.isg.tck.MeasurementStoreKit;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class PostgresqlMeasurementStoreCompatibilityTest extends MeasurementStoreKit {
  @Override
  protected MeasurementStore newStore() {
    return JdbcStores.open(TestDatabases.postgresql()).measurements();
  }
}
