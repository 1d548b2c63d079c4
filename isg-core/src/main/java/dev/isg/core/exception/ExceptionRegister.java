package dev.isg.core.exception;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The exceptions of a programme as they stand on one day.
 *
 * @param day the day, in the zone of the governance unit
 * @param cases the exceptions, in the order of the document
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
public record ExceptionRegister(LocalDate day, List<ExceptionCase> cases) {
  /** Copies the cases. */
  public ExceptionRegister {
    cases = List.copyOf(cases);
  }

  /** Those that stand so on the day, in the order of the document. */
  public List<ExceptionCase> standing(ExceptionStanding standing) {
    return cases.stream().filter(one -> one.standingOn(day) == standing).toList();
  }

  /** What has to be told of the day: exceptions past their last day, under {@code /exceptions}. */
  public ValidationReport overdue() {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      ExceptionCase one = cases.get(i);
      if (one.standingOn(day) == ExceptionStanding.EXPIRED) {
        issues.add(
            Issue.of(
                ExceptionRule.EXPIRED,
                "/exceptions/" + i + "/grant/until",
                Map.of(
                    "id", LocalizedText.same(one.id().value()),
                    "until", LocalizedText.same(one.grant().orElseThrow().until().toString()),
                    "day", LocalizedText.same(day.toString()))));
      }
    }
    return ValidationReport.of(issues);
  }
}
