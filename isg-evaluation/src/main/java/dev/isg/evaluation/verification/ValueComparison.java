package dev.isg.evaluation.verification;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.VerificationRule;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.MeasurementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells which values of indicators differ between two evaluations, one line each. */
final class ValueComparison {
  private ValueComparison() {}

  static List<Explanation> of(Evaluation then, Evaluation now, IndicatorSet indicators) {
    SortedMap<IndicatorId, IndicatorValue> old = values(then);
    SortedMap<IndicatorId, IndicatorValue> fresh = values(now);
    NavigableSet<IndicatorId> all = new TreeSet<>(old.keySet());
    all.addAll(fresh.keySet());
    List<Explanation> lines = new ArrayList<>();
    for (IndicatorId id : all) {
      Optional<IndicatorValue> before = Optional.ofNullable(old.get(id));
      Optional<IndicatorValue> after = Optional.ofNullable(fresh.get(id));
      if (!before.equals(after)) {
        LocalizedText name =
            indicators
                .find(id)
                .map(Indicator::name)
                .map(Wording::quoted)
                .orElse(LocalizedText.same(id.value()));
        lines.add(line(name, before, after));
      }
    }
    return lines;
  }

  private static SortedMap<IndicatorId, IndicatorValue> values(Evaluation evaluation) {
    SortedMap<IndicatorId, IndicatorValue> values = new TreeMap<>();
    evaluation.targets().stream()
        .flatMap(target -> target.measures().stream())
        .forEach(measure -> values.put(measure.indicator(), measure.value()));
    return values;
  }

  private static Explanation line(
      LocalizedText name, Optional<IndicatorValue> before, Optional<IndicatorValue> after) {
    LocalizedText recorded = words(before);
    LocalizedText again = words(after);
    if (!recorded.equals(again)) {
      return Explanation.of(
          VerificationRule.VALUE_DIFFERS,
          Map.of("indicator", name, "recorded", recorded, "again", again));
    }
    return Explanation.of(
        VerificationRule.SOURCE_DIFFERS,
        Map.of("indicator", name, "value", recorded, "measurements", sources(before, after)));
  }

  private static LocalizedText words(Optional<IndicatorValue> found) {
    if (found.isEmpty()) {
      return LocalizedText.of("なし", "nothing");
    }
    IndicatorValue value = found.get();
    LocalizedText shown =
        value
            .value()
            .map(quantity -> Wording.value(quantity, value.ratio()))
            .orElse(LocalizedText.of("不明", "unknown"));
    String counts = value.present() + "/" + value.expected();
    return LocalizedText.of(
        shown.ja() + "（測定値 " + counts + "）", shown.en() + " [measurements: " + counts + "]");
  }

  /** What only one side rests on: gone with a minus, new with a plus. */
  private static LocalizedText sources(
      Optional<IndicatorValue> before, Optional<IndicatorValue> after) {
    List<MeasurementId> old = before.map(IndicatorValue::lineage).orElse(List.of());
    List<MeasurementId> fresh = after.map(IndicatorValue::lineage).orElse(List.of());
    List<String> ids = new ArrayList<>();
    old.stream().filter(id -> !fresh.contains(id)).forEach(id -> ids.add("-" + id));
    fresh.stream().filter(id -> !old.contains(id)).forEach(id -> ids.add("+" + id));
    return LocalizedText.same(String.join(", ", ids));
  }
}
