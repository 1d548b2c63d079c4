package dev.isg.metrics.monitoring;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * From where the CISO looks at effectiveness and efficiency.
 *
 * @source METI 2009, 4.1.2
 */
public enum EffectViewpoint implements Labelled {
  /** How active the security organisation is. */
  ORGANISATION("体制の活動状況", "activity of the organisation"),
  /** How effective the investment is. */
  INVESTMENT("投資の有効性", "effectiveness of investment"),
  /** Whether there are accidents. */
  ACCIDENTS("事故の有無", "presence of accidents"),
  /** How the law is complied with. */
  COMPLIANCE("法令遵守の状況", "state of compliance");

  private final LocalizedText label;

  EffectViewpoint(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
