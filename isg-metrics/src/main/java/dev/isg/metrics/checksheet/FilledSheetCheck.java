package dev.isg.metrics.checksheet;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the answers on a check sheet. Everything is told at once; nothing throws. */
public final class FilledSheetCheck {
  private FilledSheetCheck() {}

  /**
   * Every issue of a filled sheet. Items without an answer are warned of, items left out are told
   * with their reason. The paths lead into the filled sheet.
   */
  public static ValidationReport check(CheckSheet sheet, FilledSheet filled) {
    List<Issue> issues = new ArrayList<>();
    if (!filled.sheet().equals(sheet.id())) {
      issues.add(
          Issue.of(
              CheckSheetRule.OTHER_SHEET,
              "/sheet",
              Map.of("sheet", id(filled.sheet()), "expected", id(sheet.id()))));
      return ValidationReport.of(issues);
    }
    Set<CheckItemId> answered = new HashSet<>();
    for (int i = 0; i < filled.answers().size(); i++) {
      CheckAnswer answer = filled.answers().get(i);
      Map<String, LocalizedText> inputs = Map.of("item", id(answer.item()));
      String path = "/answers/" + i;
      Optional<CheckItem> item = sheet.find(answer.item());
      if (item.isEmpty()) {
        issues.add(Issue.of(CheckSheetRule.UNKNOWN_ITEM, path + "/item", inputs));
      } else if (!answered.add(answer.item())) {
        issues.add(Issue.of(CheckSheetRule.ANSWERED_TWICE, path + "/item", inputs));
      } else {
        content(item.get(), answer, path).ifPresent(issues::add);
      }
    }
    sheet.items().stream()
        .filter(item -> !answered.contains(item.id()))
        .map(item -> Issue.of(CheckSheetRule.UNANSWERED, "/answers", Map.of("item", id(item.id()))))
        .forEach(issues::add);
    return ValidationReport.of(issues);
  }

  private static Optional<Issue> content(CheckItem item, CheckAnswer answer, String path) {
    if (answer instanceof CheckAnswer.LeftOut leftOut) {
      return Optional.of(
          Issue.of(
              CheckSheetRule.LEFT_OUT,
              path + "/reason",
              Map.of("item", id(item.id()), "reason", leftOut.reason())));
    }
    int grade = ((CheckAnswer.Graded) answer).grade();
    return item.offers(grade)
        ? Optional.empty()
        : Optional.of(
            Issue.of(
                CheckSheetRule.NO_SUCH_GRADE,
                path + "/grade",
                Map.of(
                    "item", id(item.id()),
                    "grade", number(grade),
                    "last", number(item.grades().size()))));
  }

  private static LocalizedText id(TypedId id) {
    return LocalizedText.same(id.value());
  }

  private static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }
}
