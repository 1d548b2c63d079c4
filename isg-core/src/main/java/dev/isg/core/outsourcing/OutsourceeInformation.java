package dev.isg.core.outsourcing;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing an outsourcee let the company know: on which item, for which period, out of which
 * source. What it says is kept in words; what follows from it is for people to judge.
 *
 * @param item the item
 * @param period the period it tells of; it tells of no day after {@code obtainedOn}
 * @param source where it comes from, such as a report under the contract or an audit on site
 * @param obtainedOn the day the company got it; from that day on it is known
 * @param finding what it says
 * @source METI 2009, 5.2
 */
public record OutsourceeInformation(
    OutsourceeItem item,
    Period period,
    LocalizedText source,
    LocalDate obtainedOn,
    LocalizedText finding) {

  /**
   * The days it can tell of: the period, cut at the day it was obtained; empty if that day comes
   * before all of them.
   */
  public Optional<Period> tellsOf() {
    if (obtainedOn.isBefore(period.first())) {
      return Optional.empty();
    }
    return Optional.of(
        obtainedOn.isBefore(period.last()) ? Period.of(period.first(), obtainedOn) : period);
  }
}
