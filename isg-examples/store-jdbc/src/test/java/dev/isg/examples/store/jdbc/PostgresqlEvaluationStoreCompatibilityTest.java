package dev.isg.examples.store.jdbc;

import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.tck.EvaluationStoreKit;
import org.junit.jupiter.api.Tag;

@Tag("REQ-504")
class PostgresqlEvaluationStoreCompatibilityTest extends EvaluationStoreKit {
  @Override
  protected EvaluationStore newStore() {
    return JdbcStores.open(TestDatabases.postgresql()).evaluations();
  }
}
