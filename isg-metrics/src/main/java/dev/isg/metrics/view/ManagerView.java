package dev.isg.metrics.view;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one manager sees: every measurement, every failed check and every incident of the manager's
 * departments that is known at a time, one by one and newest first.
 *
 * @param manager whose view it is
 * @param knownAt the time; what became known later is not here
 * @param units the units the manager answers for, with all units below them, in the order of ids
 * @param entries the records
 * @source METI 2009, 4.3.3
 */
public record ManagerView(
    PersonId manager, Instant knownAt, List<UnitId> units, List<ViewEntry> entries) {
  /** Copies the lists and puts them in order; an entry that is there twice stays once. */
  public ManagerView {
    units = List.copyOf(new TreeSet<>(units));
    entries = List.copyOf(new TreeSet<>(entries));
  }

  /**
   * The view of a manager, who is a manager or a department's security officer on the day the
   * programme was resolved for. Nothing waits for the end of a period: a record is here from the
   * moment it is known. An answer is known from the start of its day on, in the zone of the
   * governance unit; an incident from when it was first seen.
   *
   * @param programme the programme
   * @param manager whose view it is
   * @param records what was recorded, in any order
   * @param knownAt the time, inclusive
   * @throws InvalidModelException if the person answers for no unit on the day, since an empty view
   *     would look as if nothing happened
   */
  public static ManagerView of(
      ResolvedProgramme programme, PersonId manager, FieldRecords records, Instant knownAt) {
    Set<UnitId> units = new TreeSet<>();
    for (Appointment held : programme.programme().appointments()) {
      if (held.person().equals(manager)
          && (held.role() == Role.MANAGER || held.role() == Role.SECURITY_OFFICER)
          && held.coversDay(programme.day())) {
        units.addAll(programme.unitAndAllBelow(held.unit()));
      }
    }
    if (units.isEmpty()) {
      throw InvalidModelException.of(
          "ManagerView",
          programme.day() + " 時点で「" + manager + "」はどの部門の管理者でもありません",
          "on " + programme.day() + " '" + manager + "' is the manager of no unit");
    }
    List<ViewEntry> entries =
        new Entries(records, programme.governanceUnit().zone())
            .of(units).stream().filter(entry -> !entry.known().isAfter(knownAt)).toList();
    return new ManagerView(manager, knownAt, List.copyOf(units), entries);
  }

  /** The entries of one kind, newest first. */
  public List<ViewEntry> entries(EntryKind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
