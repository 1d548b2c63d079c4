package dev.isg.examples.store.file;

import dev.isg.disclosure.publication.DisclosureStore;
import dev.isg.tck.DisclosureStoreKit;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("REQ-504")
class FileDisclosureStoreCompatibilityTest extends DisclosureStoreKit {
  @TempDir static Path folder;

  @Override
  protected DisclosureStore newStore() {
    return TestStores.open(folder).disclosures();
  }
}
