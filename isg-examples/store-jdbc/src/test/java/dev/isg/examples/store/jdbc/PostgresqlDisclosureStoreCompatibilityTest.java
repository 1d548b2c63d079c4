package dev.isg.examples.store.jdbc;

import dev.isg.disclosure.publication.DisclosureStore;
import dev.isg.tck.DisclosureStoreKit;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class PostgresqlDisclosureStoreCompatibilityTest extends DisclosureStoreKit {
  @Override
  protected DisclosureStore newStore() {
    return JdbcStores.open(TestDatabases.postgresql()).disclosures();
  }
}
