package dev.isg.core.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps decisions. An extension point: implement it over any storage and run the kit in {@code
 * isg-tck} on it.
 *
 * <p>The contract, by the numbers the kit's tests carry:
 *
 * <ol>
 *   <li>DECISION-1: a decision that was appended is found by its id, equal to what was appended.
 *   <li>DECISION-2: appending an id that is kept already is refused with {@link
 *       DuplicateDecisionException}, and what was kept stays.
 *   <li>DECISION-3: {@link #all()} gives every decision by time of recording, then by id.
 *   <li>DECISION-4: {@link #knownAt(Instant)} gives those recorded at or before the instant.
 *   <li>DECISION-5: what was answered before does not change by later appends.
 *   <li>DECISION-6: the store may be used by several threads at once; of several appends of one id
 *       exactly one succeeds.
 * </ol>
 */
public interface DecisionStore {
  /**
   * Keeps a decision for ever.
   *
   * @throws DuplicateDecisionException if a decision with this id is kept already
   */
  void append(Decision decision);

  /** The decision with the id; empty if none is kept. */
  Optional<Decision> find(DecisionId id);

  /** Every decision, by time of recording, then by id. */
  List<Decision> all();

  /**
   * The decisions that were recorded at or before the instant, by time of recording, then by id.
   */
  List<Decision> knownAt(Instant instant);

  /** A store that keeps decisions in memory for as long as it lives. */
  static DecisionStore inMemory() {
    return new InMemoryDecisionStore();
  }
}
