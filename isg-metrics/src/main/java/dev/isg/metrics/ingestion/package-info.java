/**
 * Monitor: getting measurements in, from files and from systems that collect them by themselves.
 *
 * <p>An import is all or nothing and may be repeated: what is kept already changes nothing, a
 * source that overlaps in part adds the rest, and one fault keeps everything out. {@link
 * dev.isg.metrics.ingestion.MeasurementImport} does it for any {@link
 * dev.isg.metrics.measurement.MeasurementSource}; the {@link
 * dev.isg.metrics.ingestion.ImportReport} says what came of it.
 *
 * <pre>{@code
 * ImportReport report =
 *     MeasurementImport.of(programme, indicators)
 *         .into(store, MeasurementCsv.source("april.csv", reader));
 * System.out.println(report.text(Language.JA));
 * }</pre>
 *
 * <p>Into a {@link dev.isg.metrics.measurement.BulkMeasurementStore} an import of any length takes
 * little memory. Into any other store it goes as one batch, which is held in memory until the
 * source was read to its end.
 */
@NullMarked
package dev.isg.metrics.ingestion;

import org.jspecify.annotations.NullMarked;
