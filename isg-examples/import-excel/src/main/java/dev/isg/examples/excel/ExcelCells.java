package dev.isg.examples.excel;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.metrics.measurement.MeasurementIntake;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The cells of one row as texts, and what keeps some of them from being one. */
final class ExcelCells {
  private static final Set<String> NUMBERS = Set.of("value", "numerator", "denominator");
  private static final List<String> COLUMNS = MeasurementIntake.COLUMNS;

  private final String place;
  private final Row row;
  private final List<String> texts = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  /** The cells of a row; the header is read as texts alone. */
  ExcelCells(String place, Row row, boolean header) {
    this.place = place;
    this.row = row;
    int width = header ? width() : Math.max(COLUMNS.size(), width());
    for (int i = 0; i < width; i++) {
      String column = header || i >= COLUMNS.size() ? "" : COLUMNS.get(i);
      texts.add(text(row.hasCell(i) ? row.getCell(i) : null, column));
    }
  }

  List<String> texts() {
    return texts;
  }

  List<Issue> issues() {
    return issues;
  }

  boolean empty() {
    return width() == 0;
  }

  /** How many cells there are up to the last that holds something. */
  private int width() {
    int width = row.getCellCount();
    while (width > 0 && blank(row.hasCell(width - 1) ? row.getCell(width - 1) : null)) {
      width--;
    }
    return width;
  }

  private static boolean blank(@Nullable Cell cell) {
    return cell == null
        || cell.getType() == CellType.EMPTY
        || (cell.getType() == CellType.STRING && cell.getText().isEmpty());
  }

  private String text(@Nullable Cell cell, String column) {
    if (cell == null) {
      return "";
    }
    return switch (cell.getType()) {
      case EMPTY -> "";
      case STRING -> cell.getText();
      case NUMBER -> number(cell, column);
      case FORMULA -> refused(ExcelRule.FORMULA, cell, column, Map.of());
      case ERROR, BOOLEAN ->
          refused(
              ExcelRule.NO_TEXT_OR_NUMBER,
              cell,
              column,
              Map.of("found", String.valueOf(cell.getRawValue())));
    };
  }

  private String number(Cell cell, String column) {
    BigDecimal number = shortest(cell);
    String found = number.toPlainString();
    if (column.equals("day")) {
      return day(cell, found);
    }
    if (column.equals("recordedAt")) {
      return refused(ExcelRule.TIME_WITHOUT_ZONE, cell, column, Map.of());
    }
    if (!NUMBERS.contains(column)) {
      return refused(
          ExcelRule.NUMBER_FOR_TEXT,
          cell,
          column,
          Map.of("found", found, "column", column.isEmpty() ? "-" : column));
    }
    String format = cell.getDataFormatString();
    if (format != null && scaling(format)) {
      return refused(
          ExcelRule.SHOWN_OTHERWISE, cell, column, Map.of("found", found, "format", format));
    }
    return found;
  }

  private String day(Cell cell, String found) {
    try {
      LocalDateTime time = cell.asDate();
      if (time != null && time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
        return time.toLocalDate().toString();
      }
    } catch (RuntimeException noDate) {
      // told below
    }
    return refused(ExcelRule.NOT_A_DAY, cell, "day", Map.of("found", found));
  }

  /**
   * The number as it was typed. A workbook holds binary numbers, often written with 17 digits; the
   * shortest decimal that gives the same binary number is what was entered.
   */
  private static BigDecimal shortest(Cell cell) {
    BigDecimal written = cell.asNumber();
    BigDecimal typed = new BigDecimal(Double.toString(written.doubleValue()));
    return typed.stripTrailingZeros();
  }

  /** Whether a format shows a hundred times the number, a part of it, or a date. */
  private static boolean scaling(String format) {
    String plain = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "").toLowerCase(Locale.ROOT);
    return plain.contains("%")
        || plain.matches(".*[ymdhs].*")
        || plain.matches(".*[0#],+(\\.|;|$).*");
  }

  private String refused(ExcelRule rule, Cell cell, String column, Map<String, String> inputs) {
    Map<String, LocalizedText> all = new HashMap<>();
    inputs.forEach((key, text) -> all.put(key, LocalizedText.same(text)));
    all.put("cell", LocalizedText.same(cell.getAddress().toString()));
    issues.add(
        Issue.at(
            rule, new Location(place, row.getRowNum(), cell.getColumnIndex() + 1), column, all));
    return "";
  }
}
