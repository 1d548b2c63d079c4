package dev.isg.metrics.traceability;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.isg.core.basics.InvalidModelException;
import java.time.Duration;
import java.time.Instant;

/**
 * The record of one check of a source's clock.
 *
 * @param source who or what measures, as {@code measuredBy} of its measurements names it
 * @param reference the clock it was held against, such as a time server
 * @param offset how far the source was ahead of the reference; below zero if it was behind
 * @param maximumOffset how far it may be off in either direction, this much included; from zero
 * @param checkedAt when it was checked; the attestation holds from then on
 * @param validUntil the last instant for which it holds, included; not before the check
 * @source METI 2009, 4.1.3
 */
public record ClockAttestation(
    String source,
    String reference,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Duration offset,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Duration maximumOffset,
    Instant checkedAt,
    Instant validUntil) {
  /** Refuses blank names, a maximum below zero and an end before the check. */
  public ClockAttestation {
    if (source.isBlank() || reference.isBlank()) {
      throw InvalidModelException.of(
          "ClockAttestation", "source と reference が必要です", "source and reference are needed");
    }
    if (maximumOffset.isNegative()) {
      throw InvalidModelException.of(
          "ClockAttestation", "maximumOffset は 0 以上にします", "maximumOffset must be from zero");
    }
    if (validUntil.isBefore(checkedAt)) {
      throw InvalidModelException.of(
          "ClockAttestation",
          "validUntil は checkedAt 以後にします",
          "validUntil must not be before checkedAt");
    }
  }

  /** Whether the clock was within the maximum, a clock off by exactly that much included. */
  public boolean withinMaximum() {
    return offset.abs().compareTo(maximumOffset) <= 0;
  }

  /** Whether it holds for an instant, its first and last included. */
  public boolean covers(Instant time) {
    return !time.isBefore(checkedAt) && !time.isAfter(validUntil);
  }
}
