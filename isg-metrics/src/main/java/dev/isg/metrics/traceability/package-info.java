/**
 * Monitor: whether the records of what must be traceable can be relied on.
 *
 * <p>Section 4.1.3 of the guidance asks for two things, and only where traceability is required:
 * that records cannot be altered unnoticed, and that the clocks of their sources agree. An
 * indicator says so by {@code traceabilityRequired}; of all others nothing is asked here.
 *
 * <p>{@link dev.isg.metrics.traceability.ClockAttestation} records how far the clock of a source
 * was off. {@link dev.isg.metrics.traceability.TraceabilityCheck} finds the measurements whose
 * source no valid attestation covers, and those that are not in the log, or not as the log has
 * them.
 */
@NullMarked
package dev.isg.metrics.traceability;

import org.jspecify.annotations.NullMarked;
