package dev.isg.core.ciso;

import dev.isg.core.basics.Period;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who was CISO of a governance unit when.
 *
 * @param terms the appointments to CISO, by their first day
 * @source METI 2009, 3.2.1 and 4.3
 */
public record CisoTenure(List<Appointment> terms) {
  /** Sorts the terms. */
  public CisoTenure {
    terms = terms.stream().sorted(Comparator.comparing(Appointment::from)).toList();
  }

  /** The terms among all appointments of a governance unit. */
  public static CisoTenure of(List<Appointment> appointments) {
    return new CisoTenure(appointments.stream().filter(held -> held.role() == Role.CISO).toList());
  }

  /** The terms that run on the day; empty if nobody is CISO. */
  public List<Appointment> on(LocalDate day) {
    return terms.stream().filter(term -> term.coversDay(day)).toList();
  }

  /**
   * The runs of days on which nobody was CISO, oldest first: after the first day of the first term,
   * and up to the day, inclusive. Empty if there never was a CISO by then.
   */
  public List<Period> gaps(LocalDate day) {
    List<Appointment> begun = terms.stream().filter(term -> !term.from().isAfter(day)).toList();
    if (begun.isEmpty()) {
      return List.of();
    }
    List<Period> gaps = new ArrayList<>();
    LocalDate covered = begun.get(0).from();
    for (Appointment term : begun) {
      addGap(gaps, covered, term.from().minusDays(1));
      covered = later(covered, term.until().orElse(day));
    }
    addGap(gaps, covered, day);
    return List.copyOf(gaps);
  }

  /** Adds the days after the one that is covered, up to the last, if there are any. */
  private static void addGap(List<Period> gaps, LocalDate covered, LocalDate last) {
    if (covered.isBefore(last)) {
      gaps.add(Period.of(covered.plusDays(1), last));
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
