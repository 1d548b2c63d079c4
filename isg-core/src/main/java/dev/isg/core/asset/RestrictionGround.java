package dev.isg.core.asset;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Why the company may not use information as it likes.
 *
 * @source METI 2009, preface
 */
public enum RestrictionGround implements Labelled {
  /** Law restricts its use. */
  LAW("法令", "law"),
  /** A contract restricts its use. */
  CONTRACT("契約", "contract"),
  /** It belongs to someone else. */
  THIRD_PARTY("第三者の所有", "ownership by a third party");

  private final LocalizedText label;

  RestrictionGround(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
