package dev.isg.core.objective;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What a target's indicator tells.
 *
 * @source METI 2009, 5.2(1); footnotes 33 and 34
 */
public enum TargetKind implements Labelled {
  /** How well the process runs. */
  KPI("KPI（重要業績評価指標）", "key performance indicator"),
  /** Whether the goal is reached. */
  KGI("KGI（重要目標達成指標）", "key goal indicator");

  private final LocalizedText label;

  TargetKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
