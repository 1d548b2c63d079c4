package dev.isg.metrics.anchor;

import dev.isg.core.basics.ContentHash;

/**
 * An authority outside that attests when a hash was known. An extension point: implement it over a
 * time-stamping service such as one of RFC 3161.
 *
 * <p>The contract:
 *
 * <ol>
 *   <li>ANCHOR-1: the token names the hash it was asked for.
 *   <li>ANCHOR-2: the time of the token is the authority's, not that of the machine that asks.
 *   <li>ANCHOR-3: a token that was handed out is confirmed for its hash, and denied for any other.
 *   <li>ANCHOR-4: what cannot be found out now, for want of a network or a key, is undetermined and
 *       never confirmed.
 *   <li>ANCHOR-5: it may be used by several threads at once.
 * </ol>
 */
public interface TimestampAnchor {
  /**
   * Has a hash attested.
   *
   * @param hash the hash of a head
   * @return the authority's token
   * @throws AnchorRefusedException if the authority refuses or cannot be reached
   */
  TimestampToken attest(ContentHash hash);

  /** Whether a token is the authority's, for its hash and its time. */
  AnchorVerdict verify(TimestampToken token);
}
