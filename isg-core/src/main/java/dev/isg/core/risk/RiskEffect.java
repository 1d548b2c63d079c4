package dev.isg.core.risk;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Which way a risk can turn out. One risk may go both ways.
 *
 * @source METI 2009, Appendix 4 (risk has negative and positive sides)
 */
public enum RiskEffect implements Labelled {
  /** It can hinder, degrade or delay what the company wants. */
  NEGATIVE("負の影響", "negative effect"),
  /** It can further what the company wants. */
  POSITIVE("正の影響", "positive effect");

  private final LocalizedText label;

  RiskEffect(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
