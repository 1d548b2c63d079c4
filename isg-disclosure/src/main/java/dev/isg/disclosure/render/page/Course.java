package dev.isg.disclosure.render.page;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.basics.Quantity;
import dev.isg.evaluation.dashboard.MeasureView;
import dev.isg.evaluation.dashboard.TrendPoint;
import dev.isg.evaluation.explanation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The values of an indicator that may stand beside what is asked: those of the intervals, or their
 * running total where intervals add up. From a gap on a running total is not known.
 */
final class Course {
  private static final MessageTemplate EACH =
      MessageTemplate.of(
          "{start} の {first} から {end} の {last} まで。基準は {asked}{gaps}",
          "From {first} in {start} to {last} in {end}. Asked: {asked}{gaps}");
  private static final MessageTemplate TOTAL =
      MessageTemplate.of(
          "累計で {start} の {first} から {end} の {last} まで。基準は {asked}{gaps}",
          "As a running total, from {first} in {start} to {last} in {end}. Asked: {asked}{gaps}");

  private Course() {}

  static List<Optional<Quantity>> of(MeasureView measure) {
    List<Optional<Quantity>> values = measure.trend().stream().map(TrendPoint::value).toList();
    return measure.addsUp() ? runningTotals(values) : values;
  }

  private static List<Optional<Quantity>> runningTotals(List<Optional<Quantity>> values) {
    List<Optional<Quantity>> totals = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Optional<Quantity> value = values.get(i);
      totals.add(
          i == 0 ? value : totals.get(i - 1).flatMap(sum -> value.map(one -> plus(sum, one))));
    }
    return totals;
  }

  private static Quantity plus(Quantity sum, Quantity value) {
    return new Quantity(sum.number().add(value.number()), sum.unit());
  }

  /** The course from its first to its last known value, what is asked, and how many gaps it has. */
  static LocalizedText inWords(MeasureView measure) {
    List<Optional<Quantity>> values = of(measure);
    List<Integer> known =
        IntStream.range(0, values.size()).filter(i -> values.get(i).isPresent()).boxed().toList();
    if (known.isEmpty()) {
      return LocalizedText.of("測定値はありません。", "Nothing was measured.");
    }
    int first = known.get(0);
    int last = known.get(known.size() - 1);
    return (measure.addsUp() ? TOTAL : EACH)
        .fill(
            Map.of(
                "first", Wording.quantity(values.get(first).orElseThrow()),
                "last", Wording.quantity(values.get(last).orElseThrow()),
                "start", LocalizedText.same(measure.trend().get(first).name()),
                "end", LocalizedText.same(measure.trend().get(last).name()),
                "asked", measure.criterionText(),
                "gaps", gaps(values.size() - known.size())));
  }

  private static LocalizedText gaps(int gaps) {
    return LocalizedText.of(
        gaps == 0 ? "。" : "。値の分からない期間が " + gaps + " あります。",
        gaps == 0
            ? "."
            : gaps == 1
                ? ". One interval is not known."
                : ". " + gaps + " intervals are not known.");
  }
}
