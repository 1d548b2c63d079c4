package dev.isg.core.process;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What an event can do to an objective; all of them are listed when risks are identified.
 *
 * @source METI 2009, Appendix 4 (identification)
 */
public enum RiskEventKind implements Labelled {
  /** It furthers the objective. */
  PROMOTE("促進", "promotes"),
  /** It stands in the way of the objective. */
  HINDER("妨害", "hinders"),
  /** It makes the objective worth less. */
  DEGRADE("低下", "degrades"),
  /** It makes the objective come later. */
  DELAY("遅延", "delays");

  private final LocalizedText label;

  RiskEventKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
