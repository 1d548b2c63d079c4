package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.ValidationReport;
import dev.isg.metrics.Histories;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.Indicator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Reading bytes gives the faults and the values that reading texts with care gives. */
class ByteCsvProperties {
  /** What one row means to both: where, when and what. */
  private record Value(int indicator, int unit, LocalDate day, MeasuredValue value) {}

  private record Read(List<Value> values, ValidationReport faults) {}

  @Property(tries = 300)
  @Tag("REQ-212")
  void readsWhatWasWritten(
      @ForAll("histories") List<Measurement> history, @ForAll @IntRange(min = 1, max = 9) int step)
      throws IOException {
    StringWriter csv = new StringWriter();
    MeasurementCsv.write(csv, history);

    assertThat(byBytes(csv.toString(), step)).isEqualTo(byTexts(csv.toString()));
    assertThat(byBytes(csv.toString(), step).values()).hasSameSizeAs(history);
  }

  @Property(tries = 5000)
  @Tag("REQ-212")
  void tellsTheFaultsThatReadingWithCareTells(
      @ForAll("files") String csv, @ForAll @IntRange(min = 1, max = 99) int step)
      throws IOException {
    assertThat(byBytes(csv, step)).isEqualTo(byTexts(csv));
  }

  @Provide
  Arbitrary<List<Measurement>> histories() {
    return Histories.histories();
  }

  @Provide
  Arbitrary<String> files() {
    Arbitrary<String> header =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(20, Arbitraries.just(String.join(",", MeasurementCsv.COLUMNS))),
            net.jqwik.api.Tuple.of(
                1,
                Arbitraries.of(
                    "", "id,unit", "\"id", "id;indicator", "\uFEFFid", "\"\"", "\"id\"x,unit")));
    Arbitrary<String> end = Arbitraries.of("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\r\n\n\r");
    Arbitrary<String> lines =
        Combinators.combine(row(), end).as(String::concat).list().ofMaxSize(12).map(this::joined);
    return Combinators.combine(
            Arbitraries.of("", "", "\uFEFF"), header, end, lines, Arbitraries.of(true, false))
        .as(
            (mark, names, newline, text, whole) ->
                mark + names + newline + (whole ? text : text.stripTrailing()));
  }

  private String joined(List<String> lines) {
    return String.join("", lines);
  }

  private static Arbitrary<String> row() {
    Arbitrary<String> number =
        Arbitraries.of(
            "",
            "0",
            "-0",
            "1",
            "57",
            "60",
            "60.0",
            "007",
            "1.",
            ".5",
            "-2.5",
            "1e3",
            "x",
            " 1",
            "٣",
            "99999999999999999",
            "999999999999999999",
            "12345678901234567890123",
            "-",
            "--1");
    Arbitrary<List<String>> start =
        Combinators.combine(
                Arbitraries.oneOf(
                    Arbitraries.integers().between(1, 6).map(i -> "M" + i),
                    Arbitraries.of(
                        "N01",
                        "N1",
                        "x",
                        "M 1",
                        "",
                        "-m",
                        "_1",
                        "m-2",
                        "=x",
                        "12345678901234567",
                        "é",
                        "i".repeat(65))),
                Arbitraries.of(
                    "2025-04-30",
                    "2025-05-01",
                    "2026-03-31",
                    "2025-02-30",
                    "2024-02-29",
                    "1899-12-31",
                    "2999-12-31",
                    "3000-01-01",
                    "",
                    "2025-4-1",
                    "2025-13-01",
                    "2025/04/30",
                    "2025-04-3x"))
            .as(List::of);
    Arbitrary<List<String>> rest =
        Combinators.combine(
                Arbitraries.of(
                    "hr",
                    "人事部",
                    "\u3000",
                    "",
                    " ",
                    "'=x",
                    "'x",
                    "\"a,b\"",
                    "\"a\nb\"",
                    "a\"b",
                    "é",
                    "h".repeat(2001)),
                Arbitraries.of(
                    "2025-05-02T00:00:00Z",
                    "2025-05-02T09:00:00+09:00",
                    "2025-05-02T24:00:00Z",
                    "2025-05-02T23:59:60Z",
                    "2025-05-02T00:00Z",
                    "soon",
                    ""),
                Arbitraries.of(
                    "", "", "quiet", "メモ", " ", "'-", "\"x\"\"y\"", "\"x\"y", "\"open", "a,b"))
            .as(List::of);
    Arbitrary<List<String>> wild =
        Combinators.combine(
                Arbitraries.of("training-rate", "incidents", "maturity", "no-such", ""),
                Arbitraries.of("sales", "laboratory", "company", "nowhere"),
                number,
                number,
                number,
                Arbitraries.of("%", "count", "grade", "", "件"))
            .as(List::of);
    Arbitrary<List<String>> fitting =
        Combinators.combine(
                Arbitraries.of("sales", "laboratory", "development"),
                number,
                number,
                Arbitraries.of(true, false))
            .as(
                (unit, one, other, ratio) ->
                    ratio
                        ? List.of("training-rate", unit, "", one, other, "%")
                        : List.of("incidents", unit, one, "", "", "count"));
    return Combinators.combine(
            start,
            Arbitraries.oneOf(fitting, fitting, fitting, wild),
            rest,
            Arbitraries.of(true, true, true, false))
        .as(
            (first, middle, last, plain) ->
                String.join(
                    ",",
                    first.get(0),
                    middle.get(0),
                    middle.get(1),
                    first.get(1),
                    middle.get(2),
                    middle.get(3),
                    middle.get(4),
                    middle.get(5),
                    plain ? "hr" : last.get(0),
                    plain ? "2025-05-02T00:00:00Z" : last.get(1),
                    plain ? "" : last.get(2)));
  }

  private static Read byTexts(String csv) throws IOException {
    List<Value> values = new ArrayList<>();
    MeasurementSource source =
        MeasurementCsv.source(
            "m.csv",
            new InputStreamReader(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8));
    MeasurementIntake intake =
        MeasurementIntake.of(
            source,
            Samples.programme(),
            Samples.indicators(),
            1000,
            one -> values.add(valueOf(one)));
    source.read(intake);
    return new Read(values, intake.report());
  }

  private static Read byBytes(String csv, int step) throws IOException {
    List<Value> values = new ArrayList<>();
    PlainMeasurements reader =
        new PlainMeasurements() {
          @Override
          public void addNumber(int indicator, int unit, int day, long unscaled, int scale) {
            BigDecimal number = BigDecimal.valueOf(unscaled, scale);
            values.add(
                new Value(
                    indicator,
                    unit,
                    LocalDate.ofEpochDay(day),
                    new MeasuredValue.Single(
                        new Quantity(
                            number, Samples.indicators().indicators().get(indicator).unit()))));
          }

          @Override
          public void addRatio(
              int indicator, int unit, int day, long numerator, long denominator, int scale) {
            values.add(
                new Value(
                    indicator,
                    unit,
                    LocalDate.ofEpochDay(day),
                    new MeasuredValue.Ratio(
                        BigDecimal.valueOf(numerator, scale),
                        BigDecimal.valueOf(denominator, scale))));
          }

          @Override
          public void add(Measurement measurement) {
            values.add(valueOf(measurement));
          }
        };
    ValidationReport faults =
        MeasurementCsv.read(
            "m.csv",
            new InSteps(csv.getBytes(StandardCharsets.UTF_8), step),
            Samples.programme(),
            Samples.indicators(),
            1000,
            reader);
    return new Read(values, faults);
  }

  private static Value valueOf(Measurement one) {
    List<Indicator> indicators = Samples.indicators().indicators();
    int indicator = 0;
    while (!indicators.get(indicator).id().equals(one.indicator())) {
      indicator++;
    }
    int unit = 0;
    while (!Samples.programme().units().get(unit).id().equals(one.unit())) {
      unit++;
    }
    return new Value(indicator, unit, one.day(), one.value());
  }

  /** A stream that gives a few bytes at a time. */
  private static final class InSteps extends InputStream {
    private final ByteArrayInputStream source;
    private final int step;

    InSteps(byte[] bytes, int step) {
      this.source = new ByteArrayInputStream(bytes);
      this.step = step;
    }

    @Override
    public int read() {
      return source.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      return source.read(buffer, from, Math.min(step, length));
    }
  }
}
