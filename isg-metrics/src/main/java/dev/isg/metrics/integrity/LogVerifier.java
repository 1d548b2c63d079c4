package dev.isg.metrics.integrity;

import dev.isg.core.basics.InvalidModelException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Verifies a log and names the first record that is broken, and how. It reads one record at a time,
 * so that memory does not grow with the log; it has no state of its own and may be used again.
 *
 * <p>Reading stops at the first break of the chain: what comes after a break cannot be trusted.
 */
public final class LogVerifier {
  private static final int BUFFER = 1 << 16;

  private final LogId log;
  private final Optional<LogHead> start;
  private final List<LogHead> heads;

  private LogVerifier(LogId log, Optional<LogHead> start, List<LogHead> heads) {
    this.log = log;
    this.start = start;
    this.heads = heads;
  }

  /** A verifier of a log from its first record on. */
  public static LogVerifier of(LogId log) {
    return new LogVerifier(log, Optional.empty(), List.of());
  }

  /**
   * A verifier that trusts a head and begins right after it, so that what was verified yesterday
   * need not be read today. The stream then begins at {@link LogHead#bytes()} of the log.
   *
   * @throws InvalidModelException if the head is one of another log
   */
  public LogVerifier startingAfter(LogHead head) {
    if (!head.log().equals(log)) {
      throw InvalidModelException.of(
          "LogVerifier",
          "先頭値はログ「" + head.log() + "」のものです",
          "the head is one of log '" + head.log() + "'");
    }
    return new LogVerifier(log, Optional.of(head), heads);
  }

  /**
   * A verifier that also knows of these heads, which were kept elsewhere. Only they can tell that
   * the end of a log was cut off or that all of it was written anew.
   */
  public LogVerifier withKnownHeads(Collection<LogHead> known) {
    List<LogHead> all = new ArrayList<>(heads);
    all.addAll(known);
    return new LogVerifier(log, start, List.copyOf(all));
  }

  /**
   * Verifies a log. The stream is read in large pieces and not closed.
   *
   * @throws IOException if the stream fails
   */
  public LogReport verify(InputStream in) throws IOException {
    return new LogWalk(log, start, heads, Optional.empty()).through(buffered(in));
  }

  /**
   * Verifies a log and hands over its records in order, each once its successor was seen to be
   * chained to it. What is handed over is to be relied on only once the report says so: a head at
   * the end may tell that all was written anew.
   *
   * @throws IOException if the stream fails
   */
  public LogReport verify(InputStream in, Consumer<? super LogEntry> reader) throws IOException {
    return new LogWalk(log, start, heads, Optional.of(reader)).through(buffered(in));
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, BUFFER);
  }
}
