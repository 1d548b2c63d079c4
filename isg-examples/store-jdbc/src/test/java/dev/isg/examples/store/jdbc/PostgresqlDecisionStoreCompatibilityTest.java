package dev.isg.examples.store.jdbc;

import dev.isg.core.decision.DecisionStore;
import dev.isg.tck.DecisionStoreKit;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class PostgresqlDecisionStoreCompatibilityTest extends DecisionStoreKit {
  @Override
  protected DecisionStore newStore() {
    return JdbcStores.open(TestDatabases.postgresql()).decisions();
  }
}
