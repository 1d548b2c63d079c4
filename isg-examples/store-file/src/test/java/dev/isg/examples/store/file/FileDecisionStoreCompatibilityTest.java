package dev.isg.examples.store.file;

import dev.isg.core.decision.DecisionStore;
import dev.isg.tck.DecisionStoreKit;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("REQ-504")
class FileDecisionStoreCompatibilityTest extends DecisionStoreKit {
  @TempDir static Path folder;

  @Override
  protected DecisionStore newStore() {
    return TestStores.open(folder).decisions();
  }
}
