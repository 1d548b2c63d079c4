package dev.isg.metrics.measurement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps measurements, of which there may be very many. An extension point: implement it over any
 * storage and run the kit in {@code isg-tck} on it.
 *
 * <p>The contract, by the numbers the kit's tests carry:
 *
 * <ol>
 *   <li>MEASUREMENT-1: a measurement that was appended is found by its id, equal to what was
 *       appended.
 *   <li>MEASUREMENT-2: a batch is kept as a whole; if any of it is refused, nothing of it is kept.
 *   <li>MEASUREMENT-3: appending what is kept already, equal in all parts, changes nothing, so that
 *       a batch whose answer was lost may be sent again.
 *   <li>MEASUREMENT-4: a batch with another measurement under an id that is kept already, or with
 *       two that differ under one id, is refused with {@link ConflictingMeasurementException}, and
 *       what was kept stays.
 *   <li>MEASUREMENT-5: {@link #scan} hands over every measurement that {@linkplain
 *       MeasurementQuery#admits is admitted}, once, and no other.
 *   <li>MEASUREMENT-6: it hands them over in the order of {@link #ORDER}.
 *   <li>MEASUREMENT-7: it hands over what was kept when it began: each batch as a whole or not at
 *       all, whatever is appended meanwhile, even by the reader itself.
 *   <li>MEASUREMENT-8: it passes on what the reader answers or throws, and the reader may stop
 *       early; what the scan held is then free.
 *   <li>MEASUREMENT-9: the store may be used by several threads at once; of several appends that
 *       differ under one id exactly one succeeds.
 * </ol>
 *
 * <p>A store over a database reads row by row, so that a scan needs little memory however many
 * there are. A store that can also add up where the data lies will say so by an interface of its
 * own.
 */
public interface MeasurementStore {
  /** By day, then by the text of the id, character by character. */
  Comparator<Measurement> ORDER =
      Comparator.comparing(Measurement::day).thenComparing(measurement -> measurement.id().value());

  /**
   * Keeps all measurements of a batch for ever, or none.
   *
   * @param batch the measurements, in any order; an empty batch changes nothing
   * @throws ConflictingMeasurementException if one differs from another under its id, in the store
   *     or in the batch; nothing was kept
   */
  void append(List<Measurement> batch);

  /** The measurement with the id; empty if none is kept. */
  Optional<Measurement> find(MeasurementId id);

  /**
   * Hands the measurements asked for to a reader, one after the other.
   *
   * @param query which are asked for
   * @param reader reads the stream before it returns; the stream ends with the call
   * @return what the reader answers
   */
  <R extends @Nullable Object> R scan(
      MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader);

  /** A store that keeps measurements in memory for as long as it lives. */
  static MeasurementStore inMemory() {
    return new InMemoryMeasurementStore();
  }
}
