package dev.isg.metrics.measurement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.IndicatorSet;
import java.io.IOException;
import java.io.InputStream;

/** A CSV file in UTF-8, read as plain numbers wherever a row is plain. */
final class ByteCsv {
  private final String name;
  private final ByteRecords records;

  ByteCsv(String name, InputStream csv) {
    this.name = name;
    this.records = new ByteRecords(csv);
  }

  ValidationReport read(
      Programme programme, IndicatorSet indicators, int mostFaults, PlainMeasurements reader)
      throws IOException {
    if (mostFaults < 1) {
      throw InvalidModelException.of(
          "MeasurementCsv", "mostFaults は 1 以上にします", "mostFaults must be from 1");
    }
    KnownIds known = new KnownIds(programme, indicators);
    SeenBits seen = new SeenBits();
    MeasurementIntake intake =
        new MeasurementIntake(name, known, new Faults(mostFaults), seen, reader::add);
    ByteRows rows = new ByteRows(known, seen, reader);
    if (!records.next()) {
      if (records.beyond()) {
        rest().read(intake, true);
      } else {
        intake.noHeader();
      }
    } else if (intake.header(records.row())) {
      readRows(rows, intake);
    }
    return intake.report();
  }

  private void readRows(ByteRows rows, MeasurementIntake intake) throws IOException {
    while (records.next()) {
      if (!records.plain() || !rows.take(records, intake)) {
        intake.row(records.row());
      }
    }
    if (records.beyond()) {
      rest().read(intake, false);
    }
  }

  private CsvSource rest() {
    return CsvSource.rest(name, records.rest(), records.line() - 1);
  }
}
