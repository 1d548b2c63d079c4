package dev.isg.core.programme;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * One of exactly five activities of information security governance.
 *
 * @source METI 2009, 1.4.2
 */
public enum Activity implements Labelled {
  /** Give direction from strategy and risk management. */
  DIRECT(
      true,
      "方向付け",
      "Direct",
      "経営戦略とリスク管理の観点から方針を示す",
      "gives direction from strategy and risk management"),
  /** Make the state visible by indicators. */
  MONITOR(
      true, "モニタリング", "Monitor", "活動の状況を指標によって見えるようにする", "makes the state visible by indicators"),
  /** Judge the results. */
  EVALUATE(true, "評価", "Evaluate", "結果を判断する", "judges the results"),
  /** Confirm that the processes work. */
  OVERSEE(false, "監督", "Oversee", "プロセスが働いていることを確かめる", "confirms that the processes work"),
  /** Present the results to stakeholders. */
  REPORT(false, "報告", "Report", "結果を利害関係者に示す", "presents the results to stakeholders");

  private final boolean baseCycle;
  private final LocalizedText label;
  private final LocalizedText purpose;

  Activity(boolean baseCycle, String ja, String en, String purposeJa, String purposeEn) {
    this.baseCycle = baseCycle;
    this.label = LocalizedText.of(ja, en);
    this.purpose = LocalizedText.of(purposeJa, purposeEn);
  }

  /** Whether it belongs to the cycle of direct, monitor and evaluate. */
  public boolean baseCycle() {
    return baseCycle;
  }

  /** What it is for. */
  public LocalizedText purpose() {
    return purpose;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
