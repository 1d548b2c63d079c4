package dev.isg.disclosure.regime;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * How long a stage may take, counted from an event.
 *
 * @param start the event it is counted from
 * @param amount how many units, from 1
 * @param unit in what it is counted
 * @param countsFirstDay whether the day of the event is day 1; for calendar days only
 * @param movesToBusinessDay whether an end on a day off moves to the next business day; not for
 *     hours
 * @param soft whether it comes from a guideline or the company itself, so that missing it breaks no
 *     law
 * @param triggers the triggers it is for; empty if it is for those no other limit of the stage
 *     names
 * @param lapsesIfLater the event that, should it happen only after the limit ran out, makes this
 *     limit void; empty if none does
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record StageLimit(
    ClockStart start,
    int amount,
    LimitUnit unit,
    boolean countsFirstDay,
    boolean movesToBusinessDay,
    boolean soft,
    List<TriggerId> triggers,
    Optional<StartEvent> lapsesIfLater) {
  /** Refuses no time at all, and ways of counting that do not fit the unit. */
  public StageLimit {
    triggers = List.copyOf(triggers);
    if (amount < 1) {
      throw InvalidModelException.of("StageLimit", "amount は 1 以上にします", "amount is from 1");
    }
    if ((countsFirstDay && unit != LimitUnit.CALENDAR_DAYS)
        || (movesToBusinessDay && unit == LimitUnit.HOURS)) {
      throw InvalidModelException.of(
          "StageLimit",
          "countsFirstDay は CALENDAR_DAYS だけ、movesToBusinessDay は HOURS 以外だけに使えます",
          "countsFirstDay is for CALENDAR_DAYS only, movesToBusinessDay for all but HOURS");
    }
  }

  /** A limit of law for every trigger, without exceptions. */
  public static StageLimit of(ClockStart start, int amount, LimitUnit unit) {
    return new StageLimit(start, amount, unit, false, false, false, List.of(), Optional.empty());
  }

  /** This limit, as one that breaks no law when missed. */
  public StageLimit asSoft() {
    return new StageLimit(
        start, amount, unit, countsFirstDay, movesToBusinessDay, true, triggers, lapsesIfLater);
  }

  /** How long, and from when, for people. */
  public LocalizedText text() {
    return LocalizedText.of(
        start.text().ja() + "から " + amount + " " + unit.label().ja(),
        amount + " " + unit.label().en() + (amount == 1 ? "" : "s") + " from " + start.text().en());
  }
}
