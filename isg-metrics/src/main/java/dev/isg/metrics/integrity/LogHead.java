package dev.isg.metrics.integrity;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import java.time.Instant;

/**
 * The end of a log at one moment. Its hash stands for every record up to it, so that whoever keeps
 * the head elsewhere can tell later whether any of them was altered or cut off.
 *
 * @param log the log
 * @param count how many records the log had, which is the number of the last; from 1
 * @param bytes how many bytes they took, which is where the next record begins
 * @param hash the hash of the last record
 * @param recordedAt when the last record was made
 */
public record LogHead(LogId log, long count, long bytes, ContentHash hash, Instant recordedAt) {
  /** Refuses a head of an empty log, which would stand for nothing. */
  public LogHead {
    if (count < 1 || count > bytes / Frame.SHORTEST) {
      throw InvalidModelException.of(
          "LogHead",
          "count は 1 以上、bytes は記録の長さ以上にします",
          "count must be from 1, and bytes no less than so many records take");
    }
  }
}
