package dev.isg.metrics.measurement;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.IndicatorSet;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measurements as a CSV file (RFC 4180): a header, then one measurement a row.
 *
 * <pre>{@code
 * id,indicator,unit,day,value,numerator,denominator,valueUnit,measuredBy,recordedAt,note
 * M1,training-rate,sales,2025-04-30,,57,60,%,hr-system,2025-05-02T00:00:00Z,
 * M2,incidents,sales,2025-04-30,0,,,count,helpdesk,2025-05-02T00:00:00Z,no report filed
 * }</pre>
 *
 * <p>The column {@code unit} is the organisation unit, {@code valueUnit} the unit of measure of the
 * indicator. A number goes to {@code value}; the two counts of a ratio go to {@code numerator} and
 * {@code denominator}. Cells are not trimmed.
 *
 * <p>A spreadsheet runs a text that begins with {@code = + - @}, a tab or a line break as a
 * formula. In {@code measuredBy} and {@code note} such a text is written with an apostrophe before
 * it, and the apostrophe is taken away when it is read.
 */
public final class MeasurementCsv {
  /** The columns, in order. */
  static final List<String> COLUMNS =
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

  private static final Comparator<Measurement> ORDER =
      Comparator.comparing(Measurement::indicator)
          .thenComparing(Measurement::unit)
          .thenComparing(Measurement::day)
          .thenComparing(Measurement::id);

  private MeasurementCsv() {}

  /**
   * Reads all measurements, or none. A byte order mark at the start is skipped, and so are empty
   * lines. The reader is not closed.
   *
   * @param file the name of the file as the user knows it, for the places of issues
   * @param csv the text
   * @param programme where the units are looked up, and the fiscal calendar
   * @param indicators where the indicators are looked up
   * @return the measurements in the order of the file
   * @throws InvalidDocumentException with every fault of every row, if there is any
   * @throws IOException if the reader fails
   */
  public static List<Measurement> read(
      String file, Reader csv, Programme programme, IndicatorSet indicators) throws IOException {
    CsvRows found = CsvRows.read(csv);
    List<Issue> issues = new ArrayList<>(header(file, found));
    List<Measurement> measurements = List.of();
    if (issues.isEmpty() && !found.rows().isEmpty()) {
      MeasurementRows rows = new MeasurementRows(file, programme, indicators);
      found.rows().subList(1, found.rows().size()).forEach(rows::read);
      issues.addAll(rows.issues());
      measurements = rows.measurements();
    }
    found
        .broken()
        .ifPresent(
            rule ->
                issues.add(
                    Issue.at(
                        rule,
                        new Location(file, found.brokenLine(), 0),
                        "",
                        Map.of(
                            "limit",
                            LocalizedText.same(Integer.toString(CsvRows.MOST_CHARACTERS))))));
    ValidationReport.of(issues).throwIfErrors();
    return List.copyOf(measurements);
  }

  /**
   * Writes measurements, sorted by indicator, unit, day and id, with lines ended by a line feed
   * alone. The same measurements give the same text; read again they are equal. The writer is not
   * closed.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Writer csv, Collection<Measurement> measurements) throws IOException {
    try {
      CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv);
      writer.writeRecord(COLUMNS);
      measurements.stream().sorted(ORDER).forEach(one -> writer.writeRecord(cells(one)));
      writer.flush();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static List<String> cells(Measurement measurement) {
    String value = "";
    String numerator = "";
    String denominator = "";
    String valueUnit = "%";
    if (measurement.value() instanceof MeasuredValue.Single single) {
      value = single.quantity().number().toPlainString();
      valueUnit = single.quantity().unit().symbol();
    } else if (measurement.value() instanceof MeasuredValue.Ratio ratio) {
      numerator = ratio.numerator().toPlainString();
      denominator = ratio.denominator().toPlainString();
    }
    return List.of(
        measurement.id().value(),
        measurement.indicator().value(),
        measurement.unit().value(),
        measurement.day().toString(),
        value,
        numerator,
        denominator,
        valueUnit,
        SpreadsheetText.guarded(measurement.measuredBy()),
        measurement.recordedAt().toString(),
        measurement.note().map(SpreadsheetText::guarded).orElse(""));
  }

  private static List<Issue> header(String file, CsvRows found) {
    if (found.rows().isEmpty()) {
      return found.broken().isPresent()
          ? List.of()
          : List.of(headerIssue(MeasurementCsvRule.NO_HEADER, new Location(file, 1, 0), ""));
    }
    CsvRow header = found.rows().get(0);
    Location start = new Location(file, header.line(), 0);
    if (header.width() == 1 && header.texts().get(0).split("[;\t]", -1).length > 1) {
      return List.of(headerIssue(MeasurementCsvRule.WRONG_SEPARATOR, start, ""));
    }
    List<Issue> issues = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvCell cell : header.cells()) {
      Location place = new Location(file, cell.line(), cell.column());
      if (!COLUMNS.contains(cell.text())) {
        issues.add(headerIssue(MeasurementCsvRule.COLUMN_UNKNOWN, place, cell.text()));
      } else if (!seen.add(cell.text())) {
        issues.add(headerIssue(MeasurementCsvRule.COLUMN_REPEATED, place, cell.text()));
      }
    }
    List<String> missing = COLUMNS.stream().filter(column -> !seen.contains(column)).toList();
    if (!missing.isEmpty()) {
      issues.add(headerIssue(MeasurementCsvRule.COLUMN_MISSING, start, String.join(", ", missing)));
    }
    if (issues.isEmpty() && !header.texts().equals(COLUMNS)) {
      issues.add(headerIssue(MeasurementCsvRule.COLUMN_ORDER, start, ""));
    }
    return issues;
  }

  private static Issue headerIssue(MeasurementCsvRule rule, Location place, String column) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("expected", LocalizedText.same(String.join(",", COLUMNS)));
    inputs.put("found", MeasurementRows.quoted(column));
    if (rule == MeasurementCsvRule.COLUMN_MISSING || rule == MeasurementCsvRule.COLUMN_REPEATED) {
      inputs.put("column", LocalizedText.same(column));
    }
    return Issue.at(rule, place, COLUMNS.contains(column) ? column : "", inputs);
  }
}
