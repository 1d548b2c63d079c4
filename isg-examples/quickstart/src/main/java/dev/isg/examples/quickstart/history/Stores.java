package dev.isg.examples.quickstart.history;

import dev.isg.core.decision.DecisionStore;
import dev.isg.core.store.DocumentStore;
import dev.isg.disclosure.publication.DisclosureStore;
import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.metrics.measurement.MeasurementStore;

/**
 * A store of each kind over one history.
 *
 * @param documents what was laid down, in versions
 * @param decisions what people decided
 * @param measurements what was measured
 * @param evaluations what was made of it
 * @param disclosures what was published
 * @param closing gives back what they hold
 */
public record Stores(
    DocumentStore documents,
    DecisionStore decisions,
    MeasurementStore measurements,
    EvaluationStore evaluations,
    DisclosureStore disclosures,
    Runnable closing)
    implements AutoCloseable {
  @Override
  public void close() {
    closing.run();
  }
}
