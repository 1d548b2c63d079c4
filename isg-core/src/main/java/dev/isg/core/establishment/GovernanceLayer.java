package dev.isg.core.establishment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * One of the two layers of corporate governance.
 *
 * @source METI 2009, 1.3.1
 */
public enum GovernanceLayer implements Labelled {
  /** Shareholders govern management. */
  OF_MANAGEMENT("株主による経営層の統治", "governance of management by shareholders"),
  /** Management governs the company; information security governance is part of it. */
  WITHIN_COMPANY("経営層による企業内統治", "governance within the company by management");

  private final LocalizedText label;

  GovernanceLayer(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** The layer without which this one cannot work; empty if it needs none. */
  public Optional<GovernanceLayer> presupposes() {
    return this == OF_MANAGEMENT ? Optional.of(WITHIN_COMPANY) : Optional.empty();
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
