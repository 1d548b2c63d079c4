package dev.isg.core.outsourcing;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks for a period that the company learned from its outsourcees what it has to know. Nothing
 * throws.
 *
 * @source METI 2009, 5.2
 */
public final class OutsourcingReview {
  private OutsourcingReview() {}

  /**
   * Every item that is missing, with the days it is missing for.
   *
   * @param outsourcees the outsourcees as the programme lists them; the paths lead into it
   * @param period the period reviewed
   * @param calendar the calendar that cuts the period into intervals
   * @param day the day as of which it is reviewed, inclusive
   */
  public static ValidationReport check(
      List<Outsourcee> outsourcees, Period period, FiscalCalendar calendar, LocalDate day) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < outsourcees.size(); i++) {
      Optional<OutsourceeStanding> standing =
          OutsourceeStanding.of(outsourcees.get(i), period, calendar, day);
      String path = "/outsourcees/" + i + "/information";
      standing.stream()
          .flatMap(found -> found.missing().stream())
          .map(item -> issue(standing.orElseThrow(), item, calendar, path))
          .forEach(issues::add);
    }
    return ValidationReport.of(issues);
  }

  private static Issue issue(
      OutsourceeStanding standing, ItemStanding item, FiscalCalendar calendar, String path) {
    List<String> missing = item.missing().stream().map(calendar::nameOf).toList();
    return Issue.of(
        OutsourcingRule.INFORMATION_MISSING,
        path,
        Map.of(
            "unit", LocalizedText.same(standing.outsourcee().value()),
            "item", item.item().label(),
            "missing", LocalizedText.of(String.join("、", missing), String.join(", ", missing))));
  }
}
