package dev.isg.metrics.measurement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks the header of a table. */
final class HeaderCheck {
  private static final List<String> COLUMNS = MeasurementIntake.COLUMNS;

  private final String file;

  HeaderCheck(String file) {
    this.file = file;
  }

  /** The issue of a table without any row. */
  Issue missing() {
    return issue(MeasurementCsvRule.NO_HEADER, new Location(file, 1, 0), "");
  }

  /** Every issue of a header. */
  List<Issue> check(SourceRow header) {
    Location start = new Location(file, header.line(), 0);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.min(header.width(), CsvRow.MOST_CELLS); i++) {
      texts.add(header.text(i));
    }
    if (texts.size() == 1 && texts.get(0).split("[;\t]", -1).length > 1) {
      return List.of(issue(MeasurementCsvRule.WRONG_SEPARATOR, start, ""));
    }
    List<Issue> issues = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (!COLUMNS.contains(text)) {
        issues.add(issue(MeasurementCsvRule.COLUMN_UNKNOWN, header.place(file, i), text));
      } else if (!seen.add(text)) {
        issues.add(issue(MeasurementCsvRule.COLUMN_REPEATED, header.place(file, i), text));
      }
    }
    List<String> missing = COLUMNS.stream().filter(column -> !seen.contains(column)).toList();
    if (!missing.isEmpty()) {
      issues.add(issue(MeasurementCsvRule.COLUMN_MISSING, start, String.join(", ", missing)));
    }
    if (issues.isEmpty() && !texts.equals(COLUMNS)) {
      issues.add(issue(MeasurementCsvRule.COLUMN_ORDER, start, ""));
    }
    return issues;
  }

  private static Issue issue(MeasurementCsvRule rule, Location place, String column) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("expected", LocalizedText.same(String.join(",", COLUMNS)));
    inputs.put("found", CellWords.quoted(column));
    if (rule == MeasurementCsvRule.COLUMN_MISSING || rule == MeasurementCsvRule.COLUMN_REPEATED) {
      inputs.put("column", LocalizedText.same(column));
    }
    return Issue.at(rule, place, COLUMNS.contains(column) ? column : "", inputs);
  }
}
