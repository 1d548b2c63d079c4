package dev.isg.tck;

import dev.isg.disclosure.publication.DisclosureStore;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class InMemoryDisclosureStoreCompatibilityTest extends DisclosureStoreKit {
  @Override
  protected DisclosureStore newStore() {
    return DisclosureStore.inMemory();
  }
}
