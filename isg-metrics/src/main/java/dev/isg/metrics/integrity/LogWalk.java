package dev.isg.metrics.integrity;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.metrics.integrity.FrameReader.Found;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One walk along a chain, up to its end or its first break. */
final class LogWalk {
  private final LogId log;
  private final long after;
  private final KnownHeads heads;
  private final Optional<Consumer<? super LogEntry>> reader;
  private final List<Issue> issues = new ArrayList<>();
  private final byte[] previous;
  private final byte[] beforePrevious = new byte[Frame.HASH];
  private final Optional<LogHead> start;
  private final long startBytes;
  private long intact;
  private long intactBytes;
  private Instant last = Instant.EPOCH;
  private long bytesBefore;
  private Instant lastBefore = Instant.EPOCH;
  private @Nullable LogEntry held;
  private long firstBroken;

  LogWalk(
      LogId log,
      Optional<LogHead> start,
      List<LogHead> known,
      Optional<Consumer<? super LogEntry>> reader) {
    this.log = log;
    this.start = start;
    this.after = start.map(LogHead::count).orElse(0L);
    this.heads = new KnownHeads(log, start, known);
    this.reader = reader;
    this.previous =
        start.map(head -> Frame.bytesOf(head.hash())).orElseGet(() -> Frame.genesis(log));
    this.startBytes = start.map(LogHead::bytes).orElse(0L);
    this.intact = after;
    this.intactBytes = startBytes;
  }

  LogReport through(InputStream in) throws IOException {
    FrameReader frames = new FrameReader(in);
    Found found = frames.next();
    while (found == Found.SEALED && continues(frames.frame())) {
      take(frames);
      found = frames.next();
    }
    switch (found) {
      case END -> end();
      case TORN -> broken(IntegrityRule.RECORD_TORN, intact + 1, Map.of());
      case ALTERED -> broken(IntegrityRule.RECORD_CHANGED, intact + 1, Map.of());
      case SEALED -> misplaced(frames);
    }
    handOver(null);
    return report();
  }

  private boolean continues(Frame frame) {
    return frame.number() == intact + 1 && frame.follows(previous);
  }

  private void take(FrameReader frames) {
    Frame frame = frames.frame();
    Instant recordedAt = frame.recordedAt().orElseThrow();
    handOver(reader.isPresent() ? frame.entry(recordedAt) : null);
    System.arraycopy(previous, 0, beforePrevious, 0, Frame.HASH);
    frame.copyHash(previous);
    lastBefore = last;
    last = recordedAt;
    bytesBefore = intactBytes;
    intact++;
    intactBytes = startBytes + frames.bytes();
    if (heads.next() == intact) {
      heads.meet(head());
    }
  }

  private void handOver(@Nullable LogEntry next) {
    if (held != null) {
      LogEntry sure = held;
      reader.ifPresent(consumer -> consumer.accept(sure));
    }
    held = next;
  }

  /** Tells how a record that is whole in itself came to stand where it does not belong. */
  private void misplaced(FrameReader frames) throws IOException {
    Frame frame = frames.frame();
    long number = frame.number();
    Map<String, LocalizedText> found = Map.of("found", LogReport.number(number));
    if (number == intact + 1) {
      replaced(frames);
    } else if (number > intact + 1) {
      Found next = frames.next();
      if (next == Found.SEALED && frames.frame().number() != number + 1) {
        broken(IntegrityRule.RECORDS_SWAPPED, intact + 1, found);
      } else {
        missing(number - 1);
      }
    } else if (number == intact && number > after && forked(frame)) {
      stepBack();
      broken(IntegrityRule.RECORD_INSERTED, intact + 1, found);
    } else {
      broken(IntegrityRule.RECORD_INSERTED, intact + 1, found);
    }
  }

  /** Whether a record claims the same place in the chain as the one before, with other content. */
  private boolean forked(Frame frame) {
    byte[] hash = new byte[Frame.HASH];
    frame.copyHash(hash);
    return frame.follows(beforePrevious) && !Arrays.equals(hash, previous);
  }

  /** The number is right and the hash before is not: which of the two was made anew? */
  private void replaced(FrameReader frames) throws IOException {
    if (intact == after) {
      broken(IntegrityRule.OTHER_LOG, intact + 1, Map.of());
      return;
    }
    byte[] hash = new byte[Frame.HASH];
    frames.frame().copyHash(hash);
    Found next = frames.next();
    if (next == Found.SEALED && !frames.frame().follows(hash)) {
      broken(IntegrityRule.RECORD_REPLACED, intact + 1, Map.of());
    } else {
      stepBack();
      broken(IntegrityRule.RECORD_REPLACED, intact + 1, Map.of());
    }
  }

  /** Takes the last record back: it turned out not to be the one that was chained there. */
  private void stepBack() {
    held = null;
    intact--;
    intactBytes = bytesBefore;
    last = lastBefore;
    System.arraycopy(beforePrevious, 0, previous, 0, Frame.HASH);
  }

  private void missing(long lastMissing) {
    broken(
        IntegrityRule.RECORDS_MISSING, intact + 1, Map.of("last", LogReport.number(lastMissing)));
  }

  private void end() {
    if (heads.beyond() > intact) {
      broken(
          IntegrityRule.LOG_TRUNCATED,
          intact + 1,
          Map.of("last", LogReport.number(heads.beyond())));
    } else if (heads.missed().isEmpty() && heads.confirmed() < intact) {
      issue(IntegrityRule.END_NOT_WITNESSED, heads.confirmed() + 1, Map.of());
    }
  }

  private void broken(IntegrityRule rule, long record, Map<String, LocalizedText> inputs) {
    issue(rule, record, inputs);
    firstBroken = record;
  }

  private void issue(IntegrityRule rule, long record, Map<String, LocalizedText> inputs) {
    Map<String, LocalizedText> all = new HashMap<>(inputs);
    all.put("log", LocalizedText.same(log.value()));
    all.put("record", LogReport.number(record));
    all.put("intact", LogReport.number(intact));
    issues.add(Issue.of(rule, "/records/" + record, all));
  }

  private LogReport report() {
    long rewrittenFrom = heads.confirmed() + 1;
    for (LogHead missed : heads.missed()) {
      issue(
          IntegrityRule.HISTORY_REWRITTEN,
          rewrittenFrom,
          Map.of("last", LogReport.number(missed.count())));
      firstBroken = firstBroken == 0 ? rewrittenFrom : Math.min(firstBroken, rewrittenFrom);
    }
    issues.addAll(heads.issues());
    boolean rewritten = !heads.missed().isEmpty();
    return new LogReport(
        log,
        after,
        rewritten ? Math.min(intact, heads.confirmed()) : intact,
        rewritten ? heads.lastConfirmed() : intact > after ? Optional.of(head()) : start,
        firstBroken == 0 ? OptionalLong.empty() : OptionalLong.of(firstBroken),
        ValidationReport.of(issues));
  }

  private LogHead head() {
    return new LogHead(log, intact, intactBytes, Frame.hashOf(previous, 0), last);
  }
}
