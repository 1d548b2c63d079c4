package dev.isg.core.certification;

import dev.isg.core.organisation.UnitId;
import java.util.List;

/**
 * A control that a scheme asks for and that is carried out, wholly or in part, where the scheme
 * does not reach on the day.
 *
 * @param mapping what the scheme asks for
 * @param units the units outside that carry it out, in the order of the control; empty if no unit
 *     carries it out at all
 * @param wholly whether no unit within carries it out, so that the scheme goes without
 * @source METI 2009, 4.3.3, box on the ISMS and other systems
 */
public record OutsideScope(SchemeMapping mapping, List<UnitId> units, boolean wholly) {
  /** Copies the units. */
  public OutsideScope {
    units = List.copyOf(units);
  }
}
