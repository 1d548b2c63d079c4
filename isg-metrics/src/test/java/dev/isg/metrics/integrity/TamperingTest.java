package dev.isg.metrics.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand random alterations of a log of ten thousand records. Whatever is done, the
 * record named is the one that holds the first byte that differs.
 */
class TamperingTest {
  private static final int RECORDS = 10_000;
  private static final int EACH = 25_000;
  private static final int HEADS_EVERY = 50;

  private final Logs log = Logs.of(RECORDS);
  private final byte[] bytes = log.bytes();
  private final Random random = new Random(20260401);

  @Test
  @Tag("ALG-15")
  @Tag("REQ-213")
  void findsEveryChangeOfOneByte() throws IOException {
    for (int i = 0; i < EACH; i++) {
      int at = random.nextInt(bytes.length);
      byte before = bytes[at];
      bytes[at] ^= (byte) (1 + random.nextInt(255));
      expectFirst(at, parts(0, bytes.length));
      bytes[at] = before;
    }
  }

  @Test
  @Tag("ALG-15")
  @Tag("REQ-213")
  void findsEveryDeletionOfBytesAndOfRecords() throws IOException {
    for (int i = 0; i < EACH; i++) {
      boolean whole = random.nextBoolean();
      int record = random.nextInt(RECORDS);
      int from = whole ? start(record) : random.nextInt(bytes.length);
      int to = whole ? start(record + 1) : from + 1;
      expectFirst(firstDifference(from, to), parts(0, from), parts(to, bytes.length));
    }
  }

  @Test
  @Tag("ALG-15")
  @Tag("REQ-213")
  void findsEverySwapOfRecords() throws IOException {
    for (int i = 0; i < EACH; i++) {
      int first = random.nextInt(RECORDS - 1);
      int second = first + 1 + random.nextInt(random.nextBoolean() ? 1 : RECORDS - first - 1);
      expectFirst(
          start(first) + Frame.HASH,
          IntegrityRule.RECORDS_SWAPPED,
          parts(0, start(first)),
          parts(start(second), start(second + 1)),
          parts(start(first + 1), start(second)),
          parts(start(first), start(first + 1)),
          parts(start(second + 1), bytes.length));
    }
  }

  @Test
  @Tag("ALG-15")
  @Tag("REQ-213")
  void findsEveryTruncation() throws IOException {
    for (int i = 0; i < EACH; i++) {
      boolean whole = random.nextBoolean();
      int end = whole ? start(random.nextInt(RECORDS)) : random.nextInt(bytes.length);
      expectFirst(end, parts(0, end));
    }
  }

  private void expectFirst(int at, Part... parts) throws IOException {
    LogReport report = verify(at, parts);

    assertThat(report.firstBroken()).as("first broken").hasValue(record(at));
    assertThat(report.whole()).isFalse();
  }

  private void expectFirst(int at, IntegrityRule rule, Part... parts) throws IOException {
    LogReport report = verify(at, parts);

    assertThat(report.firstBroken()).as("first broken").hasValue(record(at));
    assertThat(report.issues().errors().get(0).rule()).isEqualTo(rule);
  }

  /** Verifies from the last head before the alteration, as one would who verified up to there. */
  private LogReport verify(int at, Part... parts) throws IOException {
    int known = (int) (record(at) - 1) / HEADS_EVERY * HEADS_EVERY;
    LogVerifier verifier = LogVerifier.of(Logs.ID).withKnownHeads(List.of(log.last()));
    int skip = 0;
    if (known > 0) {
      verifier = verifier.startingAfter(log.head(known));
      skip = (int) log.head(known).bytes();
    }
    InputStream in = new ByteArrayInputStream(bytes, 0, 0);
    for (Part part : parts) {
      int dropped = Math.min(skip, part.to - part.from);
      skip -= dropped;
      in =
          new SequenceInputStream(
              in,
              new ByteArrayInputStream(bytes, part.from + dropped, part.to - part.from - dropped));
    }
    return verifier.verify(in);
  }

  private int firstDifference(int from, int to) {
    int at = from;
    int other = to;
    while (other < bytes.length && bytes[at] == bytes[other]) {
      at++;
      other++;
    }
    return at;
  }

  private int start(int record) {
    return record == 0 ? 0 : (int) log.head(record).bytes();
  }

  /** The number of the record that holds the byte. */
  private long record(int at) {
    int found =
        Collections.binarySearch(
            log.heads, null, (head, ignored) -> Long.compare(head.bytes(), at) <= 0 ? -1 : 1);
    return -found;
  }

  private static Part parts(int from, int to) {
    return new Part(from, to);
  }

  private record Part(int from, int to) {}
}
