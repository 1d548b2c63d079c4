package dev.isg.metrics.detection;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.issue.Tier;

/**
 * How a detection rate was worked out, or why there is none.
 *
 * @source METI 2009, 4.3.2, table 4-5, footnote 32
 */
public enum DetectionRule implements Rule {
  /** The share of a sample that was on record. */
  SAMPLED(
      result(
          "ISG-M-261",
          "監査の標本にあったインシデント {sample} 件のうち {found} 件が記録済みでした。検出率 {found} / {sample} = {rate}（{range}）",
          "of {sample} incidents in the audit's sample {found} were on record: a detection rate of"
              + " {found} / {sample} = {rate} ({range})",
          "標本が無作為か確かめます",
          "see that the sample is random")),
  /** The share of planted events that was found. */
  PLANTED(
      result(
          "ISG-M-262",
          "仕込んだ事象 {sample} 件のうち {found} 件を発見しました。検出率 {found} / {sample} = {rate}（{range}）",
          "of {sample} planted events {found} were found: a detection rate of {found} / {sample} ="
              + " {rate} ({range})",
          "仕込む事象が実際のインシデントに似ているか確かめます",
          "see that what is planted resembles real incidents")),
  /** The share that the company found by itself. */
  INTERNAL(
      result(
          "ISG-M-263",
          "明らかになったインシデント {sample} 件のうち {found} 件を社内で発見しました。検出率は高くても {found} / {sample} ="
              + " {rate}（{range}）。誰も気付かなかったものは数に入っていません",
          "of {sample} incidents that came to light the company found {found} by itself: a detection"
              + " rate of at most {found} / {sample} = {rate} ({range}); what nobody found is not in"
              + " the numbers",
          "他の方法でも見積もります",
          "estimate it in another way too")),
  /** The share of the estimated total that two channels found. */
  RECAPTURED(
      result(
          "ISG-M-264",
          "独立した 2 つの経路が {first} 件と {second} 件、両方が {both} 件を発見しました。{form}による総数は {total} 件、発見は {found}"
              + " 件で、検出率 {found} / {total} = {rate}（{range}）",
          "two independent channels found {first} and {second} incidents, {both} of them both. By"
              + " {form} there were {total} in all, {found} were found: a detection rate of {found} /"
              + " {total} = {rate} ({range})",
          "2 つの経路が互いに知らせ合っていないか確かめます。知らせ合うと検出率が高く出ます",
          "see that neither channel tells the other: that makes the rate come out too high")),
  /** The rate somebody judged. */
  JUDGED(
      result(
          "ISG-M-265",
          "{expert}が {statedOn} に検出率を {rate} と見積もりました（{range}）。根拠: {basis}",
          "{expert} judged the detection rate to be {rate} on {statedOn} ({range}). Basis: {basis}",
          "数えられる方法を一つ加えます",
          "add a way of estimating that counts something")),
  /** Nothing was looked at, so nothing is known. */
  NOTHING_LOOKED_AT(
      result(
          "ISG-M-266",
          "{method}で数えた対象が 0 件のため、検出率は不明です",
          "{method} looked at 0 incidents, so the detection rate is unknown",
          "対象を用意して見積もり直します",
          "provide something to look at, and estimate again")),
  /** Two channels have nothing in common, so the total has no estimate in this form. */
  NOTHING_IN_COMMON(
      result(
          "ISG-M-267",
          "2 つの経路が {first} 件と {second} 件を発見し、共通のものがありません。{form}では検出率は不明です",
          "two channels found {first} and {second} incidents and none in common; by {form} the"
              + " detection rate is unknown",
          "CHAPMAN で見積もるか、期間を広げます",
          "estimate by CHAPMAN, or over a longer period")),
  /** One of two channels found nothing, so nothing can be said of what it misses. */
  ONE_CHANNEL_SILENT(
      result(
          "ISG-M-268",
          "2 つの経路の発見は {first} 件と {second} 件です。何も見付けない経路からは総数を見積もれず、検出率は不明です",
          "two channels found {first} and {second} incidents; a channel that finds nothing tells"
              + " nothing of the total, so the detection rate is unknown",
          "働いている経路を選ぶか、期間を広げます",
          "choose a channel that works, or a longer period"));

  private final RuleDefinition definition;

  DetectionRule(RuleDefinition definition) {
    this.definition = definition;
  }

  private static RuleDefinition result(
      String id, String ja, String en, String mendJa, String mendEn) {
    return new RuleDefinition(
        id,
        Severity.INFO,
        Strength.OPEN,
        Tier.GUIDANCE,
        SourceRef.guidance("4.3.2, table 4-5, footnote 32"),
        MessageTemplate.of(ja, en),
        MessageTemplate.of(mendJa, mendEn));
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
