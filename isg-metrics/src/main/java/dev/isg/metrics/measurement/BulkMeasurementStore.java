package dev.isg.metrics.measurement;

import java.util.List;
import java.util.function.Consumer;

/**
 * A store that keeps very many measurements as a whole or not at all, without holding them in
 * memory at once. A capability of a {@link MeasurementStore}; an extension point.
 *
 * <p>The contract, beyond that of the store:
 *
 * <ol>
 *   <li>BULK-1: when the sender returns, all batches it sent are kept; if it throws, nothing is,
 *       and what it threw is thrown on.
 *   <li>BULK-2: nobody else sees any of it before it is kept.
 *   <li>BULK-3: a batch with a measurement that differs from one kept or sent before under its id
 *       is refused with {@link ConflictingMeasurementException} out of the call that sends it or of
 *       this call, and nothing is kept.
 *   <li>BULK-4: what is kept already, equal in all parts, changes nothing and is not counted.
 *   <li>BULK-5: it keeps no list it was sent.
 * </ol>
 */
public interface BulkMeasurementStore extends MeasurementStore {
  /**
   * Keeps all batches or none.
   *
   * @param sender is called once and sends batch after batch
   * @return how many measurements were not kept before
   * @throws ConflictingMeasurementException if one differs from another under its id; nothing was
   *     kept
   */
  long appendWhole(Consumer<Consumer<List<Measurement>>> sender);
}
