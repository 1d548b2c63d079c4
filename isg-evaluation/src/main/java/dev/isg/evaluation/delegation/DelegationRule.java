package dev.isg.evaluation.delegation;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * Why a delegation does not cover an action.
 *
 * @source METI 2009, 3.4.2(2)
 */
public enum DelegationRule implements Rule {
  /** Somebody it was not given to. */
  NOT_A_HOLDER(
      of(
          "ISG-X-021",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "「{person}」は権限「{delegation}」を委譲されていません",
          "'{person}' does not hold delegation '{delegation}'",
          "委譲された人が行うか、上位に報告します",
          "let a holder act, or escalate")),
  /** On a day on which it does not hold. */
  NOT_IN_FORCE(
      of(
          "ISG-X-022",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "権限「{delegation}」の期間（{period}）の外です",
          "delegation '{delegation}' holds in {period} only",
          "委譲を更新するか、上位に報告します",
          "have it renewed, or escalate")),
  /** For another kind of incident. */
  OTHER_KIND(
      of(
          "ISG-X-023",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "権限「{delegation}」はインシデントの種類「{kind}」に使えません",
          "delegation '{delegation}' is not for incidents of kind '{kind}'",
          "上位に報告します",
          "escalate")),
  /** For graver incidents. */
  NOT_GRAVE_ENOUGH(
      of(
          "ISG-X-024",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "権限「{delegation}」は重大さ「{least}」以上で使えます（現在：{found}）",
          "delegation '{delegation}' is for incidents from {least} on (now: {found})",
          "重大さを見極めるか、上位に報告します",
          "assess the severity, or escalate")),
  /** For more urgent incidents. */
  NOT_URGENT_ENOUGH(
      of(
          "ISG-X-025",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "権限「{delegation}」は緊急度「{least}」以上で使えます（現在：{found}）",
          "delegation '{delegation}' is for cases where {least} (now: {found})",
          "時間があるなら上位に報告します",
          "there is time to escalate")),
  /** Too long after the incident was raised, or before it. */
  OUT_OF_TIME(
      of(
          "ISG-X-026",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "権限「{delegation}」を使えるのは発生の報告から {end} までです",
          "delegation '{delegation}' can be used from when the incident was raised "
              + "until {end}",
          "以後は上位の判断を仰ぎます",
          "from then on those above decide")),
  /** Another action. */
  OTHER_ACTION(
      of(
          "ISG-X-027",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "権限「{delegation}」に行為「{action}」は含まれません",
          "delegation '{delegation}' does not allow '{action}'",
          "許された行為に留めるか、上位に報告します",
          "keep to the actions allowed, or escalate")),
  /** A unit beyond its reach. */
  OTHER_UNIT(
      of(
          "ISG-X-028",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "権限「{delegation}」は組織単位「{unit}」に及びません",
          "delegation '{delegation}' does not reach unit '{unit}'",
          "範囲の中で行うか、上位に報告します",
          "act within its reach, or escalate")),
  /** More money than allowed. */
  TOO_COSTLY(
      of(
          "ISG-X-029",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "権限「{delegation}」では {spending} を支出できません",
          "delegation '{delegation}' does not allow to spend {spending}",
          "限度に収めるか、上位に報告します",
          "keep within the limit, or escalate"));

  private final RuleDefinition definition;

  DelegationRule(RuleDefinition definition) {
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
