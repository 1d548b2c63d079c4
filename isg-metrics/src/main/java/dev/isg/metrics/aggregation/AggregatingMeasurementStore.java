package dev.isg.metrics.aggregation;

import dev.isg.metrics.measurement.MeasurementStore;
import java.util.List;

/**
 * A store that adds measurements up where they lie, so that very many need not travel. A capability
 * of a {@link MeasurementStore}; an extension point.
 *
 * <p>The contract, beyond that of the store:
 *
 * <ol>
 *   <li>AGGREGATE-1: the answer equals, in every digit, what {@link
 *       MeasurementAggregates#of(java.util.stream.Stream, AggregationQuery)} makes of a scan.
 *   <li>AGGREGATE-2: a measurement counts in the part its day lies in, first and last day included,
 *       and in no other; outside of all parts it does not count.
 *   <li>AGGREGATE-3: where nothing was measured there is no aggregate, never a zero.
 *   <li>AGGREGATE-4: aggregates come in {@link MeasurementAggregate#ORDER}.
 *   <li>AGGREGATE-5: it adds up what was kept when it began: each batch as a whole or not at all.
 * </ol>
 */
public interface AggregatingMeasurementStore extends MeasurementStore {
  /**
   * One aggregate for each indicator, unit, part of time and form of value there is.
   *
   * @param query which measurements count, and in which parts
   */
  List<MeasurementAggregate> aggregate(AggregationQuery query);
}
