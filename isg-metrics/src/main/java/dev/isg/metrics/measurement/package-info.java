/**
 * Monitor: raw measurements, one by one, as they came from the field.
 *
 * <p>A {@link dev.isg.metrics.measurement.Measurement} is a value on a day, of one indicator, in
 * one unit, with who measured it and when it was recorded. Raw values are many and mean little
 * alone (guidance, section 4.2.1); {@code dev.isg.metrics.aggregation} turns them into values of
 * indicators and keeps the way back to them.
 *
 * <p>A {@link dev.isg.metrics.measurement.MeasurementStore} keeps them and is an extension point:
 * batches go in whole or not at all, may be sent again, and are never overwritten; a {@linkplain
 * dev.isg.metrics.measurement.MeasurementQuery query} is read as a stream.
 *
 * <pre>{@code
 * MeasurementStore store = MeasurementStore.inMemory();
 * store.append(batch);
 * long known =
 *     store.scan(MeasurementQuery.all().withKnownAt(boardMeeting), Stream::count);
 * }</pre>
 *
 * <p>{@link dev.isg.metrics.measurement.MeasurementCsv} reads a history from a CSV file and writes
 * it. A file is read whole or not at all: a history half read would be judged as if the rest were
 * missing.
 */
@NullMarked
package dev.isg.metrics.measurement;

import org.jspecify.annotations.NullMarked;
