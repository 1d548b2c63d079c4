package dev.isg.tck;

import dev.isg.evaluation.assessment.EvaluationStore;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class InMemoryEvaluationStoreCompatibilityTest extends EvaluationStoreKit {
  @Override
  protected EvaluationStore newStore() {
    return EvaluationStore.inMemory();
  }
}
