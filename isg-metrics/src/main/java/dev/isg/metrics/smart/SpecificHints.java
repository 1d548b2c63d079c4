package dev.isg.metrics.smart;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.ValueForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the words of an indicator: nothing vague, both counts, both ends of a time. */
final class SpecificHints {
  private static final Set<MeasurementUnit> TIMES =
      Set.of(MeasurementUnit.MINUTES, MeasurementUnit.HOURS, MeasurementUnit.DAYS);

  private static final Named NUMERATOR = new Named("分子", "numerator", "分子", "numerators?");
  private static final Named DENOMINATOR = new Named("分母", "denominator", "分母", "denominators?");
  private static final Named START =
      new Named("始まり", "start", "起点|開始|から", "starts?|started|begins?|beginning|from");
  private static final Named END = new Named("終わり", "end", "終点|終了|まで", "ends?|ended|until|to");

  private SpecificHints() {}

  static List<SmartHint> of(Indicator indicator, VagueWords vague) {
    List<SmartHint> hints = new ArrayList<>();
    for (String word : vague.in(indicator.definition())) {
      hints.add(SmartHint.of(SmartRule.VAGUE_WORD, Map.of("word", LocalizedText.same(word))));
    }
    for (String word : vague.in(indicator.scope())) {
      hints.add(SmartHint.of(SmartRule.VAGUE_POPULATION, Map.of("word", LocalizedText.same(word))));
    }
    if (indicator.form() == ValueForm.RATIO) {
      missing(SmartRule.COUNTS_NOT_NAMED, NUMERATOR, indicator).ifPresent(hints::add);
      missing(SmartRule.COUNTS_NOT_NAMED, DENOMINATOR, indicator).ifPresent(hints::add);
    }
    if (TIMES.contains(indicator.unit())) {
      missing(SmartRule.ENDS_NOT_NAMED, START, indicator).ifPresent(hints::add);
      missing(SmartRule.ENDS_NOT_NAMED, END, indicator).ifPresent(hints::add);
    }
    return hints.isEmpty() ? List.of(SmartHint.of(SmartRule.CLEAR_WORDS, Map.of())) : hints;
  }

  private static Optional<SmartHint> missing(SmartRule rule, Named part, Indicator indicator) {
    return part.in(indicator.definition())
        ? Optional.empty()
        : Optional.of(
            SmartHint.of(
                rule, Map.of("missing", LocalizedText.of(part.nameJa, "its " + part.nameEn))));
  }

  /** A part of a definition and how it is recognised in both languages. */
  private record Named(String nameJa, String nameEn, Pattern ja, Pattern en) {
    Named(String nameJa, String nameEn, String ja, String en) {
      this(
          nameJa,
          nameEn,
          Pattern.compile(ja),
          Pattern.compile("\\b(?:" + en + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    boolean in(LocalizedText definition) {
      return ja.matcher(definition.ja()).find() && en.matcher(definition.en()).find();
    }
  }
}
