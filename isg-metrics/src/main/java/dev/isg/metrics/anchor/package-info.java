/**
 * Monitor: proof by an outside authority of when a log had come so far.
 *
 * <p>Whoever holds both a log and its heads could still write both anew. A {@link
 * dev.isg.metrics.anchor.TimestampAnchor} hands the hash of a head to somebody else, a
 * time-stamping authority (RFC 3161) or a public ledger, and keeps what comes back. It is an
 * extension point; the library brings none, because each needs a network and a contract.
 *
 * <p>{@link dev.isg.metrics.anchor.AnchorCheck} holds the tokens that were kept against the heads.
 * An authority that does not answer leaves a token undetermined, which is never the same as
 * confirmed.
 */
@NullMarked
package dev.isg.metrics.anchor;

import org.jspecify.annotations.NullMarked;
