package dev.isg.examples.store.jdbc;

import dev.isg.core.decision.DecisionStore;
import dev.isg.tck.DecisionStoreKit;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class H2DecisionStoreCompatibilityTest extends DecisionStoreKit {
  @Override
  protected DecisionStore newStore() {
    return JdbcStores.open(TestDatabases.h2()).decisions();
  }
}
