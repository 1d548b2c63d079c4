package dev.isg.metrics.view;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Role;
import dev.isg.core.reporting.Reporting;
import dev.isg.metrics.indicator.IndicatorLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks that a view suits those who look at it: distilled for management, raw and early for
 * managers. The view of the CISO may show either, and is not judged.
 *
 * @source METI 2009, 4.1.1, 4.3.1 and 4.3.3
 */
public final class ViewCheck {
  private final ViewDefinition view;
  private final List<Issue> issues = new ArrayList<>();

  private ViewCheck(ViewDefinition view) {
    this.view = view;
  }

  /** Every issue of the view; paths lead into its JSON. */
  public static ValidationReport check(ViewDefinition view) {
    ViewCheck check = new ViewCheck(view);
    if (view.level() == IndicatorLevel.MANAGER) {
      check.manager();
    } else if (view.level() == IndicatorLevel.MANAGEMENT) {
      check.management();
    }
    return ValidationReport.of(check.issues);
  }

  private void manager() {
    if (shows(ViewContent.RECORDS) == 0) {
      add(ViewRule.MANAGER_WITHOUT_RECORDS, "/items", Map.of());
    }
    view.everyMonths()
        .ifPresent(
            months ->
                add(
                    ViewRule.MANAGER_KEPT_WAITING,
                    "/everyMonths",
                    Map.of("months", number(months))));
  }

  private void management() {
    if (shows(ViewContent.MESSAGE) == 0) {
      add(ViewRule.MANAGEMENT_WITHOUT_MESSAGE, "/items", Map.of());
    }
    view.everyMonths().ifPresent(this::interval);
    for (int i = 0; i < view.items().size(); i++) {
      ViewItem item = view.items().get(i);
      Map<String, LocalizedText> named = Map.of("item", item.title());
      if (item.content() == ViewContent.RECORDS) {
        add(ViewRule.MANAGEMENT_SEES_RECORDS, "/items/" + i + "/content", named);
      }
      if (item.subject() == ViewSubject.ENVIRONMENT && item.heardFrom() == Role.CISO) {
        add(ViewRule.ENVIRONMENT_FROM_CISO, "/items/" + i + "/heardFrom", named);
      }
    }
  }

  private void interval(int months) {
    Map<String, LocalizedText> inputs = Map.of("months", number(months));
    if (months < Reporting.FEWEST_MONTHS) {
      add(ViewRule.REPORTED_TOO_OFTEN, "/everyMonths", inputs);
    } else if (months > Reporting.MOST_MONTHS) {
      add(ViewRule.REPORTED_TOO_SELDOM, "/everyMonths", inputs);
    }
  }

  private long shows(ViewContent content) {
    return view.items().stream().filter(item -> item.content() == content).count();
  }

  private void add(ViewRule rule, String path, Map<String, LocalizedText> inputs) {
    Map<String, LocalizedText> all = new TreeMap<>(inputs);
    all.put("view", view.title());
    issues.add(Issue.of(rule, path, all));
  }

  private static LocalizedText number(int months) {
    return LocalizedText.same(Integer.toString(months));
  }
}
