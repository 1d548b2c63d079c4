package dev.isg.core.treatment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Why a treatment was turned down.
 *
 * @source METI 2009, Appendix 4
 */
public enum RejectionGround implements Labelled {
  /** It costs more than it is worth in money. */
  COST("費用対効果", "cost and benefit"),
  /** It would not work well enough. */
  EFFECT("効果不足", "too little effect"),
  /** It would raise other risks or lose opportunity. */
  SIDE_EFFECT("副作用", "side effects"),
  /** Another treatment serves better. */
  BETTER_ALTERNATIVE("より良い代替案", "a better alternative");

  private final LocalizedText label;

  RejectionGround(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
