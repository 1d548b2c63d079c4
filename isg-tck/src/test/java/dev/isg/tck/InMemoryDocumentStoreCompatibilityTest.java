package dev.isg.tck;

import dev.isg.core.store.DocumentStore;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class InMemoryDocumentStoreCompatibilityTest extends DocumentStoreKit {
  @Override
  protected DocumentStore newStore() {
    return DocumentStore.inMemory();
  }
}
