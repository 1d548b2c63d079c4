package dev.isg.core.objective;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A focus area of governance, as a tag. Executives tend to favour strategy and value.
 *
 * @source METI 2009, Appendix 4 (five areas)
 */
public enum GovernanceArea implements Labelled {
  /** Alignment with strategy. */
  STRATEGY("戦略", "strategy"),
  /** Value is realised. */
  VALUE_CREATION("価値創造", "value creation"),
  /** Risks are managed. */
  RISK_MANAGEMENT("リスク管理", "risk management"),
  /** Money, people and knowledge are managed. */
  RESOURCE_MANAGEMENT("リソース管理", "resource management"),
  /** Results are measured. */
  MONITORING("モニタリング", "monitoring");

  private final LocalizedText label;

  GovernanceArea(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
