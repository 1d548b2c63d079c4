package dev.isg.core.arrangement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import java.util.List;

/**
 * The units and the scope under which information security is managed. What is said of a unit holds
 * of all units below it of which nothing else is said.
 *
 * @param statement what is covered, in words
 * @param units the units under which it is managed
 * @param exclusions the units left out, each with the reason
 * @source METI 2009, 3.2.1
 */
public record ManagementScope(
    LocalizedText statement, List<UnitId> units, List<Exclusion> exclusions) {
  /** Copies the lists. */
  public ManagementScope {
    units = List.copyOf(units);
    exclusions = List.copyOf(exclusions);
  }

  /** Whether the unit itself is named as left out. */
  public boolean excludes(UnitId unit) {
    return exclusions.stream().anyMatch(one -> one.unit().equals(unit));
  }

  /**
   * A unit left out.
   *
   * @param unit the unit
   * @param reason why
   */
  public record Exclusion(UnitId unit, LocalizedText reason) {}
}
