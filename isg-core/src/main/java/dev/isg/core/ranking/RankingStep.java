package dev.isg.core.ranking;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import java.util.Map;

/** A step on the way from a risk to its place among all risks. */
public enum RankingStep implements Labelled {
  /** The matrix gave a grade. */
  GRADED(
      "評価",
      "graded",
      "影響度 {impact}・発生可能性 {likelihood} は「{grade}」",
      "impact {impact} and likelihood {likelihood} make '{grade}'"),
  /** The levels were multiplied. */
  MULTIPLIED(
      "積",
      "multiplied",
      "影響度 {impact} × 発生可能性 {likelihood} = {score}（優先は {threshold} 以上）",
      "impact {impact} times likelihood {likelihood} is {score} (priority from {threshold})"),
  /** The loss of a year was estimated. */
  ESTIMATED(
      "損失見積もり",
      "loss estimated",
      "年間予想損失額 {score}（優先は {threshold} 以上、根拠: {basis}）",
      "expected loss a year {score} (priority from {threshold}; basis: {basis})"),
  /** Management placed it by hand. */
  PLACED(
      "順位付け",
      "placed by hand",
      "経営陣の順位は {place} 番目（優先は {count} 件）",
      "management placed it number {place} ({count} have priority)"),
  /** The method cannot place it. */
  UNKNOWN(
      "不明",
      "unknown",
      "「{method}」に必要な情報がなく、順位は不明",
      "what '{method}' needs is missing; its place is unknown"),
  /** Law or society demands it. */
  OBLIGED(
      "義務",
      "obliged",
      "法または社会的責任が対応を求め、費用対効果より先に立つ",
      "law or social responsibility demands it, before cost and benefit"),
  /** Management decided otherwise. */
  OVERRIDDEN(
      "経営判断", "decided otherwise", "経営陣の判断: {reason}", "management decided otherwise: {reason}");

  private final LocalizedText label;
  private final MessageTemplate message;

  RankingStep(String ja, String en, String messageJa, String messageEn) {
    this.label = LocalizedText.of(ja, en);
    this.message = MessageTemplate.of(messageJa, messageEn);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** The step in words, with its inputs. */
  public LocalizedText text(Map<String, LocalizedText> inputs) {
    return message.fill(inputs);
  }
}
