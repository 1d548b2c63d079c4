package dev.isg.metrics.column;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.aggregation.Distribution;
import dev.isg.metrics.measurement.MeasuredValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Exact statistics of measurements by slot: an indicator, a unit and a period of the fiscal
 * calendar. Unlike a history, a slot may have any number of measurements. Immutable; the same
 * measurements in any order and any split give the same statistics.
 *
 * <p>A slot has a number, so that going through all of them makes no object. Numbers are told
 * without their point; {@link #scale} says where it stands. Shares, which are no whole numbers, are
 * told by {@link #distribution} and {@link #pooled}.
 *
 * <p>Memory: 8 bytes a measurement, or 16 where any is a ratio, and 4 bytes a slot, whether or not
 * anything was measured in it; while they are made, 4 bytes a measurement more, or 20 where the
 * measurements come in no order.
 */
public final class SlotStatistics {
  private static final long SMALL = 1L << 32;

  private final ColumnIndex index;
  private final PeriodAxis axis;
  private final SlotRuns runs;
  private final int[] scales;

  private SlotStatistics(ColumnIndex index, PeriodAxis axis, SlotRuns runs, int[] scales) {
    this.index = index;
    this.axis = axis;
    this.runs = runs;
    this.scales = scales;
  }

  /**
   * Groups measurements by period and sorts each group. A measurement of an indicator that is
   * measured less often than once a period counts to the first period of its interval.
   *
   * @param columns the measurements
   * @param grain how long a period is
   * @throws InvalidModelException if there are 2^31 slots or more
   */
  public static SlotStatistics of(MeasurementColumns columns, Interval grain) {
    PeriodAxis axis = PeriodAxis.of(columns, grain);
    SlotRows rows = SlotRows.of(columns, axis.slotsOf(columns), axis.slots());
    SlotRuns runs = SlotRuns.of(rows, axis.slots());
    return new SlotStatistics(columns.index(), axis, runs, columns.scales());
  }

  /**
   * These statistics joined with those of other measurements.
   *
   * @throws InvalidModelException if the indicators, units or periods are others, or the numbers of
   *     both do not fit into 64 bits with as many digits after the point as the longer have
   */
  public SlotStatistics plus(SlotStatistics other) {
    if (axis.grain() != other.axis.grain() || !index.alike(other.index)) {
      throw InvalidModelException.of(
          "SlotStatistics",
          "指標・組織単位・期間の区切りが違うものは合わせられません",
          "statistics of other indicators, units or periods cannot be joined");
    }
    PeriodAxis both = axis.plus(other.axis);
    int[] longest = new int[scales.length];
    for (int i = 0; i < longest.length; i++) {
      longest[i] = Math.max(scales[i], other.scales[i]);
    }
    SlotRuns joined =
        new RunMerge(index, longest)
            .merge(
                new RunMerge.Part(runs, both.shiftTo(axis), axis.slots(), scales),
                new RunMerge.Part(
                    other.runs, both.shiftTo(other.axis), other.axis.slots(), other.scales),
                both.slots());
    return new SlotStatistics(index, both, joined, longest);
  }

  /** What the numbers for indicators and units mean. */
  public ColumnIndex index() {
    return index;
  }

  /** The periods, oldest first, without a gap from the first measurement to the last. */
  public List<Period> periods() {
    return axis.periods();
  }

  /** How many slots there are, from 0. */
  public int slots() {
    return axis.slots();
  }

  /**
   * The number of a slot, from 0 and below {@link #slots()}.
   *
   * @param indicator the number of the indicator
   * @param unit the number of the unit
   * @param period the position of the period in {@link #periods()}
   */
  public int slot(int indicator, int unit, int period) {
    return period * index.places() + index.place(indicator, unit);
  }

  /** How many digits after the point the numbers of an indicator have, from 0 to 18. */
  public int scale(int indicator) {
    return scales[indicator];
  }

  /** How many measurements a slot has, from 0; those without a value, 0 of 0, included. */
  public int count(int slot) {
    return runs.to(slot) - runs.from(slot);
  }

  /**
   * The lowest number of a slot, without its point.
   *
   * @throws InvalidModelException if nothing was measured in it, or a share
   */
  public long lowest(int slot) {
    return runs.firsts()[some(slot)];
  }

  /**
   * The highest number of a slot, without its point.
   *
   * @throws InvalidModelException if nothing was measured in it, or a share
   */
  public long highest(int slot) {
    some(slot);
    return runs.firsts()[runs.to(slot) - 1];
  }

  /**
   * The nearest-rank percentile of a slot, without its point, as {@link Distribution#percentile}.
   *
   * @param percent from 1 to 100
   * @throws InvalidModelException if it is not, or nothing was measured in the slot, or a share
   */
  public long percentile(int slot, int percent) {
    if (percent < 1 || percent > 100) {
      throw InvalidModelException.of(
          "SlotStatistics",
          "パーセンタイル " + percent + " は 1 以上 100 以下にします",
          "the percentile " + percent + " must be from 1 to 100");
    }
    int from = some(slot);
    long rank = ((long) (runs.to(slot) - from) * percent + 99) / 100;
    return runs.firsts()[from + (int) rank - 1];
  }

  /**
   * The exact sum of the numbers of a slot, without its point; divided by the {@linkplain #count
   * count} it is the mean.
   *
   * @throws InvalidModelException if nothing was measured in it, or a share, or the sum does not
   *     fit into 64 bits; {@link #distribution} tells that too
   */
  public long sum(int slot) {
    long[] numbers = runs.firsts();
    int from = some(slot);
    int to = runs.to(slot);
    long low = 0;
    if (numbers[from] >= -SMALL && numbers[to - 1] <= SMALL) {
      for (int i = from; i < to; i++) {
        low += numbers[i];
      }
      return low;
    }
    long high = 0;
    for (int i = from; i < to; i++) {
      long before = low;
      low += numbers[i];
      high += (numbers[i] >> 63) + (Long.compareUnsigned(low, before) < 0 ? 1 : 0);
    }
    if (high != low >> 63) {
      throw InvalidModelException.of(
          "SlotStatistics",
          "合計が 64 ビットに収まりません。distribution で求めます",
          "the sum does not fit into 64 bits; take distribution");
    }
    return low;
  }

  /**
   * How the values of single measurements are spread over units and a period; a share counts as per
   * cent. Empty if none is known.
   *
   * @param units the units, each counted once
   * @param period the period; slots count that lie wholly in it
   * @throws InvalidModelException if there is no such indicator or unit
   */
  public Optional<Distribution> distribution(
      IndicatorId indicator, Collection<UnitId> units, Period period) {
    return new SlotValues(this, axis, runs).distribution(indicator, units, period);
  }

  /**
   * The sums of the parts and of the wholes of a ratio, over units and a period. Empty if nothing
   * was measured; 0 of 0 is there, and has no share.
   *
   * @param units the units, each counted once
   * @param period the period; slots count that lie wholly in it
   * @throws InvalidModelException if there is no such indicator or unit, or it is no ratio
   */
  public Optional<MeasuredValue.Ratio> pooled(
      IndicatorId indicator, Collection<UnitId> units, Period period) {
    return new SlotValues(this, axis, runs).pooled(indicator, units, period);
  }

  /** Where the run of a slot begins; refuses one that has no numbers. */
  private int some(int slot) {
    int from = runs.from(slot);
    if (runs.to(slot) == from) {
      throw InvalidModelException.of(
          "SlotStatistics", "測定値がありません", "nothing was measured in this slot");
    }
    if (runs.seconds().length > 0 && index.ratio(index.indicatorOf(slot))) {
      throw otherForm(index.indicatorOf(slot));
    }
    return from;
  }

  InvalidModelException otherForm(int indicator) {
    return InvalidModelException.of(
        "SlotStatistics",
        "指標「" + index.indicator(indicator).id() + "」の値の形が違います",
        "values of indicator '" + index.indicator(indicator).id() + "' have the other form");
  }
}
