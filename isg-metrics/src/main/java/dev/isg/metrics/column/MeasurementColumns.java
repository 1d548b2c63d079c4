package dev.isg.metrics.column;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.PlainMeasurements;
import java.util.Arrays;

/**
 * Measurements as columns of plain numbers. Immutable, and in the order they were added.
 *
 * <p>A measurement takes 16 bytes, or 24 where any is a ratio. All numbers of one indicator have as
 * many digits after the point as the longest of them.
 */
public final class MeasurementColumns {
  private final ColumnIndex index;
  private final int size;
  private final int[] places;
  private final int[] days;
  private final long[] firsts;
  private final long[] seconds;
  private final int[] scales;
  private final int firstDay;
  private final int lastDay;

  private MeasurementColumns(Builder builder) {
    this.index = builder.index;
    this.size = builder.size;
    this.places = builder.places;
    this.days = builder.days;
    this.firsts = builder.firsts;
    this.seconds = builder.seconds;
    this.scales = builder.fit.scales();
    this.firstDay = builder.firstDay;
    this.lastDay = builder.lastDay;
  }

  /** Starts columns. */
  public static Builder builder(ColumnIndex index) {
    return new Builder(index, 1024);
  }

  /**
   * Starts columns with room for so many measurements, which spares copying; more may come.
   *
   * @param expected how many are expected, from 0
   */
  public static Builder builder(ColumnIndex index, int expected) {
    return new Builder(index, Math.max(expected, 16));
  }

  /** What the numbers for indicators and units mean. */
  public ColumnIndex index() {
    return index;
  }

  /** How many measurements there are, from 0. */
  public int size() {
    return size;
  }

  /**
   * How many digits after the point the numbers of an indicator have, from 0 to 18.
   *
   * @param indicator the number of the indicator
   */
  public int scale(int indicator) {
    return scales[indicator];
  }

  int[] places() {
    return places;
  }

  int[] days() {
    return days;
  }

  /** The earliest day; of no meaning if there is no measurement. */
  int firstDay() {
    return firstDay;
  }

  /** The latest day; of no meaning if there is no measurement. */
  int lastDay() {
    return lastDay;
  }

  /** The numbers, or numerators. */
  long[] firsts() {
    return firsts;
  }

  /** The denominators; without an element if no indicator is a ratio. */
  long[] seconds() {
    return seconds;
  }

  int[] scales() {
    return scales;
  }

  /** Adds measurements one by one. For one thread. */
  public static final class Builder implements PlainMeasurements {
    private final ColumnIndex index;
    private final ValueFit fit;
    private int[] places;
    private int[] days;
    private long[] firsts;
    private long[] seconds;
    private int size;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;

    private Builder(ColumnIndex index, int room) {
      this.index = index;
      this.fit = new ValueFit(index);
      this.places = new int[room];
      this.days = new int[room];
      this.firsts = new long[room];
      this.seconds = new long[index.anyRatio() ? room : 0];
    }

    /**
     * Adds a measurement.
     *
     * @throws InvalidModelException if its indicator or unit is unknown, it has not the form or the
     *     unit of its indicator, its unit does not measure the indicator, or its value does not fit
     *     into 64 bits with as many digits after the point as the indicator's others have
     */
    @Override
    public void add(Measurement measurement) {
      new MeasurementEntry(index, measurement).addTo(this);
    }

    /**
     * Adds a number.
     *
     * @param indicator the number of the indicator
     * @param unit the number of the unit
     * @param day the day, in days since 1970; in the years 1900 to 2999
     * @param unscaled the number without its point
     * @param scale how many of its digits stand after the point, from 0 to 18
     * @throws InvalidModelException if the indicator is a ratio, the unit does not measure it, the
     *     day is in no such year, or the number does not fit into 64 bits with as many digits after
     *     the point as the indicator's others have
     */
    @Override
    public void addNumber(int indicator, int unit, int day, long unscaled, int scale) {
      int place = fit.place(indicator, unit, false);
      ValueFit.requireCommonYear(day);
      int more = fit.missingDigits(indicator, scale);
      if (more < 0 && unscaled % 10 == 0) {
        addNumber(indicator, unit, day, unscaled / 10, scale - 1);
        return;
      }
      if (more < 0) {
        fit.lengthen(indicator, -more, places, firsts, seconds, size);
      }
      long fitting = more > 0 ? ValueFit.longer(unscaled, more) : unscaled;
      append(place, day, fitting, 0);
    }

    /**
     * Adds a ratio.
     *
     * @param indicator the number of the indicator
     * @param unit the number of the unit
     * @param day the day, in days since 1970; in the years 1900 to 2999
     * @param numerator the part without its point, from 0 to the denominator
     * @param denominator the whole without its point; 0 of 0 is allowed
     * @param scale how many digits of both stand after the point, from 0 to 18
     * @throws InvalidModelException if the indicator is no ratio, the unit does not measure it, the
     *     day is in no such year, the counts are no part and whole, or do not fit into 64 bits with
     *     as many digits after the point as the indicator's others have
     */
    @Override
    public void addRatio(
        int indicator, int unit, int day, long numerator, long denominator, int scale) {
      int place = fit.place(indicator, unit, true);
      ValueFit.requireCommonYear(day);
      ValueFit.requirePart(numerator, denominator);
      int more = fit.missingDigits(indicator, scale);
      if (more < 0 && numerator % 10 == 0 && denominator % 10 == 0) {
        addRatio(indicator, unit, day, numerator / 10, denominator / 10, scale - 1);
        return;
      }
      if (more < 0) {
        fit.lengthen(indicator, -more, places, firsts, seconds, size);
      }
      append(
          place,
          day,
          more > 0 ? ValueFit.longer(numerator, more) : numerator,
          more > 0 ? ValueFit.longer(denominator, more) : denominator);
    }

    /** How many measurements were added so far. */
    public int size() {
      return size;
    }

    /** The columns. The builder starts anew. */
    public MeasurementColumns build() {
      MeasurementColumns built = new MeasurementColumns(this);
      places = new int[16];
      days = new int[16];
      firsts = new long[16];
      seconds = new long[index.anyRatio() ? 16 : 0];
      size = 0;
      firstDay = Integer.MAX_VALUE;
      lastDay = Integer.MIN_VALUE;
      fit.clear();
      return built;
    }

    private void append(int place, int day, long first, long second) {
      if (size == places.length) {
        grow();
      }
      places[size] = place;
      days[size] = day;
      firstDay = Math.min(firstDay, day);
      lastDay = Math.max(lastDay, day);
      firsts[size] = first;
      if (seconds.length > 0) {
        seconds[size] = second;
      }
      size++;
    }

    private void grow() {
      int room = ValueFit.roomAfter(size);
      places = Arrays.copyOf(places, room);
      days = Arrays.copyOf(days, room);
      firsts = Arrays.copyOf(firsts, room);
      seconds = Arrays.copyOf(seconds, seconds.length == 0 ? 0 : room);
    }
  }
}
