package dev.isg.core.issue;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * The level of duty a rule stands for. A miss of guidance or best practice is never presented as a
 * breach of law.
 *
 * @source METI 2009, Appendix 2 (minimum standard and best practice)
 */
public enum Tier implements Labelled {
  /** The minimum the duty of care demands. */
  LEGAL_MINIMUM("法的最低水準", "legal minimum"),
  /** What the guidance asks for. */
  GUIDANCE("ガイダンス", "guidance"),
  /** What the best do. */
  BEST_PRACTICE("ベストプラクティス", "best practice");

  private final LocalizedText label;

  Tier(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether a miss may be told as a possible breach of law; true of the legal minimum only. */
  public boolean legal() {
    return this == LEGAL_MINIMUM;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
