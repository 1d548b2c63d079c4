package dev.isg.core.ciso;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reviews whether there is one CISO, and whether the appointment lends the weight an intermediary
 * needs: made by top management, on a known day, with a mandate the organisation knows.
 *
 * @source METI 2009, 3.2.1, 4.3 and footnote 8
 */
public final class CisoReview {
  private static final String PATH = "/appointments";

  /** Who came later; of two who came on one day, the one whose id comes later. */
  private static final Comparator<Appointment> LATER =
      Comparator.comparing(Appointment::from).thenComparing(Appointment::person);

  private final List<Appointment> appointments;
  private final List<Issue> issues = new ArrayList<>();

  private CisoReview(List<Appointment> appointments) {
    this.appointments = appointments;
  }

  /**
   * Every issue of the CISO on a day: vacancy, earlier gaps, and what the appointment lacks. Terms
   * that are over are not reviewed.
   *
   * @param appointments all appointments of the governance unit
   * @param day the day to review for
   */
  public static ValidationReport check(List<Appointment> appointments, LocalDate day) {
    CisoReview review = new CisoReview(appointments);
    review.vacancies(day);
    for (int i = 0; i < appointments.size(); i++) {
      Appointment held = appointments.get(i);
      if (held.role() == Role.CISO && held.coversDay(day)) {
        review.mandate(held, day, PATH + "/" + i);
        review.level(held, PATH + "/" + i);
      }
    }
    return ValidationReport.of(review.issues);
  }

  /**
   * The issues that need no day: two people who are CISO at once, past, present or to come, each
   * pair told at the appointment that begins later, in whatever order they are listed.
   *
   * @param appointments all appointments of the governance unit
   */
  public static ValidationReport checkOverlaps(List<Appointment> appointments) {
    CisoReview review = new CisoReview(appointments);
    for (int i = 0; i < appointments.size(); i++) {
      for (Appointment one : appointments) {
        if (LATER.compare(appointments.get(i), one) > 0) {
          review.overlap(one, appointments.get(i), PATH + "/" + i);
        }
      }
    }
    return ValidationReport.of(review.issues);
  }

  private void overlap(Appointment one, Appointment other, String path) {
    boolean two =
        one.role() == Role.CISO
            && other.role() == Role.CISO
            && !one.person().equals(other.person());
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    if (two && one.coversDay(from) && other.coversDay(from)) {
      LocalDate last = one.until().orElse(LocalDate.MAX);
      LocalDate otherLast = other.until().orElse(LocalDate.MAX);
      LocalDate until = last.isBefore(otherLast) ? last : otherLast;
      add(
          CisoRule.SEVERAL_AT_ONCE,
          path,
          Map.of(
              "person", id(other.person()),
              "other", id(one.person()),
              "from", text(from),
              "until", until.equals(LocalDate.MAX) ? LocalizedText.of("現在", "now") : text(until)));
    }
  }

  private void vacancies(LocalDate day) {
    CisoTenure tenure = CisoTenure.of(appointments);
    List<Period> gaps = tenure.gaps(day);
    for (Period gap : gaps) {
      if (gap.last().isBefore(day)) {
        add(
            CisoRule.GAP,
            PATH,
            Map.of(
                "from", text(gap.first()), "until", text(gap.last()), "days", number(days(gap))));
      }
    }
    if (tenure.on(day).isEmpty()) {
      LocalizedText since =
          gaps.isEmpty()
              ? LocalizedText.of("任命の記録なし", "no appointment until then")
              : since(gaps.get(gaps.size() - 1));
      add(CisoRule.VACANT, PATH, Map.of("day", text(day), "since", since));
    }
  }

  private void mandate(Appointment held, LocalDate day, String path) {
    Map<String, LocalizedText> inputs = Map.of("person", id(held.person()));
    if (held.appointedBy().isEmpty()) {
      add(CisoRule.APPOINTER_MISSING, path, inputs);
    } else {
      appointer(held, held.appointedBy().get(), day, path);
    }
    if (held.appointedOn().isEmpty()) {
      add(CisoRule.APPOINTMENT_DATE_MISSING, path, inputs);
    } else if (held.appointedOn().get().isAfter(held.from())) {
      add(
          CisoRule.APPOINTED_AFTERWARDS,
          path,
          Map.of(
              "person", id(held.person()),
              "on", text(held.appointedOn().get()),
              "role", held.role().label(),
              "from", text(held.from())));
    }
    if (held.mandate().isEmpty()) {
      add(CisoRule.MANDATE_MISSING, path, inputs);
    }
    if (!held.announcedInternally()) {
      add(CisoRule.NOT_ANNOUNCED, path, inputs);
    }
  }

  private void appointer(Appointment held, PersonId by, LocalDate day, String path) {
    LocalDate on = held.appointedOn().orElse(held.from());
    if (!inManagement(held.person(), day) && !inManagement(by, on)) {
      add(
          CisoRule.APPOINTER_NOT_TOP_MANAGEMENT,
          path,
          Map.of("person", id(held.person()), "by", id(by), "on", text(on)));
    }
  }

  private boolean inManagement(PersonId person, LocalDate day) {
    return appointments.stream()
        .anyMatch(held -> held.person().equals(person) && held.management() && held.coversDay(day));
  }

  private void level(Appointment held, String path) {
    Map<String, LocalizedText> inputs = Map.of("person", id(held.person()));
    if (held.level().isEmpty()) {
      add(CisoRule.LEVEL_NOT_RECORDED, path, inputs);
    } else if (!held.level().get().fitForCiso()) {
      add(CisoRule.LEVEL_TOO_LOW, path, inputs);
    }
  }

  private void add(CisoRule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, inputs));
  }

  private static LocalizedText since(Period gap) {
    return LocalizedText.of(
        gap.first() + " から " + days(gap) + " 日間",
        "since " + gap.first() + ", for " + days(gap) + " days");
  }

  private static long days(Period gap) {
    return ChronoUnit.DAYS.between(gap.first(), gap.last()) + 1;
  }

  private static LocalizedText id(PersonId person) {
    return LocalizedText.same(person.value());
  }

  private static LocalizedText text(LocalDate day) {
    return LocalizedText.same(day.toString());
  }

  private static LocalizedText number(long number) {
    return LocalizedText.same(Long.toString(number));
  }
}
