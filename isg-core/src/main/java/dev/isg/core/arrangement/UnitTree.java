package dev.isg.core.arrangement;

import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The units as a tree that is walked upwards; a poor one may have cycles and loose ends. */
record UnitTree(List<OrganisationUnit> all, Map<UnitId, OrganisationUnit> byId) {
  static UnitTree of(List<OrganisationUnit> units) {
    Map<UnitId, OrganisationUnit> byId = new LinkedHashMap<>();
    units.forEach(unit -> byId.putIfAbsent(unit.id(), unit));
    return new UnitTree(units, byId);
  }

  /** The unit itself, or the next above it, of which something holds; empty if of none. */
  Optional<OrganisationUnit> nearest(UnitId from, Predicate<OrganisationUnit> holds) {
    Set<UnitId> walked = new HashSet<>();
    Optional<OrganisationUnit> unit = Optional.ofNullable(byId.get(from));
    while (unit.isPresent() && walked.add(unit.get().id())) {
      if (holds.test(unit.get())) {
        return unit;
      }
      unit = unit.get().parent().flatMap(parent -> Optional.ofNullable(byId.get(parent)));
    }
    return Optional.empty();
  }
}
