package dev.isg.core.risk;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * The direction management gives to the response to a risk. Management chooses; nothing is derived.
 *
 * @source METI 2009, 3.1.4 step 3; Appendix 4
 */
public enum ResponseDirection implements Labelled {
  /** Make it less likely, within reason. */
  REDUCE_LIKELIHOOD("合理的な範囲で発生可能性を低減", "reduce likelihood within reason"),
  /** Keep it from happening, even by changing the business model. */
  AVOID("事業モデルを変更してでも回避", "avoid, even by changing the business model"),
  /** Keep the loss local when it happens. */
  LOCALISE_LOSS("損失の局限化", "localise the loss"),
  /** Share it with others; responsibility stays. */
  SHARE("他者と共有", "share with others"),
  /** Keep it by informed choice. */
  RETAIN_BY_CHOICE("選択として保有", "retain by informed choice"),
  /** It is kept because it was not found or could not be treated. */
  RETAIN_UNAVOIDABLY("止むを得ず保有", "retain unavoidably"),
  /** Take it in order to gain. */
  PURSUE("機会として追求", "pursue for gain");

  private final LocalizedText label;

  ResponseDirection(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
