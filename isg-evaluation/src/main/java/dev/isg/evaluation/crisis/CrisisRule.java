package dev.isg.evaluation.crisis;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What can be wrong with a crisis plan.
 *
 * @source METI 2009, 3.4.2
 */
public enum CrisisRule implements Rule {
  /** Nobody of management sits in the committee. */
  NO_MANAGEMENT(
      of(
          "ISG-X-001",
          Severity.WARNING,
          Strength.MAY,
          "3.4.2(1)",
          "危機管理委員会に経営陣がいません",
          "nobody of management sits in the crisis committee",
          "経営陣を軸にし、すぐに決められるようにします",
          "build it around management, so that it can decide fast")),
  /** Nobody supports the committee in practice. */
  NO_SUPPORT(
      of(
          "ISG-X-002",
          Severity.WARNING,
          Strength.MAY,
          "3.4.2(1)",
          "危機管理委員会とは別に、実務的な対応を支援する体制がありません",
          "there is no body apart from the committee that supports it in practice",
          "support に体制を設けます",
          "set one up in support")),
  /** The same people decide and support. */
  SUPPORT_IS_COMMITTEE(
      of(
          "ISG-X-003",
          Severity.WARNING,
          Strength.MAY,
          "3.4.2(1)",
          "支援体制の人が危機管理委員会と同じです",
          "those who support the committee are the committee itself",
          "実務を担う別の人を置きます",
          "name others who do the work")),
  /** A department does not take part. */
  DEPARTMENT_MISSING(
      of(
          "ISG-X-004",
          Severity.WARNING,
          Strength.SHOULD,
          "3.4.2(1)",
          "危機対応に「{role}」部門が参画していません",
          "the department of {role} does not take part in crisis response",
          "委員会か支援体制に加えます",
          "add it to the committee or to its support")),
  /** Nobody does a part of the work. */
  TASK_MISSING(
      of(
          "ISG-X-005",
          Severity.WARNING,
          Strength.MAY,
          "3.4.2(1)",
          "支援体制の作業に「{task}」がありません",
          "nobody in the support body is there to {task}",
          "担う人を決め、tasks に加えます",
          "decide who does it and add it to tasks")),
  /** There is no response team. */
  NO_CSIRT(
      of(
          "ISG-X-006",
          Severity.INFO,
          Strength.MAY,
          "3.4.2(1)",
          "CSIRT がありません",
          "there is no CSIRT",
          "CSIRT の立ち上げを検討します",
          "consider setting one up")),
  /** Nobody from outside is called in. */
  NO_EXPERTS(
      of(
          "ISG-X-007",
          Severity.INFO,
          Strength.MAY,
          "3.4.2(1)",
          "監視や原因分析に社外専門家を使う備えがありません",
          "no experts from outside are arranged for monitoring and cause analysis",
          "契約などで呼べるようにします",
          "arrange for some beforehand")),
  /** Only leaks of personal data are prepared for. */
  PERSONAL_DATA_ONLY(
      of(
          "ISG-X-008",
          Severity.ERROR,
          Strength.MUST,
          "3.4.2",
          "個人情報の漏えいだけに備えています",
          "the plan prepares for leaks of personal data only",
          "情報セキュリティのあらゆるインシデントに備えます",
          "prepare for all information security incidents")),
  /** A kind of incident nobody prepared for. */
  NO_PROCEDURE(
      of(
          "ISG-X-009",
          Severity.ERROR,
          Strength.MUST,
          "3.4.2",
          "「{category}」の事後対応の手順がありません",
          "there is no response procedure for '{category}'",
          "procedures に手順と維持する人を書きます",
          "write one, with its owner, in procedures")),
  /** Nobody decided what comes first. */
  NO_PRIORITY(
      of(
          "ISG-X-010",
          Severity.ERROR,
          Strength.MUST,
          "3.4.2(2)",
          "「{category}」で情報保護とサービス継続のどちらを優先するか、決めていません",
          "for '{category}' nobody decided whether protecting information or "
              + "continuing service comes first",
          "状況ごとに、手順とともに決めておきます",
          "decide it beforehand for each situation, with the procedure")),
  /** Somebody else than management decided what comes first. */
  PRIORITY_NOT_BY_MANAGEMENT(
      of(
          "ISG-X-011",
          Severity.WARNING,
          Strength.MUST,
          "3.4.2(2)",
          "「{situation}」での優先を経営陣以外が決めています",
          "what comes first in '{situation}' was decided by others than management",
          "経営陣が決めます",
          "let management decide it")),
  /** The table is not made for a kind of incident. */
  NO_BASE_ROW(
      of(
          "ISG-X-012",
          Severity.WARNING,
          Strength.MUST,
          "3.4.2(2)",
          "エスカレーション表に「{category}」の最も軽い場合の行がなく、常に最上位へ報告します",
          "the escalation table has no row for the mildest case of '{category}', "
              + "which always goes to the highest level",
          "最も軽い場合の行を加えるか、そのままでよいと確かめます",
          "add one, or confirm that this is meant")),
  /** No authority is given to the field. */
  NO_DELEGATION(
      of(
          "ISG-X-013",
          Severity.WARNING,
          Strength.SHOULD,
          "3.4.2(2)",
          "一刻を争うときに現場が判断できる権限の委譲がありません",
          "no authority is given to the field for when every second counts",
          "条件・行為・限度を決めて委譲します",
          "delegate some, with conditions, actions and limits")),
  /** Authority does not hold on the day. */
  DELEGATION_NOT_IN_FORCE(
      of(
          "ISG-X-014",
          Severity.WARNING,
          Strength.SHOULD,
          "3.4.2(2)",
          "権限の委譲「{delegation}」は基準日に有効ではありません",
          "delegation '{delegation}' does not hold on the day",
          "更新するか、計画から外します",
          "renew it or take it out of the plan")),
  /** Nobody can act if those with the privilege cannot. */
  NO_EMERGENCY_MEANS(
      of(
          "ISG-X-015",
          Severity.WARNING,
          Strength.SHOULD,
          "3.4.2(2)",
          "特権を持つ人が対応できないときの備えがありません",
          "nothing is arranged for when nobody with the privilege can act",
          "emergencyMeans に対象者と条件を書きます",
          "say in emergencyMeans who may fetch the means, and from when on")),
  /** A name that names nothing. */
  NAME_UNKNOWN(
      of(
          "ISG-X-016",
          Severity.ERROR,
          Strength.MUST,
          "3.4.2",
          "「{id}」は定義されていません",
          "there is no '{id}'",
          "定義してから使うか、正しい id にします",
          "define it, or use the right id")),
  /** An id that is used twice. */
  ID_TWICE(
      of(
          "ISG-X-017",
          Severity.ERROR,
          Strength.MUST,
          "3.4.2",
          "id「{id}」が二度使われています",
          "the id '{id}' is used twice",
          "別の id にします",
          "give one of them another"));

  private final RuleDefinition definition;

  CrisisRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  private static RuleDefinition of(
      String id,
      Severity severity,
      Strength strength,
      String place,
      String ja,
      String en,
      String mendJa,
      String mendEn) {
    return guidance(
            id, strength, place, MessageTemplate.of(ja, en), MessageTemplate.of(mendJa, mendEn))
        .withSeverity(severity);
  }
}
