package dev.isg.disclosure.establishment;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.stakeholder.StakeholderGroup;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that management reports to everybody the guidance names: shareholders, business partners
 * and customers, employees, and society as a whole. That a member of management answers for each
 * report is checked where the report is planned.
 *
 * @source METI 2009, 1.4.2(5)
 */
public final class ReportingCheck {
  private ReportingCheck() {}

  /**
   * An issue for each group that no report has reached. The path is empty: it is about all reports
   * together.
   *
   * @param disclosures the reports there are, drafts too
   * @param day the day; what is published later counts as not published
   */
  public static ValidationReport check(List<AccountabilityDisclosure> disclosures, LocalDate day) {
    Set<StakeholderGroup> reached = EnumSet.noneOf(StakeholderGroup.class);
    disclosures.stream()
        .filter(found -> published(found, day))
        .flatMap(found -> found.readers().stream())
        .map(Audience::stakeholder)
        .flatMap(Optional::stream)
        .forEach(reached::add);
    List<Issue> issues = new ArrayList<>();
    for (StakeholderGroup group : StakeholderGroup.values()) {
      if (group.reportedTo() && !reached.contains(group) && !reachedWithAll(reached)) {
        issues.add(
            Issue.of(
                EstablishmentRule.GROUP_NOT_REPORTED_TO,
                "",
                Map.of("group", group.label(), "day", LocalizedText.same(day.toString()))));
      }
    }
    return ValidationReport.of(issues);
  }

  /** What society as a whole is told, everybody is. */
  private static boolean reachedWithAll(Set<StakeholderGroup> reached) {
    return reached.contains(StakeholderGroup.SOCIETY);
  }

  /** Whether a report had been published to somebody outside by the end of the day. */
  static boolean published(AccountabilityDisclosure disclosure, LocalDate day) {
    return !disclosure.draft()
        && disclosure.publishedOn().filter(known -> !known.isAfter(day)).isPresent()
        && disclosure.readers().stream().anyMatch(reader -> !reader.inside());
  }
}
