package dev.isg.metrics.ingestion;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.BulkMeasurementStore;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementCsv;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementQuery;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Imports very many rows in a process of its own, which is given little memory: 40 indicators in
 * 5,000 units, month after month. Run it by hand with the number of rows.
 */
final class ManyRows {
  private static final int UNITS = 5_000;
  private static final int INDICATORS = 40;

  private ManyRows() {}

  /** Imports so many rows and prints the report, the time and the memory in use. */
  public static void main(String[] arguments) throws IOException {
    int rows = Integer.parseInt(arguments[0]);
    Programme programme = programme();
    IndicatorSet indicators = indicators(programme);
    Counting store = new Counting();
    long start = System.nanoTime();

    ImportReport report =
        MeasurementImport.of(programme, indicators)
            .into(store, MeasurementCsv.source("many.csv", new Rows(rows)));

    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.println(report.summary().en());
    System.out.println(milliseconds + " ms");
    System.exit(report.imported() && report.appended() == rows ? 0 : 1);
  }

  private static Programme programme() {
    Programme small = Samples.programme();
    Programme.Builder programme =
        Programme.builder()
            .formatVersion(small.formatVersion())
            .governanceUnit(small.governanceUnit())
            .addUnits(
                OrganisationUnit.builder()
                    .id(Samples.COMPANY)
                    .name(LocalizedText.same("company"))
                    .kind(UnitKind.COMPANY)
                    .build());
    for (int i = 0; i < UNITS; i++) {
      programme.addUnits(
          OrganisationUnit.builder()
              .id(UnitId.of("unit-" + i))
              .name(LocalizedText.same("unit " + i))
              .kind(UnitKind.DEPARTMENT)
              .parent(Samples.COMPANY)
              .build());
    }
    return programme.build();
  }

  private static IndicatorSet indicators(Programme programme) {
    List<UnitId> measuring = programme.units().stream().skip(1).map(OrganisationUnit::id).toList();
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < INDICATORS; i++) {
      indicators.add(
          Samples.unmeasured(IndicatorId.of("indicator-" + i)).addAllMeasuredIn(measuring).build());
    }
    return IndicatorSet.of(indicators);
  }

  /** The text of a file that is never all there. */
  private static final class Rows extends Reader {
    private final int rows;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int row;

    Rows(int rows) {
      this.rows = rows;
      text.append(
          "id,indicator,unit,day,value,numerator,denominator,valueUnit,measuredBy,recordedAt,note\n");
    }

    @Override
    public int read(char[] buffer, int from, int length) {
      if (at == text.length()) {
        if (row == rows) {
          return -1;
        }
        text.setLength(0);
        at = 0;
        for (int i = 0; i < 100 && row < rows; i++) {
          line(row++);
        }
      }
      int count = Math.min(length, text.length() - at);
      text.getChars(at, at + count, buffer, from);
      at += count;
      return count;
    }

    private void line(int number) {
      int month = number / (UNITS * INDICATORS);
      int rest = number % (UNITS * INDICATORS);
      LocalDate day = LocalDate.of(2020, 4, 30).plusMonths(month);
      text.append("M-").append(100_000_000 + number);
      text.append(",indicator-").append(rest % INDICATORS);
      text.append(",unit-").append(rest / INDICATORS);
      text.append(',').append(day).append(",,").append(number % 97).append(",100,%,collector-");
      text.append(rest % 7).append(',').append(day).append("T15:00:00Z,\n");
    }

    @Override
    public void close() {
      // there is nothing to close
    }
  }

  /** A store that keeps nothing but the number. */
  private static final class Counting implements BulkMeasurementStore {
    @Override
    public long appendWhole(Consumer<Consumer<List<Measurement>>> sender) {
      AtomicLong count = new AtomicLong();
      sender.accept(batch -> count.addAndGet(batch.size()));
      return count.get();
    }

    @Override
    public void append(List<Measurement> batch) {
      throw new UnsupportedOperationException("not in this test");
    }

    @Override
    public Optional<Measurement> find(MeasurementId id) {
      throw new UnsupportedOperationException("not in this test");
    }

    @Override
    public <R extends @Nullable Object> R scan(
        MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
      throw new UnsupportedOperationException("not in this test");
    }
  }
}
