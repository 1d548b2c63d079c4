package dev.isg.metrics.measurement;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.IndicatorSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

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
  static final List<String> COLUMNS = MeasurementIntake.COLUMNS;

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
    List<Measurement> measurements = new ArrayList<>();
    MeasurementIntake intake =
        new MeasurementIntake(
            file,
            new KnownIds(programme, indicators),
            new Faults(Integer.MAX_VALUE),
            SeenRows.withLines(),
            measurements::add);
    new CsvSource(file, csv).read(intake);
    intake.report().throwIfErrors();
    return List.copyOf(measurements);
  }

  /**
   * Reads a CSV file in UTF-8 as plain numbers, which is much quicker than making measurements of
   * the rows and tells the same faults at the same places. Memory does not grow with the file but
   * by some bits a row, to find an id or an interval that comes twice. The stream is not closed.
   *
   * @param file the name of the file as the user knows it, for the places of issues
   * @param csv the bytes; they need no buffer
   * @param programme where the units are looked up, and the fiscal calendar
   * @param indicators where the indicators are looked up
   * @param mostFaults how many faults are told of; from 1; the rest are left out
   * @param reader takes each row without a fault, before the next row is read; if a fault is
   *     reported, what it took is of no use
   * @return the faults; empty if every row was taken
   * @throws InvalidModelException if the number of faults is below 1, or the reader refuses a value
   * @throws IOException if the stream fails
   */
  public static ValidationReport read(
      String file,
      InputStream csv,
      Programme programme,
      IndicatorSet indicators,
      int mostFaults,
      PlainMeasurements reader)
      throws IOException {
    return new ByteCsv(file, csv).read(programme, indicators, mostFaults, reader);
  }

  /**
   * A CSV file to be read row by row, however long it is. The reader is not closed.
   *
   * @param name the name of the file as the user knows it
   * @param csv the text, best buffered
   */
  public static MeasurementSource source(String name, Reader csv) {
    return new CsvSource(name, csv);
  }

  /**
   * Writes measurements, sorted by indicator, unit, day and id, with lines ended by a line feed
   * alone. The same measurements give the same text; read again they are equal. The writer is not
   * closed.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Writer csv, Collection<Measurement> measurements) throws IOException {
    write(csv, measurements.stream().sorted(ORDER).iterator());
  }

  /**
   * Writes measurements in the order given, one after the other, so that very many may come
   * straight from a store. The writer is not closed.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Writer csv, Iterator<Measurement> measurements) throws IOException {
    try {
      CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv);
      writer.writeRecord(COLUMNS);
      measurements.forEachRemaining(one -> writer.writeRecord(cells(one)));
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
}
