/**
 * Monitor: records nobody can alter unnoticed, as section 4.1.3 of the guidance asks where
 * traceability is required.
 *
 * <p>A log is a chain: each record carries the hash of the one before it, and the first that of the
 * {@linkplain dev.isg.metrics.integrity.LogId log's own name}. {@link
 * dev.isg.metrics.integrity.LogAppender} writes it, {@link dev.isg.metrics.integrity.LogVerifier}
 * reads it record by record and names the first that is broken, and how.
 *
 * <p>A chain alone cannot tell that its end was cut off or that all of it was written anew. For
 * that a {@link dev.isg.metrics.integrity.LogHead} is handed out every so many records, to be kept
 * where the writer of the log cannot reach it: with the auditor, in another system, or under a time
 * stamp ({@code dev.isg.metrics.anchor}).
 *
 * <pre>{@code
 * MeasurementLog log = MeasurementLog.on(LogAppender.start(LogId.of("soc"), out), clock);
 * log.append(measurement);
 * vault.keep(log.head().orElseThrow());
 *
 * LogReport report =
 *     LogVerifier.of(LogId.of("soc")).withKnownHeads(vault.heads()).verify(in);
 * report.text(Language.JA);
 * }</pre>
 *
 * <p>{@link dev.isg.metrics.integrity.MeasurementLog} puts measurements into a log in a form of
 * their own, from which alone they can be restored.
 */
@NullMarked
package dev.isg.metrics.integrity;

import org.jspecify.annotations.NullMarked;
