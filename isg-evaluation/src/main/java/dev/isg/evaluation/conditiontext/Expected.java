package dev.isg.evaluation.conditiontext;

import dev.isg.core.basics.LocalizedText;

/**
 * What the grammar expects at a place.
 *
 * @param what what it is called
 * @param example how it, or what it belongs to, is written
 */
record Expected(LocalizedText what, String example) {
  static final Expected CONDITION = of("条件", "a condition", "patching >= 95 %");
  static final Expected TEST =
      of(
          "値の条件（>=、<=、>、<、from、in、rises、falls のいずれか）",
          "what is asked of the value: >=, <=, >, <, from, in, rises or falls",
          "patching >= 95 %");
  static final Expected NAME = of("名前", "a name", "no ACCIDENT");
  static final Expected NUMBER = of("数", "a number", "95 %");
  static final Expected UNIT = of("単位", "a unit", "95 %");
  static final Expected COUNT = of("1 以上の整数", "a whole number from 1", "for 3 periods (a >= 1 %)");
  static final Expected DATE = of("存在する日付", "a day that exists", "done audit by 2026-03-31");
  static final Expected JAPANESE =
      of("引用された日本語の文", "a quoted text in Japanese", "stated S1 \"文化が根付いた。\" \"It took root.\"");
  static final Expected ENGLISH =
      of("引用された英語の文", "a quoted text in English", "stated S1 \"文化が根付いた。\" \"It took root.\"");
  static final Expected PER_CENT = of("割合（%）", "a share in %", "90 %");
  static final Expected OPENING = of("[ か (", "[ or (", "patching in [90 %, 95 %)");
  static final Expected CLOSING = of("] か )", "] or )", "patching in [90 %, 95 %)");
  static final Expected NEXT_PART = of(", か )", ", or )", "any (a >= 1 %, b >= 1 %)");
  static final Expected CONTINUATION =
      of("and、or、または文の終わり", "'and', 'or' or the end", "a >= 1 % and b >= 1 %");

  static Expected of(String ja, String en, String example) {
    return new Expected(LocalizedText.of(ja, en), example);
  }

  /** A keyword or sign. */
  static Expected word(String word, String example) {
    return of("「" + word + "」", "'" + word + "'", example);
  }
}
