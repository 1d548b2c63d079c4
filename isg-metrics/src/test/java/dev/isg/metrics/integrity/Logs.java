package dev.isg.metrics.integrity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small logs in memory, to be spoiled by tests. */
final class Logs {
  static final LogId ID = LogId.of("soc");
  static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

  final List<byte[]> records = new ArrayList<>();
  final List<LogHead> heads = new ArrayList<>();

  private Logs() {}

  /** A log of so many records of different length, with a head after each. */
  static Logs of(int count) {
    return of(ID, count, "payload");
  }

  static Logs of(LogId id, int count, String word) {
    Logs logs = new Logs();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogAppender appender = LogAppender.start(id, out).withHeadsEvery(1, logs.heads::add);
    try {
      for (int i = 1; i <= count; i++) {
        appender.append(START.plusSeconds(i), payload(word, i));
        logs.records.add(out.toByteArray());
        out.reset();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return logs;
  }

  static byte[] payload(String word, int number) {
    return (word + "-".repeat(number % 7) + number).getBytes(StandardCharsets.UTF_8);
  }

  LogHead head(int count) {
    return heads.get(count - 1);
  }

  LogHead last() {
    return heads.get(heads.size() - 1);
  }

  byte[] bytes() {
    return join(records);
  }

  static byte[] join(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** The report on these records, told apart by nothing but the bytes, with the heads given. */
  static LogReport verify(List<byte[]> records, LogHead... heads) {
    return verify(LogVerifier.of(ID).withKnownHeads(Arrays.asList(heads)), join(records));
  }

  static LogReport verify(LogVerifier verifier, byte[] bytes) {
    try {
      return verifier.verify(new ByteArrayInputStream(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
