package dev.isg.examples.excel;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.MeasurementSource;
import dev.isg.metrics.measurement.SourceRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Measurements in a sheet of an Excel workbook: the header of the CSV form in the first row that is
 * not empty, then one measurement a row. Empty rows are passed over, hidden ones are not.
 *
 * <p>Places read {@code book.xlsx[sheet]:row:column}. Of merged cells only the first holds
 * anything, so the others are told as empty where something is needed.
 */
public final class ExcelMeasurements implements MeasurementSource {
  private final String file;
  private final Optional<String> sheetName;
  private final InputStream workbook;

  private ExcelMeasurements(String file, Optional<String> sheetName, InputStream workbook) {
    this.file = file;
    this.sheetName = sheetName;
    this.workbook = workbook;
  }

  /**
   * The measurements in the first sheet of a workbook.
   *
   * @param file the name of the file as the user knows it
   * @param workbook the bytes; closed when they are read
   */
  public static ExcelMeasurements inFirstSheet(String file, InputStream workbook) {
    return new ExcelMeasurements(file, Optional.empty(), workbook);
  }

  /**
   * The measurements in the sheet of a name.
   *
   * @param file the name of the file as the user knows it
   * @param sheet the name of the sheet
   * @param workbook the bytes; closed when they are read
   */
  public static ExcelMeasurements inSheet(String file, String sheet, InputStream workbook) {
    return new ExcelMeasurements(file, Optional.of(sheet), workbook);
  }

  @Override
  public String name() {
    return sheetName.map(sheet -> file + "[" + sheet + "]").orElse(file);
  }

  @Override
  public void read(MeasurementIntake intake) throws IOException {
    byte[] bytes;
    try (InputStream in = workbook) {
      bytes = in.readAllBytes();
    }
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      Optional<Sheet> sheet =
          sheetName.isPresent()
              ? book.findSheet(sheetName.get())
              : Optional.of(book.getFirstSheet());
      if (sheet.isEmpty()) {
        intake.fault(noSuchSheet(book));
        return;
      }
      try (Stream<Row> rows = sheet.get().openStream()) {
        read(rows.iterator(), intake);
      }
    } catch (ExcelReaderException | IOException unreadable) {
      intake.fault(Issue.at(ExcelRule.NOT_A_WORKBOOK, new Location(file, 1, 0), "", Map.of()));
    }
  }

  private void read(Iterator<Row> rows, MeasurementIntake intake) {
    boolean headed = false;
    while (rows.hasNext()) {
      Row row = rows.next();
      ExcelCells cells = new ExcelCells(name(), row, !headed);
      if (cells.empty()) {
        continue;
      }
      SourceRow found = SourceRow.ofTable(row.getRowNum(), cells.texts());
      if (!headed) {
        cells.issues().forEach(intake::fault);
        if (!cells.issues().isEmpty() || !intake.header(found)) {
          return;
        }
        headed = true;
      } else if (cells.issues().isEmpty()) {
        intake.row(found);
      } else {
        intake.refuse(cells.issues());
      }
    }
    if (!headed) {
      intake.noHeader();
    }
  }

  private Issue noSuchSheet(ReadableWorkbook book) {
    String known = book.getSheets().map(Sheet::getName).collect(Collectors.joining(", "));
    return Issue.at(
        ExcelRule.NO_SUCH_SHEET,
        new Location(file, 1, 0),
        "",
        Map.of(
            "sheet", LocalizedText.same(sheetName.orElse("-")),
            "known", LocalizedText.same(known)));
  }
}
