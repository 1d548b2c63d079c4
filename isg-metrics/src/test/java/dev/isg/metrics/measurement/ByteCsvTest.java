package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.issue.ValidationReport;
import dev.isg.metrics.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ByteCsvTest {
  private static final String HEADER = String.join(",", MeasurementCsv.COLUMNS) + "\n";
  private static final String PLAIN =
      "M1,incidents,sales,2025-04-30,2.50,,,count,hr,2025-05-02T00:00:00Z,\n";
  private static final String RATIO =
      "M2,training-rate,sales,2025-05-31,,57,60,%,hr,2025-06-02T00:00:00Z,quiet\n";

  private final List<String> taken = new ArrayList<>();

  @Test
  void plainRowsAreTakenAsNumbers() throws IOException {
    assertThat(read(HEADER + PLAIN + RATIO).issues()).isEmpty();

    assertThat(taken).containsExactly("number 1 1 20208 250 2", "ratio 0 1 20239 57 60 0");
  }

  @Test
  void unusualRowsAreTakenAsMeasurements() throws IOException {
    assertThat(
            read(HEADER
                    + PLAIN.replace(",hr,", ",\"hr, \"\"x\"\"\",")
                    + RATIO.replace(",57,", ",57.0,")
                    + PLAIN
                        .replace("M1,", "M3,")
                        .replace("04-30", "06-30")
                        .replace("00Z", "00+09:00"))
                .issues())
        .isEmpty();

    assertThat(taken).containsExactly("measurement M1", "measurement M2", "measurement M3");
  }

  @Test
  void leavesUnusualTextsToReadingWithCare() {
    assertThat(texts("hr", "=x", "-x", "a b", "人事", "ひと", "\u4000")).containsOnly(true);
    assertThat(texts("", " x", "'x", "\u3000x", "\tx", "\u007F", "é", "\uFF0B", "h".repeat(2001)))
        .containsOnly(false);
    assertThat(texts("h".repeat(2000))).containsOnly(true);
  }

  @Test
  void leavesUnusualTimesToReadingWithCare() {
    assertThat(times("1900-01-01T00:00:00Z", "2999-12-31T23:59:59Z")).containsOnly(true);
    assertThat(
            times(
                "1899-12-31T00:00:00Z",
                "3000-01-01T00:00:00Z",
                "2025-05-02T24:00:00Z",
                "2025-05-02T00:60:00Z",
                "2025-05-02T00:00:60Z",
                "2025-05-02t00:00:00Z",
                "2025-05-02T00.00:00Z",
                "2025-05-02T00:00.00Z",
                "2025-05-02T00:00:00z",
                "2025-05-02T00:00:000",
                "2025-05-02T0x:00:00Z",
                "2025-05-02T00:00:00.0Z"))
        .containsOnly(false);
  }

  @Test
  void readsDaysThatAre() {
    assertThat(days("2024-02-29", "2025-12-31", "2000-02-29", "1900-01-01", "2999-12-31"))
        .containsOnly(true);
    assertThat(
            days(
                "",
                "2025-02-29",
                "1900-02-29",
                "2025-04-31",
                "2025-00-01",
                "2025-13-01",
                "2025-01-00",
                "1899-12-31",
                "3000-01-01",
                "2025/01-01",
                "2025-01/01",
                "2x25-01-01",
                "20/5-01-01",
                "2025-1:-01",
                "2025-01-011"))
        .containsOnly(false);
  }

  @Test
  @Tag("REQ-212")
  void aRecordOfAnyLengthIsReadAsWithCare() throws IOException {
    for (int length : new int[] {2000, 2001, 65_400, 65_536, 100_000, 140_000, 300_000}) {
      String note = "n".repeat(length);
      String tail = PLAIN.replace("M1,", "M7,").replace("04-30", "07-31");
      same(HEADER + PLAIN + RATIO.replace("quiet", note) + tail);
      same(HEADER + PLAIN + RATIO.replace("quiet", "\"" + note + "\"") + tail);
      same(HEADER + PLAIN + RATIO.replace("quiet", "\"" + note) + tail);
    }
  }

  @Test
  void manyRowsOverManyBuffersAreReadAsWithCare() throws IOException {
    StringBuilder csv = new StringBuilder(HEADER);
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 9_000; i++) {
      csv.append(
          PLAIN
              .replace("M1,", "M" + i + ",")
              .replace("2025-04", (1900 + i % 1000) + (i < 6_000 ? "-0" : "-") + (4 + i / 1000))
              .replace(",hr,", "," + "h".repeat(1 + random.nextInt(40)) + ",")
              .replace("\n", i % 100 == 0 ? "\r\n" : i % 7 == 0 ? "\r" : "\n"));
    }
    same(csv.toString());
    assertThat(taken).hasSize(9_000);
  }

  @Test
  void bytesThatAreNoTextAreReadAsWithCare() throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    byte[] sound = (HEADER + PLAIN + RATIO).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 4000; i++) {
      byte[] changed = sound.clone();
      int at = random.nextInt(HEADER.length() / 2, sound.length);
      changed[at] = (byte) random.nextInt(256);
      same(changed);
    }
  }

  @Test
  void anIdThatComesTwiceIsToldWhereverItWasReadBefore() throws IOException {
    String quoted = PLAIN.replace(",hr,", ",\"hr\",");
    for (String first : List.of(PLAIN, quoted)) {
      for (String second : List.of(PLAIN, quoted)) {
        for (String id : List.of("M1", "M-000000000001", "9999999999999", "only-letters", "M01")) {
          same(
              HEADER
                  + first.replace("M1,", id + ",")
                  + second.replace("M1,", id + ",").replace("2025-04", "2025-06")
                  + RATIO);
        }
      }
    }
  }

  @Test
  void refusesToTellOfNoFault() {
    assertThatThrownBy(
            () ->
                MeasurementCsv.read(
                    "m.csv",
                    new ByteArrayInputStream(new byte[0]),
                    Samples.programme(),
                    Samples.indicators(),
                    0,
                    sink()))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("from 1");
  }

  private void same(String csv) throws IOException {
    same(csv.getBytes(StandardCharsets.UTF_8));
  }

  private void same(byte[] csv) throws IOException {
    MeasurementSource source =
        MeasurementCsv.source(
            "m.csv", new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8));
    List<String> ids = new ArrayList<>();
    MeasurementIntake intake =
        MeasurementIntake.of(
            source,
            Samples.programme(),
            Samples.indicators(),
            100,
            one -> ids.add(one.id().value()));
    source.read(intake);

    taken.clear();
    ValidationReport report = read(csv);
    assertThat(report).isEqualTo(intake.report());
    assertThat(taken).hasSameSizeAs(ids);
  }

  private ValidationReport read(String csv) throws IOException {
    return read(csv.getBytes(StandardCharsets.UTF_8));
  }

  private ValidationReport read(byte[] csv) throws IOException {
    return MeasurementCsv.read(
        "m.csv",
        new ByteArrayInputStream(csv),
        Samples.programme(),
        Samples.indicators(),
        100,
        sink());
  }

  private PlainMeasurements sink() {
    return new PlainMeasurements() {
      @Override
      public void addNumber(int indicator, int unit, int day, long unscaled, int scale) {
        taken.add("number " + indicator + " " + unit + " " + day + " " + unscaled + " " + scale);
      }

      @Override
      public void addRatio(
          int indicator, int unit, int day, long numerator, long denominator, int scale) {
        taken.add(
            "ratio "
                + indicator
                + " "
                + unit
                + " "
                + day
                + " "
                + numerator
                + " "
                + denominator
                + " "
                + scale);
      }

      @Override
      public void add(Measurement measurement) {
        taken.add("measurement " + measurement.id());
      }
    };
  }

  private static List<Boolean> texts(String... texts) {
    return List.of(texts).stream()
        .map(text -> ByteCells.text(padded(text), 3, 3 + bytes(text).length))
        .toList();
  }

  private static List<Boolean> times(String... texts) {
    return List.of(texts).stream()
        .map(text -> ByteCells.time(padded(text), 3, 3 + bytes(text).length))
        .toList();
  }

  private static List<Boolean> days(String... texts) {
    ByteCells cells = new ByteCells();
    return List.of(texts).stream()
        .map(
            text -> {
              boolean read = cells.day(padded(text), 3, 3 + bytes(text).length);
              return read && cells.date().toString().equals(text);
            })
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] padded(String text) {
    ByteArrayOutputStream padded = new ByteArrayOutputStream();
    padded.writeBytes(new byte[3]);
    padded.writeBytes(bytes(text));
    padded.writeBytes(new byte[32]);
    return padded.toByteArray();
  }
}
