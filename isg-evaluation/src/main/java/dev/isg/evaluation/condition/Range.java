package dev.isg.evaluation.condition;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A range of values at least one of whose ends does not belong to it. Where every end belongs to
 * it, it is a {@link Criterion}, so that there is one way to say each thing.
 *
 * @param low the lower end; empty if there is none
 * @param high the upper end; empty if there is none
 */
public record Range(Optional<Bound> low, Optional<Bound> high) {
  /**
   * Refuses a range without an end, with two units, with nothing in it, or with both ends in it.
   */
  public Range {
    List<Bound> ends = Stream.concat(low.stream(), high.stream()).toList();
    if (ends.stream().allMatch(Bound::included)) {
      throw InvalidModelException.of(
          "Range",
          "範囲には、含まない端が少なくとも一つ必要です。端をすべて含むなら criterion を使います",
          "a range has at least one end that is excluded; where every end is included, use a"
              + " criterion");
    }
    if (ends.size() == 2 && ends.get(0).at().compareNumberTo(ends.get(1).at()) >= 0) {
      throw InvalidModelException.of(
          "Range",
          "範囲（" + ends.get(0).at() + "、" + ends.get(1).at() + "）に入る値がありません。小さい方を先に書きます",
          "no value lies between "
              + ends.get(0).at()
              + " and "
              + ends.get(1).at()
              + "; write the smaller one first");
    }
  }

  /** All above a value, which does not belong to it. */
  public static Range above(Quantity low) {
    return new Range(Optional.of(Bound.excluding(low)), Optional.empty());
  }

  /** All below a value, which does not belong to it. */
  public static Range below(Quantity high) {
    return new Range(Optional.empty(), Optional.of(Bound.excluding(high)));
  }

  /** All between two ends. */
  public static Range between(Bound low, Bound high) {
    return new Range(Optional.of(low), Optional.of(high));
  }

  /** The unit of its ends. */
  public MeasurementUnit unit() {
    return low.or(() -> high).orElseThrow().at().unit();
  }

  /**
   * Whether a value lies in it.
   *
   * @throws InvalidModelException if the value has another unit
   */
  public boolean contains(Quantity value) {
    return low.map(end -> beyond(value.compareNumberTo(end.at()), end)).orElse(true)
        && high.map(end -> beyond(end.at().compareNumberTo(value), end)).orElse(true);
  }

  private static boolean beyond(int order, Bound end) {
    return order > 0 || (order == 0 && end.included());
  }

  /**
   * One end of a range.
   *
   * @param at where the range ends
   * @param included whether a value equal to it lies in the range
   */
  public record Bound(Quantity at, boolean included) {
    /** An end that belongs to the range. */
    public static Bound including(Quantity at) {
      return new Bound(at, true);
    }

    /** An end that does not belong to the range. */
    public static Bound excluding(Quantity at) {
      return new Bound(at, false);
    }
  }
}
