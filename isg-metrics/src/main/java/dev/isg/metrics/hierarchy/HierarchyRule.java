package dev.isg.metrics.hierarchy;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What must hold of indicators across the levels of monitoring.
 *
 * @source METI 2009, 4.1 to 4.3
 */
public enum HierarchyRule implements Rule {
  /** CHK-07: nobody answers for a department. */
  DEPARTMENT_WITHOUT_MANAGER(
      guidance(
          "ISG-C-121",
          Strength.MUST,
          "4.3",
          MessageTemplate.of(
              "部門「{subject}」に、{day} 時点の管理者がいません", "department '{subject}' has no manager on {day}"),
          MessageTemplate.of(
              "appointments に管理者か情報セキュリティ管理責任者を加えます",
              "appoint a manager or a security officer for it"))),
  /** CHK-07: a department carries out a control, and no indicator shows how. */
  CONTROL_NOT_MEASURED(
      guidance(
          "ISG-C-122",
          Strength.MUST,
          "4.3",
          MessageTemplate.of(
              "管理策「{control}」は「{unit}」で測られていません",
              "control '{control}' is not measured in '{unit}'"),
          MessageTemplate.of(
              "指標の controls と measuredIn に加えるか、検証の際に測らない理由を記録します",
              "name both in an indicator's controls and measuredIn, or record when verifying why it"
                  + " is not measured there"))),
  /** CHK-08: departments measure a control differently, and nothing joins them. */
  DIFFERENCE_NOT_MAPPED(
      guidance(
          "ISG-C-123",
          Strength.SHOULD,
          "4.3",
          MessageTemplate.of(
              "管理策「{subject}」は部門により指標が異なり（{indicators}）、共通する CISO の指標がありません",
              "control '{subject}' is measured by different indicators ({indicators}), and no"
                  + " indicator of the CISO joins them"),
          MessageTemplate.of(
              "この管理策を controls に挙げる level: CISO の指標を定めます",
              "define an indicator of level CISO that names the control"))),
  /** CHK-11: an indicator is of no use to anyone. */
  ORPHAN(
      guidance(
          "ISG-C-124",
          Strength.SHOULD,
          "4.3",
          MessageTemplate.of(
              "指標「{subject}」は、どの目標にも管理策にも使われていません",
              "indicator '{subject}' serves no target and measures no control"),
          MessageTemplate.of(
              "目標か controls に結び付けるか、測るのを止めます",
              "tie it to a target or to controls, or stop measuring it"))),
  /** CHK-15: the one who judges belongs to another level. */
  EVALUATOR_OF_OTHER_LEVEL(
      guidance(
          "ISG-C-125",
          Strength.MUST,
          "4.1, 図4-1 / figure 4-1",
          MessageTemplate.of(
              "指標「{subject}」は「{level}」のものですが、評価者は「{evaluator}」です",
              "indicator '{subject}' is for the level of {level}, and judged by: {evaluator}"),
          MessageTemplate.of("level か evaluator を直します", "correct level or evaluator"))),
  /** CHK-15: data does not come from the same level or the next below. */
  REPORT_SKIPS_A_LEVEL(
      guidance(
          "ISG-C-126",
          Strength.MUST,
          "4.1, 図4-1 / figure 4-1",
          MessageTemplate.of(
              "指標「{subject}」のデータは「{source}」から「{level}」へ、隣の階層を経ずに渡っています",
              "the data of indicator '{subject}' goes from: {source}, to the level of {level}, which"
                  + " is not the next level up"),
          MessageTemplate.of(
              "間の階層を通す指標を定めるか、sourceRole を直します",
              "let the level between report it, or correct sourceRole")));

  private final RuleDefinition definition;

  HierarchyRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
