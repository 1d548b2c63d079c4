package dev.isg.examples.store.file;

import dev.isg.core.store.DocumentStore;
import dev.isg.tck.DocumentStoreKit;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("REQ-504")
class FileDocumentStoreCompatibilityTest extends DocumentStoreKit {
  @TempDir static Path folder;

  @Override
  protected DocumentStore newStore() {
    return TestStores.open(folder).documents();
  }
}
