package dev.isg.examples.store.jdbc;

import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.tck.EvaluationStoreKit;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class H2EvaluationStoreCompatibilityTest extends EvaluationStoreKit {
  @Override
  protected EvaluationStore newStore() {
    return JdbcStores.open(TestDatabases.h2()).evaluations();
  }
}
