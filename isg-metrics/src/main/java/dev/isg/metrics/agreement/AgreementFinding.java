package dev.isg.metrics.agreement;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What pairs of measurements say. */
public enum AgreementFinding implements Labelled {
  /** The pairs agree at least as far as the threshold asks. */
  AGREES("一致する", "agrees"),
  /** They agree less. */
  DISAGREES("一致しない", "disagrees"),
  /** There are too few pairs to tell. */
  TOO_FEW_PAIRS("組が足りず不明", "too few pairs to tell"),
  /** All values are one and the same, so agreement cannot be told from chance. */
  NO_VARIATION("値が 1 通りで不明", "only one value, so nothing can be told");

  private final LocalizedText label;

  AgreementFinding(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
