package dev.isg.examples.store.jdbc;

import dev.isg.core.store.DocumentStore;
import dev.isg.tck.DocumentStoreKit;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class PostgresqlDocumentStoreCompatibilityTest extends DocumentStoreKit {
  @Override
  protected DocumentStore newStore() {
    return JdbcStores.open(TestDatabases.postgresql()).documents();
  }
}
