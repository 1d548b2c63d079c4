package dev.isg.metrics.measurement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.Location;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.ValueForm;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row by their column, each read as what its column holds. */
final class MeasurementCells {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-][0-9:]+)");
  private static final LocalizedText A_NUMBER =
      LocalizedText.of("98.5 のような数値", "a number like 98.5");

  private final CsvRow row;
  private final MeasurementRows rows;
  private final int issuesBefore;

  MeasurementCells(CsvRow row, MeasurementRows rows) {
    this.row = row;
    this.rows = rows;
    this.issuesBefore = rows.issues().size();
    MeasurementCsv.COLUMNS.forEach(this::checkLength);
  }

  /** Whether nothing was found wrong with the row so far. */
  boolean sound() {
    return rows.issues().size() == issuesBefore;
  }

  Optional<MeasurementId> id() {
    return required("id", LocalizedText.of("一意な id（例 M-001）", "a unique id such as M-001"))
        .flatMap(text -> parsed("id", MeasurementCsvRule.BAD_ID, text, MeasurementId::of));
  }

  Optional<LocalDate> day() {
    return required("day", LocalizedText.of("2026-03-31 の形の日付", "a date like 2026-03-31"))
        .flatMap(
            text -> parsed("day", MeasurementCsvRule.BAD_DATE, text, MeasurementCells::commonDay));
  }

  Optional<Instant> recordedAt() {
    return required(
            "recordedAt",
            LocalizedText.of("2026-03-31T00:00:00Z の形の時刻", "a time like 2026-03-31T00:00:00Z"))
        .flatMap(
            text ->
                parsed(
                    "recordedAt", MeasurementCsvRule.BAD_TIME, text, MeasurementCells::commonTime));
  }

  Optional<String> measuredBy() {
    return required(
            "measuredBy",
            LocalizedText.of("測った人か仕組みの名前", "the name of the person or system that measured"))
        .map(SpreadsheetText::plain);
  }

  Optional<String> note() {
    return filled("note").map(SpreadsheetText::plain);
  }

  /** The value in the form of the indicator; if that is unknown, its numbers are still checked. */
  Optional<MeasuredValue> value(Optional<Indicator> indicator) {
    if (indicator.isEmpty()) {
      filled("value").ifPresent(text -> number("value", text));
      filled("numerator").ifPresent(text -> number("numerator", text));
      filled("denominator").ifPresent(text -> number("denominator", text));
      return Optional.empty();
    }
    valueUnit(indicator.get());
    return indicator.get().form() == ValueForm.RATIO
        ? ratio(indicator.get())
        : single(indicator.get());
  }

  private void valueUnit(Indicator indicator) {
    LocalizedText expected = LocalizedText.same(indicator.unit().symbol());
    required("valueUnit", expected)
        .filter(text -> !text.equals(indicator.unit().symbol()))
        .ifPresent(
            text ->
                refuse(
                    MeasurementCsvRule.WRONG_VALUE_UNIT,
                    "valueUnit",
                    Map.of("indicator", name(indicator), "expected", expected)));
  }

  private Optional<MeasuredValue> single(Indicator indicator) {
    LocalizedText expected = LocalizedText.same("value");
    mustBeEmpty("numerator", indicator, expected);
    mustBeEmpty("denominator", indicator, expected);
    return required("value", A_NUMBER)
        .flatMap(text -> number("value", text))
        .map(number -> new MeasuredValue.Single(new Quantity(number, indicator.unit())));
  }

  private Optional<MeasuredValue> ratio(Indicator indicator) {
    mustBeEmpty(
        "value",
        indicator,
        LocalizedText.of("numerator と denominator", "numerator and denominator"));
    Optional<BigDecimal> part = count("numerator");
    Optional<BigDecimal> whole = count("denominator");
    if (part.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    if (part.get().compareTo(whole.get()) > 0) {
      refuse(
          MeasurementCsvRule.PART_ABOVE_WHOLE,
          "numerator",
          Map.of(
              "numerator", LocalizedText.same(part.get().toPlainString()),
              "denominator", LocalizedText.same(whole.get().toPlainString())));
      return Optional.empty();
    }
    return Optional.of(new MeasuredValue.Ratio(part.get(), whole.get()));
  }

  private Optional<BigDecimal> count(String column) {
    Optional<BigDecimal> count =
        required(column, LocalizedText.of("0 以上の数", "a number from 0"))
            .flatMap(text -> number(column, text));
    if (count.isPresent() && count.get().signum() < 0) {
      refuse(MeasurementCsvRule.NEGATIVE_COUNT, column, Map.of());
      return Optional.empty();
    }
    return count;
  }

  private Optional<BigDecimal> number(String column, String text) {
    return parsed(
        column,
        MeasurementCsvRule.BAD_NUMBER,
        text,
        number -> Quantity.of(number, MeasurementUnit.COUNT).number());
  }

  private void mustBeEmpty(String column, Indicator indicator, LocalizedText expected) {
    if (filled(column).isPresent()) {
      refuse(
          MeasurementCsvRule.CELL_NOT_ALLOWED,
          column,
          Map.of(
              "indicator", name(indicator),
              "form", indicator.form().label(),
              "expected", expected));
    }
  }

  private <T> Optional<T> parsed(
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
    if (text.isEmpty() && cell(column).text().isBlank()) {
      refuse(MeasurementCsvRule.CELL_MISSING, column, Map.of("expected", expected));
    }
    return text;
  }

  /** Records that a rule does not hold of a cell. */
  void refuse(MeasurementCsvRule rule, String column, Map<String, LocalizedText> inputs) {
    Map<String, LocalizedText> all = new HashMap<>(inputs);
    all.put("column", LocalizedText.same(column));
    all.put("found", all.getOrDefault("found", MeasurementRows.quoted(cell(column).text())));
    CsvCell cell = cell(column);
    rows.add(rule, new Location(rows.file(), cell.line(), cell.column()), column, all);
  }

  private void checkLength(String column) {
    int length = length(column);
    if (length > Measurement.MOST_CHARACTERS) {
      refuse(
          MeasurementCsvRule.CELL_TOO_LONG,
          column,
          Map.of(
              "found", MeasurementRows.number(length),
              "limit", MeasurementRows.number(Measurement.MOST_CHARACTERS)));
    }
  }

  private Optional<String> filled(String column) {
    String text = cell(column).text();
    return text.isBlank() || length(column) > Measurement.MOST_CHARACTERS
        ? Optional.empty()
        : Optional.of(text);
  }

  private int length(String column) {
    return SpreadsheetText.plain(cell(column).text()).length();
  }

  private CsvCell cell(String column) {
    return row.cells().get(MeasurementCsv.COLUMNS.indexOf(column));
  }

  private static String matched(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new DateTimeException("not in the one form that is read");
    }
    return text;
  }

  private static LocalDate commonDay(String text) {
    LocalDate day = LocalDate.parse(matched(DAY, text));
    if (!Measurement.inCommonYears(day)) {
      throw new DateTimeException("in no year that is meant");
    }
    return day;
  }

  private static Instant commonTime(String text) {
    Instant time = OffsetDateTime.parse(matched(TIME, text)).toInstant();
    if (!Measurement.inCommonYears(time)) {
      throw new DateTimeException("in no year that is meant");
    }
    return time;
  }

  private static LocalizedText name(Indicator indicator) {
    return MeasurementRows.quoted(indicator.id().value());
  }
}
