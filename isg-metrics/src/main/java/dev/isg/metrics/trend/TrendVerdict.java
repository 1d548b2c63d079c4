package dev.isg.metrics.trend;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What the values of periods say of the way things go.
 *
 * @source METI 2009, 4.3.2, table 4-5, footnote 32
 */
public enum TrendVerdict implements Labelled {
  /** Things become better. */
  IMPROVING("改善", "improving"),
  /** Things become worse. */
  WORSENING("悪化", "worsening"),
  /** Things stay as they are. */
  FLAT("横ばい", "flat"),
  /** The values are known, and comparing them would say nothing. */
  NOT_MEANINGFUL("比較に意味がない", "not meaningful"),
  /** A value, or what it takes to judge it, is not known. */
  UNKNOWN("不明", "unknown");

  private final LocalizedText label;

  TrendVerdict(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether it is a statement on which way things go. */
  public boolean conclusive() {
    return this == IMPROVING || this == WORSENING || this == FLAT;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
