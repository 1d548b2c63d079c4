package dev.isg.metrics.measurement;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns rows into measurements one after the other and collects what is wrong with them. */
final class MeasurementRows {
  private final String file;
  private final FiscalCalendar calendar;
  private final Map<String, UnitId> units = new TreeMap<>();
  private final Map<String, Indicator> indicators = new TreeMap<>();
  private final Map<MeasurementId, Integer> lineOfId = new HashMap<>();
  private final Map<Slot, Integer> lineOfSlot = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();

  MeasurementRows(String file, Programme programme, IndicatorSet indicators) {
    this.file = file;
    this.calendar = programme.governanceUnit().fiscalCalendar();
    programme.units().forEach(unit -> units.put(unit.id().value(), unit.id()));
    indicators.indicators().forEach(one -> this.indicators.put(one.id().value(), one));
  }

  /** Everything found wrong so far. */
  List<Issue> issues() {
    return issues;
  }

  /** The measurements of the rows without a fault so far. */
  List<Measurement> measurements() {
    return measurements;
  }

  void read(CsvRow row) {
    if (row.width() != MeasurementCsv.COLUMNS.size()) {
      add(
          MeasurementCsvRule.WRONG_WIDTH,
          new Location(file, row.line(), 0),
          "",
          Map.of("found", number(row.width()), "expected", number(MeasurementCsv.COLUMNS.size())));
      return;
    }
    MeasurementCells cells = new MeasurementCells(row, this);
    Optional<MeasurementId> id = cells.id();
    Optional<Indicator> indicator = indicator(cells);
    Optional<UnitId> unit = unit(cells, indicator);
    Optional<LocalDate> day = cells.day();
    Optional<MeasuredValue> value = cells.value(indicator);
    Optional<String> measuredBy = cells.measuredBy();
    var recordedAt = cells.recordedAt();
    Optional<String> note = cells.note();
    id.ifPresent(found -> once(found, row));
    if (indicator.isPresent() && unit.isPresent() && day.isPresent()) {
      once(indicator.get(), unit.get(), day.get(), row);
    }
    if (cells.sound()) {
      measurements.add(
          Measurement.builder()
              .id(id.orElseThrow())
              .indicator(indicator.orElseThrow().id())
              .unit(unit.orElseThrow())
              .day(day.orElseThrow())
              .value(value.orElseThrow())
              .measuredBy(measuredBy.orElseThrow())
              .recordedAt(recordedAt.orElseThrow())
              .note(note)
              .build());
    }
  }

  private Optional<Indicator> indicator(MeasurementCells cells) {
    Optional<String> text =
        cells.required("indicator", LocalizedText.of("指標の id", "the id of an indicator"));
    Optional<Indicator> found = text.map(indicators::get);
    if (text.isPresent() && found.isEmpty()) {
      cells.refuse(
          MeasurementCsvRule.UNKNOWN_INDICATOR,
          "indicator",
          Map.of("known", listed(indicators.keySet())));
    }
    return found;
  }

  private Optional<UnitId> unit(MeasurementCells cells, Optional<Indicator> indicator) {
    Optional<String> text =
        cells.required("unit", LocalizedText.of("組織単位の id", "the id of an organisation unit"));
    Optional<UnitId> found = text.map(units::get);
    if (text.isPresent() && found.isEmpty()) {
      cells.refuse(
          MeasurementCsvRule.UNKNOWN_UNIT, "unit", Map.of("known", listed(units.keySet())));
    }
    if (found.isPresent() && indicator.isPresent()) {
      List<UnitId> measuring = indicator.get().measuredIn();
      if (!measuring.contains(found.get())) {
        cells.refuse(
            MeasurementCsvRule.UNIT_DOES_NOT_MEASURE,
            "unit",
            Map.of(
                "indicator",
                quoted(indicator.get().id().value()),
                "known",
                listed(measuring.stream().map(UnitId::value).sorted().toList())));
      }
    }
    return found;
  }

  private void once(MeasurementId id, CsvRow row) {
    Integer first = lineOfId.putIfAbsent(id, row.line());
    if (first != null) {
      CsvCell cell = row.cells().get(MeasurementCsv.COLUMNS.indexOf("id"));
      add(
          MeasurementCsvRule.DUPLICATE_ID,
          new Location(file, cell.line(), cell.column()),
          "id",
          Map.of("found", quoted(id.value()), "first", number(first)));
    }
  }

  private void once(Indicator indicator, UnitId unit, LocalDate day, CsvRow row) {
    Period interval = calendar.periodOf(day, indicator.interval());
    Integer first = lineOfSlot.putIfAbsent(new Slot(indicator.id(), unit, interval), row.line());
    if (first != null) {
      CsvCell cell = row.cells().get(MeasurementCsv.COLUMNS.indexOf("day"));
      add(
          MeasurementCsvRule.SECOND_IN_INTERVAL,
          new Location(file, cell.line(), cell.column()),
          "day",
          Map.of(
              "indicator", quoted(indicator.id().value()),
              "unit", quoted(unit.value()),
              "interval", LocalizedText.same(calendar.nameOf(interval)),
              "first", number(first)));
    }
  }

  void add(
      MeasurementCsvRule rule, Location place, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.at(rule, place, path, inputs));
  }

  String file() {
    return file;
  }

  static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }

  /** A text of the file in quotation marks: brief, and without what could upset a terminal. */
  static LocalizedText quoted(String text) {
    String brief = text.length() > 80 ? text.substring(0, 80) + "…" : text;
    String shown = brief.replaceAll("\\p{Cc}", "\uFFFD");
    return LocalizedText.of("「" + shown + "」", "'" + shown + "'");
  }

  private static LocalizedText listed(Collection<String> ids) {
    if (ids.isEmpty()) {
      return LocalizedText.of("（なし）", "(none)");
    }
    String listed = ids.stream().limit(12).collect(Collectors.joining(", "));
    return LocalizedText.same(ids.size() > 12 ? listed + ", …" : listed);
  }

  /** What at most one measurement is of. */
  private record Slot(IndicatorId indicator, UnitId unit, Period interval) {}
}
