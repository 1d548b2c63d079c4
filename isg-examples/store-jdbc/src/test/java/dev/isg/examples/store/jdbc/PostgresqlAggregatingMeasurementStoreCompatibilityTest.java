package dev.isg.examples.store.jdbc;

import dev.isg.metrics.aggregation.AggregatingMeasurementStore;
import dev.isg.tck.AggregatingMeasurementStoreKit;
import org.junit.jupiter.api.Tag;

@Tag("REQ-221")
class PostgresqlAggregatingMeasurementStoreCompatibilityTest
    extends AggregatingMeasurementStoreKit {
  @Override
  protected AggregatingMeasurementStore newStore() {
    return (AggregatingMeasurementStore) JdbcStores.open(TestDatabases.postgresql()).measurements();
  }
}
