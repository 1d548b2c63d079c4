package dev.isg.metrics.integrity;

import dev.isg.core.basics.ContentHash;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The bytes of one record, in the order they are written. Numbers are big-endian.
 *
 * <pre>
 *   0  32  the hash of the record before
 *  32   8  the number of the record
 *  40   8  when it was made: seconds since 1970
 *  48   4  and nanoseconds
 *  52   4  the length n of the payload
 *  56   n  the payload
 *  56+n 32 the hash of all of this: SHA-256
 * </pre>
 *
 * <p>One buffer and one digest serve all records, and the hash covers one piece of memory, so that
 * a record costs little more than its hash.
 */
final class Frame {
  static final int HASH = 32;
  static final int NUMBER = HASH;
  static final int SECOND = 40;
  static final int NANO = 48;
  static final int LENGTH = 52;
  static final int PAYLOAD = 56;
  static final int SHORTEST = PAYLOAD + HASH;
  static final int MOST_PAYLOAD = 1 << 20;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final MessageDigest digest;
  private byte[] bytes = new byte[1024];

  Frame() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  /** The hash that the first record of a log carries as that of the record before. */
  static byte[] genesis(LogId log) {
    byte[] name = log.value().getBytes(StandardCharsets.UTF_8);
    byte[] framed = Arrays.copyOf("isg-log-1".getBytes(StandardCharsets.UTF_8), 13 + name.length);
    INT.set(framed, 9, name.length);
    System.arraycopy(name, 0, framed, 13, name.length);
    return bytesOf(ContentHash.of(framed));
  }

  static byte[] bytesOf(ContentHash hash) {
    return HexFormat.of().parseHex(hash.hex());
  }

  static ContentHash hashOf(byte[] bytes, int from) {
    return new ContentHash(HexFormat.of().formatHex(bytes, from, from + HASH));
  }

  /** The buffer, with room for a payload of the length. */
  byte[] room(int length) {
    if (bytes.length < SHORTEST + length) {
      bytes = Arrays.copyOf(bytes, SHORTEST + Math.max(length, 2 * bytes.length));
    }
    return bytes;
  }

  /** Fills in everything but the payload, which is there, and the hash before, which is too. */
  void seal(long number, Instant recordedAt, int length) {
    LONG.set(bytes, NUMBER, number);
    LONG.set(bytes, SECOND, recordedAt.getEpochSecond());
    INT.set(bytes, NANO, recordedAt.getNano());
    INT.set(bytes, LENGTH, length);
    hashTo(bytes, PAYLOAD + length);
  }

  /** Whether the hash that stands in the record is that of the record. */
  boolean sealed(byte[] scratch) {
    hashTo(scratch, 0);
    int end = PAYLOAD + length();
    return Arrays.equals(scratch, 0, HASH, bytes, end, end + HASH);
  }

  /** Puts the hash of the record in the place of the hash before, for the next record. */
  void advance() {
    System.arraycopy(bytes, PAYLOAD + length(), bytes, 0, HASH);
  }

  long number() {
    return (long) LONG.get(bytes, NUMBER);
  }

  int length() {
    return (int) INT.get(bytes, LENGTH);
  }

  /** When the record was made; empty if its bytes are no time. */
  Optional<Instant> recordedAt() {
    try {
      return Optional.of(
          Instant.ofEpochSecond((long) LONG.get(bytes, SECOND), (int) INT.get(bytes, NANO)));
    } catch (DateTimeException | ArithmeticException outOfRange) {
      return Optional.empty();
    }
  }

  boolean follows(byte[] hash) {
    return Arrays.equals(hash, 0, HASH, bytes, 0, HASH);
  }

  /** Copies the hash of the record. */
  void copyHash(byte[] target) {
    System.arraycopy(bytes, PAYLOAD + length(), target, 0, HASH);
  }

  LogEntry entry(Instant recordedAt) {
    int end = PAYLOAD + length();
    return new LogEntry(
        number(),
        recordedAt,
        Arrays.copyOfRange(bytes, PAYLOAD, end),
        hashOf(bytes, 0),
        hashOf(bytes, end));
  }

  private void hashTo(byte[] target, int at) {
    try {
      digest.update(bytes, 0, PAYLOAD + length());
      digest.digest(target, at, HASH);
    } catch (DigestException impossible) {
      throw new AssertionError("there is room for the hash", impossible);
    }
  }
}
