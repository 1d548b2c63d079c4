package dev.isg.metrics.integrity;

import dev.isg.core.basics.InvalidModelException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Appends records to a log, each chained to the one before. For one thread at a time, and one
 * appender a log: two would fork the chain.
 *
 * <p>The stream belongs to the caller, who buffers and closes it. It is flushed before a head is
 * handed out, so that no head is ahead of its log.
 */
public final class LogAppender {
  private final LogId log;
  private final OutputStream out;
  private final Frame frame = new Frame();
  private long every = Long.MAX_VALUE;
  private Consumer<? super LogHead> vault = head -> {};
  private long count;
  private long bytes;
  private Instant last = Instant.EPOCH;
  private boolean broken;

  private LogAppender(LogId log, OutputStream out) {
    this.log = log;
    this.out = out;
  }

  /** An appender to a new log; the stream stands at its beginning. */
  public static LogAppender start(LogId log, OutputStream out) {
    LogAppender appender = new LogAppender(log, out);
    System.arraycopy(Frame.genesis(log), 0, appender.frame.room(0), 0, Frame.HASH);
    return appender;
  }

  /**
   * An appender to a log that has records already.
   *
   * @param head the end of the log, best as {@link LogReport#soundUntil()} found it
   * @param out a stream that stands right after that record
   */
  public static LogAppender resume(LogHead head, OutputStream out) {
    LogAppender appender = new LogAppender(head.log(), out);
    System.arraycopy(Frame.bytesOf(head.hash()), 0, appender.frame.room(0), 0, Frame.HASH);
    appender.count = head.count();
    appender.bytes = head.bytes();
    appender.last = head.recordedAt();
    return appender;
  }

  /**
   * Hands out a head after every so many records.
   *
   * @param records after how many; from 1
   * @param keeper keeps the heads, where the writer of the log cannot alter them
   * @return this appender
   * @throws InvalidModelException if the number is below 1
   */
  public LogAppender withHeadsEvery(long records, Consumer<? super LogHead> keeper) {
    if (records < 1) {
      throw InvalidModelException.of(
          "LogAppender", "間隔は 1 件以上にします", "heads come after every record or more");
    }
    this.every = records;
    this.vault = keeper;
    return this;
  }

  /**
   * Appends a record.
   *
   * @param recordedAt when it is made
   * @param payload what is recorded, up to 1 MiB; may be empty
   * @throws InvalidModelException if the payload is longer
   * @throws IOException if the stream fails; part of the record may have been written
   * @throws IllegalStateException if the stream failed before
   */
  public void append(Instant recordedAt, byte[] payload) throws IOException {
    append(recordedAt, payload, 0, payload.length);
  }

  /**
   * Appends a record whose payload is part of a buffer.
   *
   * @param recordedAt when it is made
   * @param buffer holds what is recorded; it is copied
   * @param from where the payload begins in the buffer
   * @param length its length in bytes, from 0 to 1 MiB
   * @throws InvalidModelException if the payload is longer
   * @throws IOException if the stream fails; part of the record may have been written
   * @throws IllegalStateException if the stream failed before
   */
  public void append(Instant recordedAt, byte[] buffer, int from, int length) throws IOException {
    if (broken) {
      throw new IllegalStateException(
          "the log may end in half a record; verify it and resume from where it is sound");
    }
    if (length > Frame.MOST_PAYLOAD) {
      throw InvalidModelException.of(
          "LogAppender",
          "1 件の記録は " + Frame.MOST_PAYLOAD + " バイトまでです",
          "a record has at most " + Frame.MOST_PAYLOAD + " bytes");
    }
    byte[] record = frame.room(length);
    System.arraycopy(buffer, from, record, Frame.PAYLOAD, length);
    frame.seal(count + 1, recordedAt, length);
    broken = true;
    out.write(record, 0, Frame.SHORTEST + length);
    broken = false;
    frame.advance();
    count++;
    bytes += Frame.SHORTEST + length;
    last = recordedAt;
    if (count % every == 0) {
      handOut();
    }
  }

  /** The end of the log so far; empty before the first record. */
  public Optional<LogHead> head() {
    return count == 0
        ? Optional.empty()
        : Optional.of(new LogHead(log, count, bytes, Frame.hashOf(frame.room(0), 0), last));
  }

  private void handOut() throws IOException {
    broken = true;
    out.flush();
    broken = false;
    head().ifPresent(vault);
  }
}
