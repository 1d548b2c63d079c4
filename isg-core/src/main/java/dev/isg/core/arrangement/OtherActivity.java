package dev.isg.core.arrangement;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * An activity of the company beside information security. The two named ones are examples.
 *
 * @source METI 2009, 3.2.1
 */
public enum OtherActivity implements Labelled {
  /** Business management. */
  BUSINESS_MANAGEMENT("経営管理", "business management"),
  /** Quality management. */
  QUALITY_MANAGEMENT("品質管理", "quality management"),
  /** Any other activity. */
  OTHER("その他の活動", "another activity");

  private final LocalizedText label;

  OtherActivity(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
