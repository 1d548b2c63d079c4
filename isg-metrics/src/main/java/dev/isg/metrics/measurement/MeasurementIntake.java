package dev.isg.metrics.measurement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.KnownIds.Known;
import dev.isg.metrics.measurement.KnownIds.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes rows from a {@link MeasurementSource} one after the other, hands on those without a fault
 * as measurements, and collects what is wrong with the others. It decides what every column means,
 * so that a fault is told alike wherever the data came from.
 *
 * <p>Memory does not grow with the measurements; to find an id or an interval that comes twice it
 * keeps some bits of each.
 */
public final class MeasurementIntake {
  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "indicator",
          "unit",
          "day",
          "value",
          "numerator",
          "denominator",
          "valueUnit",
          "measuredBy",
          "recordedAt",
          "note");

  static final int ID = 0;
  static final int INDICATOR = 1;
  static final int UNIT = 2;
  static final int DAY = 3;
  static final int VALUE = 4;
  static final int NUMERATOR = 5;
  static final int DENOMINATOR = 6;
  static final int VALUE_UNIT = 7;
  static final int MEASURED_BY = 8;
  static final int RECORDED_AT = 9;
  static final int NOTE = 10;

  private final String name;
  private final KnownIds known;
  private final Faults faults;
  private final SeenRows seen;
  private final Consumer<? super Measurement> reader;
  private final QuickCells quick;
  private long rows;
  private int line;

  MeasurementIntake(
      String name,
      KnownIds known,
      Faults faults,
      SeenRows seen,
      Consumer<? super Measurement> reader) {
    this.name = name;
    this.known = known;
    this.faults = faults;
    this.seen = seen;
    this.reader = reader;
    this.quick = new QuickCells(known);
  }

  /**
   * An intake of one source.
   *
   * @param source the source
   * @param programme where the units are looked up, and the fiscal calendar
   * @param indicators where the indicators are looked up
   * @param mostFaults how many faults are told of; from 1; the rest are counted
   * @param reader takes each measurement without a fault, before the next row is read
   * @throws InvalidModelException if the number of faults is below 1
   */
  public static MeasurementIntake of(
      MeasurementSource source,
      Programme programme,
      IndicatorSet indicators,
      int mostFaults,
      Consumer<? super Measurement> reader) {
    if (mostFaults < 1) {
      throw InvalidModelException.of(
          "MeasurementIntake", "mostFaults は 1 以上にします", "mostFaults must be from 1");
    }
    return new MeasurementIntake(
        source.name(),
        new KnownIds(programme, indicators),
        new Faults(mostFaults),
        new SeenBits(),
        reader);
  }

  /**
   * Takes the header of a table.
   *
   * @return whether it has the {@linkplain #COLUMNS columns} in their order; if not, no row can be
   *     read
   */
  public boolean header(SourceRow row) {
    List<Issue> issues = new HeaderCheck(name).check(row);
    issues.forEach(faults::add);
    return issues.isEmpty();
  }

  /** Takes note that a table has no header, not even an empty row; answers false. */
  public boolean noHeader() {
    faults.add(new HeaderCheck(name).missing());
    return false;
  }

  /** Takes a row. */
  public void row(SourceRow row) {
    rows++;
    line = row.line();
    if (row.width() != COLUMNS.size()) {
      fault(
          Issue.at(
              MeasurementCsvRule.WRONG_WIDTH,
              new Location(name, row.line(), 0),
              "",
              Map.of(
                  "found", CellWords.number(row.width()),
                  "expected", CellWords.number(COLUMNS.size()))));
      return;
    }
    Measurement found = quick.read(row);
    if (found == null) {
      explained(row);
    } else if (fresh(found, row)) {
      reader.accept(found);
    }
  }

  /** Takes note of a row that the adapter cannot read, with what is wrong with it. */
  public void refuse(List<Issue> issues) {
    rows++;
    issues.forEach(faults::add);
  }

  /** Takes note of a fault of the source that is none of a row. */
  public void fault(Issue issue) {
    faults.add(issue);
  }

  /** How many rows were taken so far, the header left out, those with faults included. */
  public long rows() {
    return rows;
  }

  /** How many faults were found so far. */
  public long faults() {
    return faults.count();
  }

  /** The faults, up to as many as are told of. */
  public ValidationReport report() {
    return faults.report();
  }

  /** The line of the last row that was taken; 0 before the first. */
  public int line() {
    return line;
  }

  /** Reads a row cell by cell, so that every fault is told. */
  private void explained(SourceRow row) {
    MeasurementCells cells = new MeasurementCells(row, name, known, faults);
    Optional<Measurement> measurement = cells.measurement();
    boolean fresh = cells.id().isEmpty() || once(cells.id().get(), row);
    if (cells.indicator().isPresent() && cells.unit().isPresent() && cells.day().isPresent()) {
      fresh &= once(cells.indicator().get(), cells.unit().get(), cells.day().get(), row);
    }
    if (fresh) {
      measurement.ifPresent(reader);
    }
  }

  private boolean fresh(Measurement measurement, SourceRow row) {
    Known indicator = known.indicator(measurement.indicator().value());
    Unit unit = known.unit(measurement.unit().value());
    boolean fresh = once(measurement.id(), row);
    return indicator != null
        && unit != null
        && once(indicator, unit, measurement.day(), row)
        && fresh;
  }

  private boolean once(MeasurementId id, SourceRow row) {
    int first = seen.id(id.value(), row.line());
    if (first != 0) {
      fault(
          Issue.at(
              MeasurementCsvRule.DUPLICATE_ID,
              row.place(name, ID),
              "id",
              Map.of("found", CellWords.quoted(id.value()), "first", CellWords.line(first))));
    }
    return first == 0;
  }

  private boolean once(Known indicator, Unit unit, LocalDate day, SourceRow row) {
    int months = indicator.indicator().interval().months();
    int start = Months.number(day) - Months.ofYear(day, known.calendar()) % months;
    int first = seen.slot(known.pair(indicator, unit), start, row.line());
    if (first != 0) {
      second(indicator, unit, day, row, first);
    }
    return first == 0;
  }

  /** Takes note of a row that was read in another way. */
  void count(int rowLine) {
    rows++;
    line = rowLine;
  }

  /** Takes note that a unit has a second measurement of an indicator in one interval. */
  void second(Known indicator, Unit unit, LocalDate day, SourceRow row, int first) {
    String interval =
        known.calendar().nameOf(known.calendar().periodOf(day, indicator.indicator().interval()));
    fault(
        Issue.at(
            MeasurementCsvRule.SECOND_IN_INTERVAL,
            row.place(name, DAY),
            "day",
            Map.of(
                "indicator", CellWords.quoted(indicator.indicator().id().value()),
                "unit", CellWords.quoted(unit.id().value()),
                "interval", LocalizedText.same(interval),
                "first", CellWords.line(first))));
  }
}
