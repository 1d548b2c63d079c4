package dev.isg.core.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 digest of some bytes, which names them: the same content has the same hash on every
 * machine.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /** Refuses anything but 64 hexadecimal digits in lower case. */
  public ContentHash {
    if (!HEX.matcher(hex).matches()) {
      throw InvalidModelException.of(
          "ContentHash", "小文字 16 進 64 桁が必要です", "needs 64 hexadecimal digits in lower case");
    }
  }

  /** Reads what {@link #toString()} prints: {@code sha256:} and 64 digits. */
  @JsonCreator
  public static ContentHash parse(String text) {
    if (!text.startsWith("sha256:")) {
      throw InvalidModelException.of(
          "ContentHash", "「sha256:」で始まる必要があります", "must start with 'sha256:'");
    }
    return new ContentHash(text.substring("sha256:".length()));
  }

  /** The hash of the given bytes. */
  public static ContentHash of(byte[] content) {
    try {
      return new ContentHash(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  /** The first twelve digits, enough for people to tell two hashes apart. */
  public String brief() {
    return hex.substring(0, 12);
  }

  @JsonValue
  @Override
  public String toString() {
    return "sha256:" + hex;
  }
}
