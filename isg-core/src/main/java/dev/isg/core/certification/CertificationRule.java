package dev.isg.core.certification;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of certification schemes and of what they cover. */
public enum CertificationRule implements Rule {
  /** A scheme is run by an organisation that has nothing to do with that of any other. */
  RUN_APART(
      guidance(
          "ISG-R-920",
          Strength.SHOULD,
          "4.3.3",
          MessageTemplate.of(
              "制度「{scheme}」の運営体制（{units}）が、他の制度の体制（{others}）と並立しています",
              "scheme '{scheme}' is run by an organisation of its own ({units}), parallel to that of"
                  + " other schemes ({others})"),
          MessageTemplate.of(
              "全社の内部統制の下で体制を共通にするか、分ける理由を apartBecause に書きます",
              "share an organisation under the company's internal control, or give the reason in"
                  + " apartBecause"))),
  /** Nobody is named who runs a scheme, so that it cannot be compared with others. */
  RUN_BY_NOBODY_NAMED(
      guidance(
          "ISG-R-921",
          Strength.SHOULD,
          "4.3.3",
          MessageTemplate.of(
              "制度「{scheme}」を運営する組織単位が書かれておらず、体制の並立を確かめられません",
              "who runs scheme '{scheme}' is not said, so whether its organisation is parallel to"
                  + " others cannot be told"),
          MessageTemplate.of("runBy に組織単位を書きます", "name its units in runBy"))),
  /** A scheme covers units, but no control of the programme serves it. */
  NO_CONTROL_MAPPED(
      guidance(
          "ISG-R-922",
          Strength.SHOULD,
          "4.3.3",
          MessageTemplate.of(
              "制度「{scheme}」に対応付けられた管理策がありません", "no control is mapped to scheme '{scheme}'"),
          MessageTemplate.of(
              "制度のための管理策を別に設けず、管理策を mappings で対応付けます",
              "map the controls there are to it in mappings, rather than keep others for it"))),
  /** The programme is mapped to an ISMS that is not among the schemes. */
  ISMS_NOT_LISTED(
      guidance(
          "ISG-R-923",
          Strength.SHOULD,
          "4.3.3",
          MessageTemplate.of(
              "ISMS「{edition}」への対応表があるのに、制度の一覧に情報セキュリティの制度がありません",
              "there is a mapping to the ISMS '{edition}', yet no scheme of the list is about"
                  + " information security"),
          MessageTemplate.of(
              "schemes に ISMS（kind INFORMATION_SECURITY）を加えます",
              "add the ISMS to schemes (kind INFORMATION_SECURITY)"))),
  /** An ISMS covers units, but its policy and objectives are not mapped to those of governance. */
  ISMS_NOT_MAPPED(
      guidance(
          "ISG-R-924",
          Strength.MUST,
          "3.3.2",
          MessageTemplate.of(
              "ISMS「{scheme}」の適用範囲があるのに、その方針・目的・目標がガバナンスのものに対応付けられていません",
              "ISMS '{scheme}' covers units, yet its policy, objectives and targets are not mapped"
                  + " to those of governance"),
          MessageTemplate.of("isms に対応表を書きます", "write the mapping under isms"))),
  /**
   * None of the units that carry a control out lies in the scope of the scheme that asks for it.
   */
  OUTSIDE_SCOPE(
      guidance(
          "ISG-R-925",
          Strength.SHOULD,
          "4.3.3",
          MessageTemplate.of(
              "制度「{scheme}」が求める管理策「{control}」を、{day} の適用範囲内で実施する組織単位がありません（実施: {units}）",
              "control '{control}', which scheme '{scheme}' asks for, is carried out by no unit in"
                  + " its scope on {day} (carried out by: {units})"),
          MessageTemplate.of(
              "管理策の units、適用範囲、対応付けのどれかを直します",
              "correct the units of the control, the scope, or the mapping"))),
  /** A certification ran out and nothing took its place. */
  SCOPE_ENDED(
      library(
              "ISG-R-926",
              "a certification past its last day certifies nothing",
              MessageTemplate.of(
                  "「{unit}」の制度「{scheme}」は {until} で終わり、{day} に後継がありません",
                  "scheme '{scheme}' of '{unit}' ended on {until}, and nothing followed by {day}"),
              MessageTemplate.of("更新を scopes に加えます", "add its renewal to scopes"))
          .withSeverity(Severity.WARNING)),
  /** The same control is mapped to the same scheme twice. */
  MAPPING_REPEATED(
      library(
              "ISG-R-927",
              "one mapping a pair",
              MessageTemplate.of(
                  "管理策「{control}」と制度「{scheme}」の対応が重複しています",
                  "the mapping of control '{control}' to scheme '{scheme}' stands there twice"),
              MessageTemplate.of("clauses を一つにまとめます", "put the clauses into one"))
          .withSeverity(Severity.WARNING)),
  /** Two scopes say the same of the same unit on a common day. */
  SCOPE_REPEATED(
      library(
              "ISG-R-928",
              "one scope of a unit, scheme and day",
              MessageTemplate.of(
                  "「{unit}」の制度「{scheme}」の期間が、{first} と重なっています",
                  "the time of scheme '{scheme}' for '{unit}' overlaps with that at {first}"),
              MessageTemplate.of("期間を直します", "correct the times"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  CertificationRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
