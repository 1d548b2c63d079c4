package dev.isg.evaluation.crisis;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What comes first when both cannot be had.
 *
 * @source METI 2009, 3.4.2(2), catalogue row E2-2
 */
public enum Precedence implements Labelled {
  /** Protecting important information. */
  INFORMATION("重要情報の保護", "protecting important information"),
  /** Keeping the IT service running. */
  SERVICE("IT サービスの継続", "continuing the IT service");

  private final LocalizedText label;

  Precedence(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
