package dev.isg.metrics.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.json.IsgJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LogAppenderTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  @Tag("ALG-15")
  void writesTheDocumentedBytes() throws IOException {
    Instant time = Instant.parse("2026-04-01T00:00:00.000000007Z");
    byte[] payload = "abc".getBytes(StandardCharsets.UTF_8);

    LogAppender appender = LogAppender.start(LogId.of("L"), out);
    appender.append(time, payload);

    byte[] genesis =
        ByteBuffer.allocate(14)
            .put("isg-log-1".getBytes(StandardCharsets.UTF_8))
            .putInt(1)
            .put((byte) 'L')
            .array();
    byte[] hashed =
        ByteBuffer.allocate(59)
            .put(Frame.bytesOf(ContentHash.of(genesis)))
            .putLong(1)
            .putLong(time.getEpochSecond())
            .putInt(7)
            .putInt(3)
            .put(payload)
            .array();
    assertThat(out.toByteArray())
        .startsWith(hashed)
        .endsWith(Frame.bytesOf(ContentHash.of(hashed)))
        .hasSize(59 + 32);
    assertThat(appender.head())
        .contains(new LogHead(LogId.of("L"), 1, 91, ContentHash.of(hashed), time));
  }

  @Test
  void hasNoHeadBeforeTheFirstRecord() {
    assertThat(LogAppender.start(Logs.ID, out).head()).isEmpty();
  }

  @Test
  @Tag("ALG-15")
  void handsOutHeadsEverySoManyRecordsOnceTheyAreFlushed() throws IOException {
    List<Long> counts = new ArrayList<>();
    List<Integer> flushed = new ArrayList<>();
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int b) {
            out.write(b);
          }

          @Override
          public void write(byte[] buffer, int from, int length) {
            out.write(buffer, from, length);
          }

          @Override
          public void flush() {
            flushed.add(out.size());
          }
        };
    LogAppender appender =
        LogAppender.start(Logs.ID, counting).withHeadsEvery(3, head -> counts.add(head.count()));
    for (int i = 0; i < 8; i++) {
      appender.append(Logs.START, new byte[2]);
    }

    assertThat(counts).containsExactly(3L, 6L);
    assertThat(flushed).containsExactly(3 * 90, 6 * 90);
    assertThat(appender.head().orElseThrow().count()).isEqualTo(8);
    assertThat(appender.head().orElseThrow().bytes()).isEqualTo(8 * 90);
  }

  @Test
  void resumesWhereItStopped() throws IOException {
    Logs whole = Logs.of(5);
    LogAppender appender = LogAppender.resume(whole.head(3), out);
    assertThat(appender.head()).contains(whole.head(3));
    appender.append(Logs.START.plusSeconds(4), Logs.payload("payload", 4));
    appender.append(Logs.START.plusSeconds(5), Logs.payload("payload", 5));

    assertThat(out.toByteArray()).isEqualTo(Logs.join(whole.records.subList(3, 5)));
    assertThat(appender.head()).contains(whole.last());
  }

  @Test
  void takesPartOfABufferAndPayloadsOfAnyLengthUpToAMebibyte() throws IOException {
    LogAppender appender = LogAppender.start(Logs.ID, out);
    byte[] buffer = new byte[Frame.MOST_PAYLOAD + 2];
    Arrays.fill(buffer, (byte) 7);
    appender.append(Logs.START, buffer, 1, Frame.MOST_PAYLOAD);
    appender.append(Logs.START, buffer, 0, 0);
    List<LogEntry> read = new ArrayList<>();

    LogReport report =
        LogVerifier.of(Logs.ID).verify(new ByteArrayInputStream(out.toByteArray()), read::add);

    assertThat(report.whole()).isTrue();
    assertThat(read.get(0).payload()).hasSize(Frame.MOST_PAYLOAD).containsOnly(7);
    assertThat(read.get(1).payload()).isEmpty();
    assertThatThrownBy(() -> appender.append(Logs.START, new byte[Frame.MOST_PAYLOAD + 1]))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void refusesIntervalOfHeadsBelowOne() {
    LogAppender appender = LogAppender.start(Logs.ID, out);

    assertThatThrownBy(() -> appender.withHeadsEvery(0, head -> {}))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void writesNothingMoreOnceTheStreamFailed() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void write(byte[] buffer, int from, int length) throws IOException {
            throw new IOException("full");
          }
        };
    LogAppender appender = LogAppender.start(Logs.ID, full);

    assertThatThrownBy(() -> appender.append(Logs.START, new byte[1]))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> appender.append(Logs.START, new byte[1]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("resume");
  }

  @Test
  void refusesHeadThatStandsForNothing() {
    LogHead head = Logs.of(1).last();

    assertThatThrownBy(() -> new LogHead(Logs.ID, 0, 100, head.hash(), Logs.START))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new LogHead(Logs.ID, 2, 175, head.hash(), Logs.START))
        .isInstanceOf(InvalidModelException.class);
    assertThat(new LogHead(Logs.ID, 2, 176, head.hash(), Logs.START).count()).isEqualTo(2);
  }

  @Test
  @Tag("REQ-509")
  void headComesBackFromJson() {
    LogHead head = Logs.of(2).last();
    String json = IsgJson.standard().write(head);

    assertThat(IsgJson.standard().read("head.json", json, LogHead.class).value()).isEqualTo(head);
  }

  @Test
  void entriesAreEqualByHash() {
    LogEntry one = entry(3);

    assertThat(one).isEqualTo(entry(3)).hasSameHashCodeAs(entry(3)).isNotEqualTo(entry(4));
    assertThat(one).hasToString("3 2026-04-01T00:00:03Z 11 bytes " + one.hash().brief());
    one.payload()[0] = 0;
    assertThat(one).isEqualTo(entry(3));
  }

  private static LogEntry entry(int number) {
    List<LogEntry> read = new ArrayList<>();
    try {
      LogVerifier.of(Logs.ID).verify(new ByteArrayInputStream(Logs.of(5).bytes()), read::add);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return read.get(number - 1);
  }
}
