package dev.isg.disclosure.clock;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What can be wrong with the clocks of an incident.
 *
 * @source METI 2009, 3.4.2(3)
 */
public enum ClockRule implements Rule {
  /** A limit of law is over and nothing was handed in. */
  OVERDUE(
      of(
          "ISG-D-301",
          Severity.ERROR,
          "{regime}「{stage}」の期限（{due}）を過ぎ、提出の記録がありません",
          "the limit of {regime}, {stage} ({due}) is over, and nothing is on "
              + "record as handed in",
          "{recipient}に直ちに提出し、遅れた理由を添えます",
          "hand it in to {recipient} at once, with the reasons for the delay")),
  /** A limit that is no law is over and nothing was handed in. */
  OVERDUE_GUIDE(
      of(
          "ISG-D-302",
          Severity.WARNING,
          "{regime}「{stage}」の目安の期限（{due}）を過ぎ、提出の記録がありません",
          "the guide limit of {regime}, {stage} ({due}) is over, and nothing is on "
              + "record as handed in",
          "{recipient}への提出を急ぎ、遅れた理由を残します",
          "hurry to hand it in to {recipient}, and keep the reasons for the delay")),
  /** Handed in after a limit of law. */
  LATE(
      of(
          "ISG-D-303",
          Severity.ERROR,
          "{regime}「{stage}」は期限（{due}）の後、{submitted} に提出されました",
          "{regime}, {stage} was handed in on {submitted}, after its limit ({due})",
          "遅れた理由を記録し、必要なら{recipient}に説明します",
          "record the reasons for the delay, and explain them to {recipient} where needed")),
  /** Handed in after a limit that is no law. */
  LATE_GUIDE(
      of(
          "ISG-D-304",
          Severity.WARNING,
          "{regime}「{stage}」は目安の期限（{due}）の後、{submitted} に提出されました",
          "{regime}, {stage} was handed in on {submitted}, after its guide limit ({due})",
          "遅れた理由を記録し、次の期限に備えます",
          "record the reasons, and prepare for the next limit")),
  /** Nobody has judged whether a regime applies. */
  NOT_JUDGED(
      of(
          "ISG-D-305",
          Severity.WARNING,
          "インシデントが {regime} に該当するか、誰も判断していません。該当すれば最初の期限は {due} です",
          "nobody has judged whether the incident falls under {regime}; if it "
              + "does, the first limit is {due}",
          "該当する条件を judgements に、該当しないなら条件を空にして、理由とともに記録します",
          "record in judgements which conditions are met, or none, and why")),
  /** Words of law without a limit of the company's own. */
  NO_OWN_LIMIT(
      of(
          "ISG-D-306",
          Severity.WARNING,
          "{regime}「{stage}」は数字でなく言葉で期限を定め、自社の期限がありません",
          "{regime}, {stage} sets its limit in words, and the company has no limit "
              + "of its own for it",
          "自社の期限を ownLimits に決めておきます",
          "decide a limit of your own in ownLimits")),
  /** A calendar of business days is missing or too short. */
  CALENDAR_ENDS(
      of(
          "ISG-D-307",
          Severity.WARNING,
          "{regime}「{stage}」の期限は、営業日の暦がないか足りないため分かりません",
          "the limit of {regime}, {stage} is unknown: its calendar of business "
              + "days is missing or ends too early",
          "法域の休日を暦に加えます",
          "add the holidays of the jurisdiction to the calendar")),
  /** A submission does not tell all it has to. */
  CONTENT_MISSING(
      of(
          "ISG-D-308",
          Severity.WARNING,
          "{regime}「{stage}」で伝えていない項目があります：{items}",
          "{regime}, {stage} has not told: {items}",
          "{recipient}に補い、伝えた項目を contents に記録します",
          "supply it to {recipient}, and record what was told in contents")),
  /** A name no regime knows. */
  NAME_UNKNOWN(
      of(
          "ISG-D-309",
          Severity.ERROR,
          "「{id}」という制度・段階・条件・項目はありません",
          "there is no regime, stage, condition or item '{id}'",
          "使う制度にある id に直すか、その制度を settings に加えます",
          "use an id of the regimes in use, or add the regime to the settings")),
  /** Facts nobody read at their source drive no clock. */
  NOT_VERIFIED(
      of(
          "ISG-D-310",
          Severity.INFO,
          "{regime} の事実は出典で確かめられておらず、時計を動かしません",
          "the facts of {regime} were not read at their source, and drive no clock",
          "出典で確かめ、verified にします",
          "read them at the source and mark the regime verified")),
  /** A regime that was not in force. */
  NOT_IN_FORCE(
      of(
          "ISG-D-311",
          Severity.INFO,
          "{regime} は、インシデントを認識した日に有効ではありません",
          "{regime} was not in force on the day the company became aware",
          "その日に有効な制度がほかにないか確かめます",
          "see whether another regime was in force that day")),
  /** A regime that was judged not to apply. */
  DOES_NOT_APPLY(
      of(
          "ISG-D-312",
          Severity.INFO,
          "インシデントは {regime} に該当しないと判断されています",
          "the incident was judged not to fall under {regime}",
          "事実が変われば判断し直します",
          "judge again if the facts change"));

  private final RuleDefinition definition;

  ClockRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  private static RuleDefinition of(
      String id, Severity severity, String ja, String en, String mendJa, String mendEn) {
    return guidance(
            id,
            Strength.MUST,
            "3.4.2(3)",
            MessageTemplate.of(ja, en),
            MessageTemplate.of(mendJa, mendEn))
        .withSeverity(severity);
  }
}
