/**
 * The compatibility kit: whoever writes a store extends one class per kind of store, hands it a new
 * store, and learns from the names of the failing tests which numbered rule is broken.
 *
 * <p>Add {@code isg-tck} and JUnit Jupiter (5.14 or later) to your test dependencies, and write:
 *
 * <pre>{@code
 * class JdbcDecisionStoreCompatibilityTest extends DecisionStoreKit {
 *   @Override
 *   protected DecisionStore newStore() {
 *     return new JdbcDecisionStore(emptyDatabase());
 *   }
 * }
 * }</pre>
 *
 * <p>Run it like any test. A store that orders decisions as they came in, say, fails with {@code
 * DECISION-3 MUST give every decision by time of recording}. The rules by their numbers stand with
 * the contracts: {@link dev.isg.core.store.DocumentStore}, {@link
 * dev.isg.core.decision.DecisionStore}, {@link dev.isg.metrics.measurement.MeasurementStore},
 * {@link dev.isg.evaluation.assessment.EvaluationStore}, {@link
 * dev.isg.disclosure.publication.DisclosureStore}.
 *
 * <p>The kit itself is tested: stores broken on purpose, each in one way, fail at the rule they
 * break and at no other.
 */
@NullMarked
package dev.isg.tck;

import org.jspecify.annotations.NullMarked;
