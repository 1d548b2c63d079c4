package dev.isg.core.programme;

import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The units above each other, as far as they are there; a circle in the tree ends the way up. */
record UnitTree(Map<UnitId, OrganisationUnit> units) {

  /** Whether a unit is the other or lies below it. */
  boolean within(UnitId unit, UnitId top) {
    return upwards(unit).contains(top);
  }

  /** The units that both scopes reach: of each pair that meets, the lower one. */
  Set<UnitId> shared(List<UnitId> one, List<UnitId> other) {
    Set<UnitId> shared = new TreeSet<>();
    for (UnitId left : one) {
      for (UnitId right : other) {
        if (within(left, right)) {
          shared.add(left);
        } else if (within(right, left)) {
          shared.add(right);
        }
      }
    }
    return shared;
  }

  private Set<UnitId> upwards(UnitId from) {
    Set<UnitId> way = new LinkedHashSet<>();
    Optional<UnitId> next = Optional.of(from);
    while (next.isPresent() && way.add(next.get())) {
      next = Optional.ofNullable(units.get(next.get())).flatMap(OrganisationUnit::parent);
    }
    return way;
  }
}
