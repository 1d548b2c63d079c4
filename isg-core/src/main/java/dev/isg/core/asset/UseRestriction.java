package dev.isg.core.asset;

import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * Something that restricts the use of an asset.
 *
 * @param ground why
 * @param reference the law, the contract or the owner, as the company cites it; empty while nobody
 *     has named it
 * @source METI 2009, preface
 */
public record UseRestriction(RestrictionGround ground, Optional<LocalizedText> reference) {
  /** A restriction by a law, a contract or an owner that is named. */
  public static UseRestriction of(RestrictionGround ground, LocalizedText reference) {
    return new UseRestriction(ground, Optional.of(reference));
  }
}
