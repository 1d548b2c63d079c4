package dev.isg.examples.store.jdbc;

import dev.isg.metrics.measurement.BulkMeasurementStore;
import dev.isg.tck.BulkMeasurementStoreKit;
import org.junit.jupiter.api.Tag;

@Tag("REQ-212")
class PostgresqlBulkMeasurementStoreCompatibilityTest extends BulkMeasurementStoreKit {
  @Override
  protected BulkMeasurementStore newStore() {
    return (BulkMeasurementStore) JdbcStores.open(TestDatabases.postgresql()).measurements();
  }
}
