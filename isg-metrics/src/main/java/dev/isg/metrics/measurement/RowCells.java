package dev.isg.metrics.measurement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row by their column, and what is found wrong with them. */
final class RowCells {
  private final SourceRow row;
  private final String file;
  private final Faults faults;
  private final long faultsBefore;

  RowCells(SourceRow row, String file, Faults faults) {
    this.row = row;
    this.file = file;
    this.faults = faults;
    this.faultsBefore = faults.count();
    MeasurementIntake.COLUMNS.forEach(this::checkLength);
  }

  /** Whether nothing was found wrong with the row so far. */
  boolean sound() {
    return faults.count() == faultsBefore;
  }

  <T> Optional<T> parsed(
      String column, MeasurementCsvRule rule, String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (InvalidModelException | DateTimeException refused) {
      refuse(rule, column, Map.of());
      return Optional.empty();
    }
  }

  /** The text of a cell that must be filled; an empty one is recorded with what to write. */
  Optional<String> required(String column, LocalizedText expected) {
    Optional<String> text = filled(column);
    if (text.isEmpty() && plain(column).isBlank()) {
      refuse(MeasurementCsvRule.CELL_MISSING, column, Map.of("expected", expected));
    }
    return text;
  }

  /** Records that a rule does not hold of a cell. */
  void refuse(MeasurementCsvRule rule, String column, Map<String, LocalizedText> inputs) {
    Map<String, LocalizedText> all = new HashMap<>(inputs);
    all.put("column", LocalizedText.same(column));
    all.put("found", all.getOrDefault("found", CellWords.quoted(text(column))));
    faults.add(
        Issue.at(rule, row.place(file, MeasurementIntake.COLUMNS.indexOf(column)), column, all));
  }

  private void checkLength(String column) {
    int length = length(column);
    if (length > Measurement.MOST_CHARACTERS) {
      refuse(
          MeasurementCsvRule.CELL_TOO_LONG,
          column,
          Map.of(
              "found", CellWords.number(length),
              "limit", CellWords.number(Measurement.MOST_CHARACTERS)));
    }
  }

  Optional<String> filled(String column) {
    String text = text(column);
    return plain(column).isBlank() || length(column) > Measurement.MOST_CHARACTERS
        ? Optional.empty()
        : Optional.of(text);
  }

  private int length(String column) {
    return plain(column).length();
  }

  private String text(String column) {
    return row.text(MeasurementIntake.COLUMNS.indexOf(column));
  }

  String plain(String column) {
    return row.plain(MeasurementIntake.COLUMNS.indexOf(column));
  }
}
