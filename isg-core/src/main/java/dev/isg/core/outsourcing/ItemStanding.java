package dev.isg.core.outsourcing;

import dev.isg.core.basics.Period;
import java.util.List;

/**
 * What is known of one item for an outsourcee and a period, and what is not.
 *
 * @param item the item
 * @param known what was told of the period, oldest first
 * @param missing the days nobody told of, as runs of days, oldest first; a run ends with its
 *     interval. What is missing is unknown, never fine
 */
public record ItemStanding(
    OutsourceeItem item, List<OutsourceeInformation> known, List<Period> missing) {
  /** Copies the lists. */
  public ItemStanding {
    known = List.copyOf(known);
    missing = List.copyOf(missing);
  }
}
