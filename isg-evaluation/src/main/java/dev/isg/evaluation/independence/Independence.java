package dev.isg.evaluation.independence;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds who serves internal audit, which is under the executives' command, and those who audit the
 * executives at once, and which matters internal rules leave open for them.
 *
 * @source METI 2009, 6.2
 */
public final class Independence {
  private final ResolvedProgramme programme;
  private final Period period;

  private Independence(ResolvedProgramme programme, Period period) {
    this.programme = programme;
    this.period = period;
  }

  /**
   * Every concurrent post in a period, by then known, whose scope, responsibility or authority no
   * internal rule makes explicit on each of its days.
   *
   * @param programme the programme, whose day is the last that is looked at
   * @param period the period audited
   * @param rules the internal rules on concurrent posts
   */
  public static List<Issue> issues(
      ResolvedProgramme programme, Period period, List<InternalRule> rules) {
    Independence check = new Independence(programme, period);
    return check.duties().stream()
        .flatMap(
            duty -> {
              List<LocalizedText> missing =
                  Stream.of(RuleMatter.values())
                      .filter(matter -> !stated(matter, duty, rules))
                      .map(RuleMatter::label)
                      .toList();
              return missing.isEmpty() ? Stream.empty() : Stream.of(check.issue(duty, missing));
            })
        .toList();
  }

  /**
   * The concurrent posts in a period up to the day of the programme, in the order of the
   * appointments.
   *
   * @param programme the programme
   * @param period the period audited
   */
  public static List<ConcurrentDuty> duties(ResolvedProgramme programme, Period period) {
    return new Independence(programme, period).duties();
  }

  private List<ConcurrentDuty> duties() {
    Set<Role> auditing = EnumSet.copyOf(programme.oversightSystem().overseers());
    auditing.add(Role.AUDIT_STAFF);
    List<Appointment> all = programme.programme().appointments();
    List<ConcurrentDuty> duties = new ArrayList<>();
    for (Appointment internal : all) {
      if (internal.role() == Role.INTERNAL_AUDITOR) {
        for (Appointment other : all) {
          if (other.person().equals(internal.person()) && auditing.contains(other.role())) {
            duties.addAll(together(internal, other));
          }
        }
      }
    }
    return duties;
  }

  private List<ConcurrentDuty> together(Appointment internal, Appointment other) {
    LocalDate first =
        Stream.of(period.first(), internal.from(), other.from())
            .max(LocalDate::compareTo)
            .orElseThrow();
    LocalDate last =
        Stream.of(
                Stream.of(period.last(), programme.day()),
                internal.until().stream(),
                other.until().stream())
            .flatMap(days -> days)
            .min(LocalDate::compareTo)
            .orElseThrow();
    return last.isBefore(first)
        ? List.of()
        : List.of(new ConcurrentDuty(internal.person(), other.role(), Period.of(first, last)));
  }

  /** Whether rules in force one after another state the matter on each day of the duty. */
  private static boolean stated(RuleMatter matter, ConcurrentDuty duty, List<InternalRule> rules) {
    LocalDate day = duty.during().first();
    while (!day.isAfter(duty.during().last())) {
      LocalDate open = day;
      List<InternalRule> inForce =
          rules.stream().filter(rule -> rule.states(matter, open)).toList();
      if (inForce.isEmpty()) {
        return false;
      }
      if (inForce.stream().anyMatch(rule -> rule.until().isEmpty())) {
        return true;
      }
      day =
          inForce.stream()
              .flatMap(rule -> rule.until().stream())
              .max(LocalDate::compareTo)
              .orElseThrow()
              .plusDays(1);
    }
    return true;
  }

  private Issue issue(ConcurrentDuty duty, List<LocalizedText> missing) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put(
        "person",
        programme
            .person(duty.person())
            .map(Person::name)
            .orElse(LocalizedText.same(duty.person().value())));
    inputs.put("role", duty.role().label());
    inputs.put("from", Wording.day(duty.during().first()));
    inputs.put("until", Wording.day(duty.during().last()));
    inputs.put("missing", Wording.listed(missing, "・"));
    return Issue.of(IndependenceRule.MATTERS_NOT_EXPLICIT, "/internalRules", inputs);
  }
}
