package dev.isg.metrics.indicator;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How an indicator is shown, so that its evaluator understands it at a glance.
 *
 * @source METI 2009, 4.2.1 and 4.2.2
 */
public enum DisplayForm implements Labelled {
  /** The latest value in large figures. */
  FIGURE("数値", "figure"),
  /** How full a bar is: for a share of a whole. */
  GAUGE("達成ゲージ", "gauge"),
  /** A line over the intervals: for what rises and falls. */
  TREND("推移グラフ", "trend line"),
  /** One bar for each unit: for what differs between departments. */
  BARS_BY_UNIT("組織別の棒グラフ", "bars by unit"),
  /** A list of grades or answers, each with its statement: for what is no number. */
  TABLE("一覧表", "table");

  private final LocalizedText label;

  DisplayForm(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /**
   * What suits an indicator that declares nothing: grades a table, shares a gauge, else a trend.
   */
  static DisplayForm fitting(Indicator indicator) {
    if (!indicator.scale().averages()) {
      return TABLE;
    }
    return indicator.form() == ValueForm.RATIO ? GAUGE : TREND;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
