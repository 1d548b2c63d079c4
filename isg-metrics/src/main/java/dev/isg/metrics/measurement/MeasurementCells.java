package dev.isg.metrics.measurement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.KnownIds.Known;
import dev.isg.metrics.measurement.KnownIds.Unit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one row by their column, each read as what its column holds. */
final class MeasurementCells {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-][0-9:]+)");

  private final RowCells cells;
  private final KnownIds known;
  private Optional<MeasurementId> id = Optional.empty();
  private Optional<Known> indicator = Optional.empty();
  private Optional<Unit> unit = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();

  MeasurementCells(SourceRow row, String file, KnownIds known, Faults faults) {
    this.cells = new RowCells(row, file, faults);
    this.known = known;
  }

  /** The measurement of the row; empty if anything is wrong with it. */
  Optional<Measurement> measurement() {
    id =
        cells
            .required("id", LocalizedText.of("一意な id（例 M-001）", "a unique id such as M-001"))
            .flatMap(
                text -> cells.parsed("id", MeasurementCsvRule.BAD_ID, text, MeasurementId::of));
    indicator = foundIndicator();
    unit = foundUnit();
    day =
        cells
            .required("day", LocalizedText.of("2026-03-31 の形の日付", "a date like 2026-03-31"))
            .flatMap(
                text ->
                    cells.parsed(
                        "day", MeasurementCsvRule.BAD_DATE, text, MeasurementCells::commonDay));
    Optional<MeasuredValue> value = new ValueCells(cells).value(indicator.map(Known::indicator));
    Optional<String> measuredBy =
        cells
            .required(
                "measuredBy",
                LocalizedText.of("測った人か仕組みの名前", "the name of the person or system that measured"))
            .map(text -> cells.plain("measuredBy"));
    Optional<Instant> recordedAt = recordedAt();
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        Measurement.builder()
            .id(id.orElseThrow())
            .indicator(indicator.orElseThrow().indicator().id())
            .unit(unit.orElseThrow().id())
            .day(day.orElseThrow())
            .value(value.orElseThrow())
            .measuredBy(measuredBy.orElseThrow())
            .recordedAt(recordedAt.orElseThrow())
            .note(cells.filled("note").map(text -> cells.plain("note")))
            .build());
  }

  /** The id; empty if there is none that could be read. */
  Optional<MeasurementId> id() {
    return id;
  }

  /** The indicator; empty if none is known. */
  Optional<Known> indicator() {
    return indicator;
  }

  /** The unit; empty if none is known. */
  Optional<Unit> unit() {
    return unit;
  }

  /** The day; empty if there is none that could be read. */
  Optional<LocalDate> day() {
    return day;
  }

  private Optional<Instant> recordedAt() {
    return cells
        .required(
            "recordedAt",
            LocalizedText.of("2026-03-31T00:00:00Z の形の時刻", "a time like 2026-03-31T00:00:00Z"))
        .flatMap(
            text ->
                cells.parsed(
                    "recordedAt", MeasurementCsvRule.BAD_TIME, text, MeasurementCells::commonTime));
  }

  private Optional<Known> foundIndicator() {
    Optional<String> text =
        cells.required("indicator", LocalizedText.of("指標の id", "the id of an indicator"));
    Optional<Known> found = text.map(known::indicator);
    if (text.isPresent() && found.isEmpty()) {
      cells.refuse(
          MeasurementCsvRule.UNKNOWN_INDICATOR,
          "indicator",
          Map.of("known", CellWords.listed(known.indicatorTexts())));
    }
    return found;
  }

  private Optional<Unit> foundUnit() {
    Optional<String> text =
        cells.required("unit", LocalizedText.of("組織単位の id", "the id of an organisation unit"));
    Optional<Unit> found = text.map(known::unit);
    if (text.isPresent() && found.isEmpty()) {
      cells.refuse(
          MeasurementCsvRule.UNKNOWN_UNIT,
          "unit",
          Map.of("known", CellWords.listed(known.unitTexts())));
    }
    if (found.isPresent()
        && indicator.isPresent()
        && !indicator.get().measuring().contains(found.get().id())) {
      cells.refuse(
          MeasurementCsvRule.UNIT_DOES_NOT_MEASURE,
          "unit",
          Map.of(
              "indicator",
              ValueCells.name(indicator.get().indicator()),
              "known",
              CellWords.listed(
                  indicator.get().measuring().stream().map(UnitId::value).sorted().toList())));
    }
    return found;
  }

  private static String matched(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new DateTimeException("not in the one form that is read");
    }
    return text;
  }

  static LocalDate commonDay(String text) {
    LocalDate day = LocalDate.parse(matched(DAY, text));
    if (!Measurement.inCommonYears(day)) {
      throw new DateTimeException("in no year that is meant");
    }
    return day;
  }

  static Instant commonTime(String text) {
    Instant time = OffsetDateTime.parse(matched(TIME, text)).toInstant();
    if (!Measurement.inCommonYears(time)) {
      throw new DateTimeException("in no year that is meant");
    }
    return time;
  }
}
