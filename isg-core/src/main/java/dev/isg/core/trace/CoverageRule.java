package dev.isg.core.trace;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What must hold for the chain from the policy to the field to be whole in both directions.
 *
 * @source METI 2009, chapter 3 and 3.3
 */
public enum CoverageRule implements Rule {
  /** No objective serves a core value. */
  CORE_VALUE_UNSERVED(
      gap(
          "ISG-C-001",
          "3.3.1",
          MessageTemplate.of("価値「{id}」を支える目的がありません", "no objective serves core value '{id}'"),
          MessageTemplate.of(
              "CISO がこの価値のための目的を定めるか、既存の目的の coreValues に加えます",
              "let the CISO set an objective for it, or name it in the coreValues of one")),
      LocalizedText.of(
          "経営陣が守ると決めたものが、現場の活動に届いていません",
          "what management decided to protect does not reach the field")),
  /** No target makes an objective measurable. */
  OBJECTIVE_WITHOUT_TARGET(
      gap(
          "ISG-C-002",
          "3.3.1",
          MessageTemplate.of("目的「{id}」に目標がありません", "objective '{id}' has no target"),
          MessageTemplate.of(
              "期限と指標のある目標を CISO が定めます",
              "let the CISO set a target with a due date and an indicator")),
      LocalizedText.of("達成したかどうかを誰も判断できません", "nobody can tell whether it is achieved")),
  /** No control objective deploys a target. */
  TARGET_WITHOUT_CONTROL_OBJECTIVE(
      gap(
          "ISG-C-003",
          "3.3.1, 3.3.2",
          MessageTemplate.of(
              "目標「{id}」を受ける管理目的がありません", "no control objective deploys target '{id}'"),
          MessageTemplate.of("管理者が管理目的を定めます", "let the managers set a control objective for it")),
      LocalizedText.of(
          "目標は掲げられていますが、達成を担う部門がありません", "the target is set, and no department works towards it")),
  /** No control carries out a control objective. */
  CONTROL_OBJECTIVE_WITHOUT_CONTROL(
      gap(
          "ISG-C-004",
          "3.3.2",
          MessageTemplate.of(
              "管理目的「{id}」を実現する管理策がありません", "no control realises control objective '{id}'"),
          MessageTemplate.of("管理策を選ぶか、管理目的を取り止めます", "choose a control, or drop the objective")),
      LocalizedText.of("決めただけで、実施するものがありません", "it is decided, and nothing is done")),
  /** Nobody carries out a control. */
  CONTROL_WITHOUT_UNIT(
      gap(
          "ISG-C-005",
          "3.3.2",
          MessageTemplate.of("管理策「{id}」を実施する組織単位がありません", "no unit carries out control '{id}'"),
          MessageTemplate.of("units に実施する組織単位を挙げます", "name the units that carry it out in units")),
      LocalizedText.of("誰も実施せず、測ることもできません", "nobody does it, and nothing can be measured")),
  /** A thing below the core values serves nothing above it. */
  FOR_NOTHING(
      gap(
          "ISG-C-006",
          "3.3.2",
          MessageTemplate.of(
              "{kind}「{id}」は、その上のどれも支えていません", "{kind} '{id}' serves nothing above it"),
          MessageTemplate.of("何のためかを上位のものとして挙げるか、取り止めます", "name what it is for, or drop it")),
      LocalizedText.of(
          "何のためかを説明できないものに、経営資源が使われています",
          "resources go into something nobody can say the purpose of")),
  /** No control reaches a unit. */
  UNIT_WITHOUT_CONTROL(
      gap(
          "ISG-C-007",
          "3.3.2, 4.3",
          MessageTemplate.of(
              "組織単位「{id}」とその上位・下位に、実施する管理策がありません",
              "unit '{id}' carries out no control, nor does any unit above or below it"),
          MessageTemplate.of(
              "該当する管理策の units に加えるか、範囲から外します",
              "add it to the units of the controls that apply, or take it out of the programme")),
      LocalizedText.of("方針の及ばない部分が残ります", "a part of the company stays out of the policy's reach")),
  /** Nothing stands against a priority risk. */
  PRIORITY_RISK_UNTREATED(
      gap(
          "ISG-C-008",
          "3.1.4",
          MessageTemplate.of(
              "優先リスク「{id}」への対応も、脅かされる価値を守る管理策もありません",
              "priority risk '{id}' has no treatment, and no control guards the values it threatens"),
          MessageTemplate.of(
              "対応を選ぶか、脅かされる価値のための管理策を展開します",
              "choose a treatment, or deploy controls for the values it threatens")),
      LocalizedText.of(
          "最も重いと判断したリスクが、そのまま残ります", "a risk judged among the gravest is left as it is")),
  /** A link leads to something nobody defined. */
  LINK_LEADS_NOWHERE(
      gap(
          "ISG-C-009",
          "3.3",
          MessageTemplate.of(
              "{kind}「{id}」は参照されていますが、定義されていません",
              "{kind} '{id}' is referred to and defined nowhere"),
          MessageTemplate.of("定義を加えるか、参照を直します", "define it, or correct the links to it")),
      LocalizedText.of("そこでつながりが途切れます", "the chain breaks there"));

  private final RuleDefinition definition;
  private final LocalizedText why;

  CoverageRule(RuleDefinition definition, LocalizedText why) {
    this.definition = definition;
    this.why = why;
  }

  private static RuleDefinition gap(
      String id, String place, MessageTemplate message, MessageTemplate mend) {
    return guidance(id, Strength.FACT, place, message, mend).withSeverity(Severity.WARNING);
  }

  /** Why a gap matters, in both languages. */
  public LocalizedText why() {
    return why;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
