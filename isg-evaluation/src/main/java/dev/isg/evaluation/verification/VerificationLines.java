package dev.isg.evaluation.verification;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.VerificationRule;
import dev.isg.evaluation.verification.PartDifference.Verdict;
import dev.isg.metrics.indicator.IndicatorSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a verification is put into words. */
final class VerificationLines {
  private static final LocalizedText NOTHING = LocalizedText.of("なし", "nothing");

  private VerificationLines() {}

  static Explanation conclusion(
      Conclusion conclusion,
      RecordedEvaluation recorded,
      Evaluation now,
      int count,
      List<Explanation> lines) {
    Evaluation then = recorded.evaluation();
    VerificationRule rule =
        switch (conclusion) {
          case REPRODUCED -> VerificationRule.REPRODUCED;
          case INPUTS_CHANGED -> VerificationRule.INPUTS_CHANGED;
          case RULES_CHANGED -> VerificationRule.RULES_CHANGED;
          case ALTERED -> VerificationRule.ALTERED;
        };
    return Explanation.of(
        rule,
        Map.of(
            "hash", LocalizedText.same(recorded.hash().brief()),
            "period", LocalizedText.same(then.period().toString()),
            "asOf", Wording.day(then.asOf()),
            "count", Wording.number(count),
            "recorded", LocalizedText.same(then.ruleSetVersion()),
            "again", LocalizedText.same(now.ruleSetVersion())),
        lines);
  }

  static Explanation hashDoesNotFit(ContentHash recorded, ContentHash again) {
    return Explanation.of(VerificationRule.HASH_DOES_NOT_FIT, hashes(recorded, again));
  }

  static Explanation valuesDoNotFit(ContentHash recorded, ContentHash again) {
    return Explanation.of(VerificationRule.VALUES_DO_NOT_FIT, hashes(recorded, again));
  }

  private static Map<String, LocalizedText> hashes(ContentHash recorded, ContentHash again) {
    return Map.of(
        "recorded", LocalizedText.same(recorded.brief()),
        "again", LocalizedText.same(again.brief()));
  }

  /** A line on an input; below that on the values one line for each that differs. */
  static Explanation input(
      InputDifference difference, Evaluation then, Evaluation now, IndicatorSet indicators) {
    return Explanation.of(
        VerificationRule.INPUT_DIFFERS,
        Map.of(
            "input", difference.input().label(),
            "recorded", brief(difference.recorded()),
            "again", brief(difference.again())),
        difference.input() == ComparedInput.VALUES
            ? ValueComparison.of(then, now, indicators)
            : List.of());
  }

  private static LocalizedText brief(Optional<String> hash) {
    return hash.map(
            text ->
                LocalizedText.same(
                    text.startsWith("sha256:") ? ContentHash.parse(text).brief() : text))
        .orElse(NOTHING);
  }

  /** A line on a part; below it the first sentence of either side that the other has not. */
  static Explanation part(PartDifference difference) {
    VerificationRule rule =
        difference.verdictDiffers()
            ? VerificationRule.VERDICT_DIFFERS
            : VerificationRule.DETAIL_DIFFERS;
    List<LocalizedText> then = sentences(difference.recorded());
    List<LocalizedText> now = sentences(difference.again());
    List<Explanation> reasons = new ArrayList<>();
    first(then, now, VerificationRule.REASON_RECORDED).ifPresent(reasons::add);
    first(now, then, VerificationRule.REASON_NOW).ifPresent(reasons::add);
    return Explanation.of(
        rule,
        Map.of(
            "part", difference.part().label(),
            "subject", LocalizedText.same(difference.subject()),
            "recorded", outcome(difference.recorded()),
            "again", outcome(difference.again()),
            "attributes", attributes(difference)),
        reasons);
  }

  private static LocalizedText attributes(PartDifference difference) {
    return difference.attributes().isEmpty()
        ? NOTHING
        : LocalizedText.same(String.join(", ", difference.attributes()));
  }

  private static LocalizedText outcome(Optional<Verdict> verdict) {
    return verdict.map(Verdict::outcome).orElse(NOTHING);
  }

  private static Optional<Explanation> first(
      List<LocalizedText> sentences, List<LocalizedText> others, VerificationRule rule) {
    return sentences.stream()
        .filter(sentence -> !others.contains(sentence))
        .findFirst()
        .map(sentence -> Explanation.of(rule, Map.of("reason", sentence)));
  }

  private static List<LocalizedText> sentences(Optional<Verdict> verdict) {
    return verdict.stream()
        .flatMap(found -> found.reasons().stream())
        .flatMap(VerificationLines::lines)
        .map(Explanation::text)
        .toList();
  }

  private static Stream<Explanation> lines(Explanation line) {
    return Stream.concat(
        Stream.of(line), line.children().stream().flatMap(VerificationLines::lines));
  }
}
