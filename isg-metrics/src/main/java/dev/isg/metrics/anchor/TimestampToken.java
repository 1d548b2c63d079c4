package dev.isg.metrics.anchor;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import java.time.Instant;
import java.util.Base64;

/**
 * An authority's word that it was shown a hash at a time.
 *
 * @param authority who attests, as its certificates or its address name it; not blank
 * @param hash what was shown
 * @param time when, by the authority's clock
 * @param token the attestation itself in Base64, opaque to this library
 */
public record TimestampToken(String authority, ContentHash hash, Instant time, String token) {
  /** Refuses a blank authority and a token that is not Base64. */
  public TimestampToken {
    if (authority.isBlank()) {
      throw InvalidModelException.of(
          "TimestampToken", "authority が必要です", "authority must not be blank");
    }
    bytes(token);
  }

  /** A token of the given bytes. */
  public static TimestampToken of(String authority, ContentHash hash, Instant time, byte[] token) {
    return new TimestampToken(authority, hash, time, Base64.getEncoder().encodeToString(token));
  }

  /** The attestation as the authority gave it. */
  public byte[] bytes() {
    return bytes(token);
  }

  private static byte[] bytes(String token) {
    try {
      return Base64.getDecoder().decode(token);
    } catch (IllegalArgumentException noBase64) {
      throw InvalidModelException.of(
          "TimestampToken", "token は Base64 にします", "token must be Base64");
    }
  }
}
