package dev.isg.core.structure;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Strength;

/**
 * One of the fifteen checks of the whole structure, declared in their order.
 *
 * @source METI 2009, 4.3; the list is a design of this library
 */
public enum StructureCheck implements Labelled {
  /** CHK-01. */
  OBJECTIVES_SERVE_THE_POLICY(
      1, Strength.MUST, "目的は施行中の方針につながる", "objectives serve the policy in force"),
  /** CHK-02. */
  TARGETS_ARE_COMPLETE(
      2,
      Strength.MUST,
      "目標には目的・期限・指標と目標値がある",
      "targets have an objective, a due date and a value to reach"),
  /** CHK-03. */
  CONTROLS_SERVE_TARGETS(
      3, Strength.SHOULD, "管理目的・管理策は目標につながる", "control objectives and controls serve targets"),
  /** CHK-04. */
  INDICATORS_ARE_MEASURED(4, Strength.MUST, "指標は測られるか導かれる", "indicators are measured or derived"),
  /** CHK-05. */
  PURPOSES_ARE_SERVED(
      5,
      Strength.MUST,
      "経営陣のモニタリング目的には情報源がある",
      "what management monitors is fed by the CISO or a named source"),
  /** CHK-06. */
  CISO_ITEMS_ARE_SERVED(
      6, Strength.MUST, "CISO の項目には指標か情報源がある", "what the CISO monitors is fed from below"),
  /** CHK-07. */
  DEPARTMENTS_ARE_COVERED(
      7,
      Strength.MUST,
      "部門には管理者があり、管理策ごとに指標がある",
      "departments have a manager, and an indicator for each control"),
  /** CHK-08. */
  DIFFERENCES_ARE_MAPPED(
      8,
      Strength.SHOULD,
      "部門で異なる指標は共通の指標に対応付く",
      "what departments measure differently maps to a common indicator"),
  /** CHK-09. */
  INTERVALS_FIT(
      9, Strength.SHOULD, "測定間隔は報告間隔に間に合う", "intervals of measuring fit those of reporting"),
  /** CHK-10. */
  SCOPE_AND_METHOD_ARE_GIVEN(
      10, Strength.MUST, "指標に対象範囲と収集方法がある", "indicators have a scope and a method of collection"),
  /** CHK-11. */
  NO_ORPHANS(11, Strength.SHOULD, "使われない指標がない", "no indicator is without a use"),
  /** CHK-12. */
  UNITS_FIT(
      12,
      Strength.MUST,
      "単位・向き・尺度が集計と合う",
      "units, directions and scales fit where values are combined"),
  /** CHK-13. */
  LOOP_IS_CLOSED(
      13, Strength.MUST, "方向付けたものはすべて測られ評価される", "everything directed is monitored and evaluated"),
  /** CHK-14. */
  VERIFICATION_IS_CURRENT(
      14, Strength.MUST, "全体構造の検証が期限内である", "the structure has been verified in time"),
  /** CHK-15. */
  REPORTS_GO_ONE_LEVEL_UP(15, Strength.MUST, "報告は隣の上位階層に上がる", "reports go to the next level up");

  private final int number;
  private final Strength strength;
  private final LocalizedText label;

  StructureCheck(int number, Strength strength, String ja, String en) {
    this.number = number;
    this.strength = strength;
    this.label = LocalizedText.of(ja, en);
  }

  /** The id, from {@code CHK-01} to {@code CHK-15}. */
  public String id() {
    return (number < 10 ? "CHK-0" : "CHK-") + number;
  }

  /** How strongly it is asked for. */
  public Strength strength() {
    return strength;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
