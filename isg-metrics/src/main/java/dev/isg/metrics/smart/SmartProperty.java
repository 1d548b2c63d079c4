package dev.isg.metrics.smart;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * One of the five properties a good indicator has, in the guidance's own meanings.
 *
 * @source METI 2009, 4.2.1, table 4-1
 */
public enum SmartProperty implements Labelled {
  /** No room for opinion: it is defined in clear words. */
  SPECIFIC(
      "明確である",
      "Specific",
      "測る人の主観が入らないよう、はっきりした言葉で定義されている",
      "defined in words so clear that no opinion of the measurer enters"),
  /** A number by its nature. */
  MEASURABLE("数値化できる", "Measurable", "もともと数で表せる", "a number by its nature"),
  /** It can be had again and again with the means there are. */
  ATTAINABLE(
      "継続して取得できる",
      "Attainable",
      "予算と技術の制約のもとで取り続けられる",
      "can be obtained again and again within budget and technical means"),
  /** Whoever measures, it is the same. */
  REPEATABLE(
      "再現できる",
      "Repeatable",
      "同じ対象なら、誰が、いつ、どこで測っても同じ値になる",
      "the same object gives the same value whoever measures it, when and where"),
  /** It moves as time goes by. */
  TIME_DEPENDENT(
      "時間とともに変わる",
      "Time-dependent",
      "固定した値ではなく、時間の経過につれて変化する",
      "no fixed value: it changes as time goes by");

  private final LocalizedText label;
  private final LocalizedText meaning;

  SmartProperty(String ja, String en, String meaningJa, String meaningEn) {
    this.label = LocalizedText.of(ja, en);
    this.meaning = LocalizedText.of(meaningJa, meaningEn);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** What is true of an indicator that has the property. */
  public LocalizedText meaning() {
    return meaning;
  }
}
