/**
 * Monitor: very many measurements as columns of plain numbers, and exact statistics over them.
 *
 * <p>Ten million {@linkplain dev.isg.metrics.measurement.Measurement measurements} as objects are
 * slow to go through and fill the memory. Here a measurement is a place in a few arrays: which
 * indicator in which unit, the day, and its number as a whole number of the smallest digit. {@link
 * dev.isg.metrics.column.SlotStatistics} groups them by indicator, unit and period of the fiscal
 * calendar and sorts each group once; count, sum, lowest, highest and every percentile are then
 * read off, and are the same that {@link dev.isg.metrics.aggregation.Distribution} tells.
 *
 * <pre>{@code
 * MeasurementColumns.Builder columns =
 *     MeasurementColumns.builder(ColumnIndex.of(programme, indicators));
 * store.scan(MeasurementQuery.all(), found -> { found.forEach(columns::add); return null; });
 *
 * SlotStatistics months = SlotStatistics.of(columns.build(), Interval.MONTHLY);
 * months.distribution(responseHours, units, fiscalYear);  // as IndicatorValues tells it
 * }</pre>
 *
 * <p>Nothing rounds. A number that would not fit is refused, never cut. Neither the order of the
 * measurements nor how they were split changes a result: {@link
 * dev.isg.metrics.column.SlotStatistics#plus} joins parts. What is left out are the id, the person
 * and the note of a measurement, so the way back to a record is that of the store.
 */
@NullMarked
package dev.isg.metrics.column;

import org.jspecify.annotations.NullMarked;
