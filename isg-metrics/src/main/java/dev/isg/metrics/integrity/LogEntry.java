package dev.isg.metrics.integrity;

import dev.isg.core.basics.ContentHash;
import java.time.Instant;
import java.util.Arrays;

/** One record of a log, as it was read and found whole. */
public final class LogEntry {
  private final long number;
  private final Instant recordedAt;
  private final byte[] payload;
  private final ContentHash previous;
  private final ContentHash hash;

  LogEntry(
      long number, Instant recordedAt, byte[] payload, ContentHash previous, ContentHash hash) {
    this.number = number;
    this.recordedAt = recordedAt;
    this.payload = payload;
    this.previous = previous;
    this.hash = hash;
  }

  /** The number of the record in the log, counted from 1 without a gap. */
  public long number() {
    return number;
  }

  /** When the record was made, by the clock of who made it. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** What was recorded: a copy of the bytes that were appended. */
  public byte[] payload() {
    return payload.clone();
  }

  /** The hash of the record before; for the first, that of the log's id. */
  public ContentHash previous() {
    return previous;
  }

  /** The hash of this record: of all the above. */
  public ContentHash hash() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LogEntry entry
        && hash.equals(entry.hash)
        && Arrays.equals(payload, entry.payload);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  @Override
  public String toString() {
    return number + " " + recordedAt + " " + payload.length + " bytes " + hash.brief();
  }
}
