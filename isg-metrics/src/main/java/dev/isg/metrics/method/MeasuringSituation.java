package dev.isg.metrics.method;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.control.ControlKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What decides by which method to measure.
 *
 * @param everyDays how many days lie between two measurements; 1 is daily, 365 yearly; from 1
 * @param stability whether what is measured, and how, stays the same
 * @param control the nature of the control that is looked at
 * @param circumstances what else there is to it; may be empty
 * @source METI 2009, 4.2.1 and 4.2.2
 */
public record MeasuringSituation(
    int everyDays, Stability stability, ControlKind control, Set<Circumstance> circumstances) {
  /** From how many days between measurements the interval is long, inclusive: a quarter. */
  public static final int LONG_FROM_DAYS = 90;

  /** Up to how many days between measurements the interval is short, inclusive: a month. */
  public static final int SHORT_UP_TO_DAYS = 31;

  /** Copies the circumstances. Refuses less than a day between measurements. */
  public MeasuringSituation {
    if (everyDays < 1) {
      throw InvalidModelException.of(
          "MeasuringSituation", "everyDays は 1 以上にします", "everyDays must be 1 or more");
    }
    EnumSet<Circumstance> copy = EnumSet.noneOf(Circumstance.class);
    copy.addAll(circumstances);
    circumstances = Collections.unmodifiableSet(copy);
  }

  /** A situation with the circumstances given, if any. */
  public static MeasuringSituation of(
      int everyDays, Stability stability, ControlKind control, Circumstance... circumstances) {
    return new MeasuringSituation(everyDays, stability, control, Set.of(circumstances));
  }

  /** Whether the interval is long: 90 days or more. */
  public boolean longInterval() {
    return everyDays >= LONG_FROM_DAYS;
  }

  /** Whether the interval is short: 31 days or less. */
  public boolean shortInterval() {
    return everyDays <= SHORT_UP_TO_DAYS;
  }
}
