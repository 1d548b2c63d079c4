package dev.isg.evaluation.outcome;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.evaluation.condition.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two ends of what is enough, whether a criterion or a range says so. */
record Ends(Optional<Range.Bound> low, Optional<Range.Bound> high) {

  static Ends of(Range range) {
    return new Ends(range.low(), range.high());
  }

  static Ends of(Criterion criterion) {
    if (criterion instanceof Criterion.AtLeast least) {
      return new Ends(Optional.of(Range.Bound.including(least.bound())), Optional.empty());
    }
    if (criterion instanceof Criterion.AtMost most) {
      return new Ends(Optional.empty(), Optional.of(Range.Bound.including(most.bound())));
    }
    Criterion.Between between = (Criterion.Between) criterion;
    return new Ends(
        Optional.of(Range.Bound.including(between.low())),
        Optional.of(Range.Bound.including(between.high())));
  }

  List<Quantity> quantities() {
    return Stream.concat(low.stream(), high.stream()).map(Range.Bound::at).toList();
  }

  MeasurementUnit unit() {
    return quantities().get(0).unit();
  }

  boolean fit(int scale) {
    return quantities().stream().allMatch(at -> Words.fits(at.number(), scale));
  }

  /** The least word that is enough. */
  long lowWord(int scale) {
    return low.map(end -> Words.of(end.at().number(), scale) + (end.included() ? 0 : 1))
        .orElse(Words.LEAST);
  }

  /** The greatest word that is enough. */
  long highWord(int scale) {
    return high.map(end -> Words.of(end.at().number(), scale) - (end.included() ? 0 : 1))
        .orElse(Words.GREATEST);
  }

  boolean contain(BigDecimal number) {
    return low.map(end -> beyond(number.compareTo(end.at().number()), end)).orElse(true)
        && high.map(end -> beyond(end.at().number().compareTo(number), end)).orElse(true);
  }

  private static boolean beyond(int order, Range.Bound end) {
    return order > 0 || (order == 0 && end.included());
  }
}
