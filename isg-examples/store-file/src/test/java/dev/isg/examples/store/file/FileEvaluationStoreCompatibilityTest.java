package dev.isg.examples.store.file;

import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.tck.EvaluationStoreKit;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("REQ-504")
class FileEvaluationStoreCompatibilityTest extends EvaluationStoreKit {
  @TempDir static Path folder;

  @Override
  protected EvaluationStore newStore() {
    return TestStores.open(folder).evaluations();
  }
}
