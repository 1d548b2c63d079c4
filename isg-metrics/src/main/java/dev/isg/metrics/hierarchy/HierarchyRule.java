package dev.isg.metrics.hierarchy;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
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
              "let the level between report it, or correct sourceRole"))),
  /** CHK-05: nothing tells management of a purpose. */
  PURPOSE_NOT_SERVED(
      guidance(
          "ISG-C-150",
          Strength.MUST,
          "4.3",
          MessageTemplate.of(
              "経営陣の目的「{subject}」（{kind}）に応える{lacking}がありません",
              "purpose '{subject}' of management ({kind}) is served by no {lacking}"),
          MessageTemplate.of("{lacking}を加えます", "add: {lacking}"))),
  /** CHK-06: nothing feeds an item of the CISO. */
  CISO_ITEM_NOT_SERVED(
      guidance(
          "ISG-C-156",
          Strength.MUST,
          "4.3",
          MessageTemplate.of(
              "CISO の項目「{subject}」は、測られている指標にも、承認された管理者の項目にも、情報源にも支えられていません",
              "item '{subject}' of the CISO rests on no indicator that is measured, no accepted item"
                  + " of a manager and no source"),
          MessageTemplate.of(
              "indicators か sources を加えるか、管理者の項目を承認まで進めます",
              "add indicators or sources, or bring a manager's item to acceptance"))),
  /** CHK-09: something comes too seldom for what it feeds. */
  COMES_TOO_SELDOM(
      guidance(
          "ISG-C-157",
          Strength.SHOULD,
          "4.3",
          MessageTemplate.of(
              "「{subject}」は{every}得られ、{needed}要る「{consumer}」に間に合いません",
              "'{subject}' comes {every}, too seldom for '{consumer}', which is {needed}"),
          MessageTemplate.of(
              "測る間隔を短くするか、使う側の間隔を延ばします",
              "measure it more often, or ask for the other less often"))),
  /** CHK-09: data grows stale before the next comes. */
  STALE_BEFORE_THE_NEXT(
      guidance(
          "ISG-C-158",
          Strength.SHOULD,
          "4.3",
          MessageTemplate.of(
              "指標「{subject}」の値は {days} 日で古くなりますが、「{from}」は{every}しか得られません",
              "values of indicator '{subject}' grow stale after {days} days, but '{from}' comes only"
                  + " {every}"),
          MessageTemplate.of(
              "測る間隔を短くするか、validDays を延ばします", "measure more often, or extend validDays"))),
  /** CHK-12: values are put together that do not go together. */
  COMBINED_AGAINST_NATURE(
      library(
              "ISG-C-159",
              "what is put together is alike",
              MessageTemplate.of(
                  "指標「{subject}」は「{from}」からまとめられますが、{problem}",
                  "indicator '{subject}' is put together from '{from}', but {problem}"),
              MessageTemplate.of(
                  "向きか単位を直すか、読み替え方を how か式に書きます",
                  "correct direction or unit, or say in how or in a formula how one is read as the"
                      + " other"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  HierarchyRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
