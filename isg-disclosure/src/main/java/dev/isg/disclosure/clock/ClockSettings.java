package dev.isg.disclosure.clock;

import dev.isg.disclosure.regime.Regime;
import java.util.List;

/**
 * By what an incident's clocks are counted.
 *
 * @param regimes the regimes the company is under; it chooses them
 * @param calendars the calendars of business days, by the ids the regimes name
 * @param ownLimits what the company takes words such as "without delay" to mean
 */
public record ClockSettings(
    List<Regime> regimes, List<BusinessCalendar> calendars, List<OwnLimit> ownLimits) {
  /** Copies the lists. */
  public ClockSettings {
    regimes = List.copyOf(regimes);
    calendars = List.copyOf(calendars);
    ownLimits = List.copyOf(ownLimits);
  }

  /** The regimes alone: no calendar, no limits of one's own. */
  public static ClockSettings of(List<Regime> regimes) {
    return new ClockSettings(regimes, List.of(), List.of());
  }
}
