package dev.isg.tck;

import dev.isg.core.decision.DecisionStore;
import org.junit.jupiter.api.Tag;

@Tag("REQ-503")
class InMemoryDecisionStoreCompatibilityTest extends DecisionStoreKit {
  @Override
  protected DecisionStore newStore() {
    return DecisionStore.inMemory();
  }
}
