package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Samples;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class MeasurementCsvProperties {
  @Property(tries = 300)
  @Tag("REQ-509")
  void whatIsWrittenIsReadBackEqual(@ForAll("histories") List<Measurement> history)
      throws IOException {
    List<Measurement> read = read(write(history));

    assertThat(read).containsExactlyInAnyOrderElementsOf(history);
  }

  @Property(tries = 100)
  void sameMeasurementsGiveSameTextInAnyOrder(
      @ForAll("histories") List<Measurement> history, @ForAll Random random) throws IOException {
    List<Measurement> shuffled = new ArrayList<>(history);
    Collections.shuffle(shuffled, random);

    assertThat(write(shuffled)).isEqualTo(write(history));
  }

  @Property(tries = 300)
  void noTextLooksLikeAFormulaAndEachComesBack(@ForAll("texts") String text) {
    String cell = SpreadsheetText.guarded(text);

    assertThat("=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0))).isNegative();
    assertThat(SpreadsheetText.plain(cell)).isEqualTo(text);
  }

  @Provide
  Arbitrary<List<Measurement>> histories() {
    Arbitrary<MeasuredValue> numbers =
        Arbitraries.bigDecimals()
            .between(BigDecimal.TEN.pow(50).negate(), BigDecimal.TEN.pow(50))
            .ofScale(6)
            .map(number -> new MeasuredValue.Single(new Quantity(number, MeasurementUnit.COUNT)));
    Arbitrary<MeasuredValue> ratios =
        Combinators.combine(
                Arbitraries.integers().between(0, 999), Arbitraries.integers().between(0, 999))
            .as(
                (part, rest) ->
                    new MeasuredValue.Ratio(
                        BigDecimal.valueOf(part), BigDecimal.valueOf(part + rest)));
    Arbitrary<Measurement> one =
        Combinators.combine(
                numbers,
                ratios,
                texts(),
                texts().optional(),
                Arbitraries.integers().between(0, 72),
                times())
            .as(MeasurementCsvProperties::measurement);
    return one.list().ofMaxSize(20).map(MeasurementCsvProperties::oneEach);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(20),
            Arbitraries.strings().withChars("=+-@'\"\t\r\n, ab＝").ofMinLength(1).ofMaxLength(6))
        .filter(text -> !text.isBlank());
  }

  private static Arbitrary<Instant> times() {
    return Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
  }

  private static Measurement measurement(
      MeasuredValue number,
      MeasuredValue ratio,
      String measuredBy,
      Optional<String> note,
      int slot,
      Instant recordedAt) {
    UnitId unit = List.of(Samples.SALES, Samples.DEVELOPMENT, Samples.LABORATORY).get(slot % 3);
    boolean training = slot / 3 % 2 == 0;
    return Measurement.builder()
        .id(MeasurementId.of("M" + slot))
        .indicator(training ? Samples.TRAINING : Samples.INCIDENTS)
        .unit(unit)
        .day(Samples.YEAR.first().plusMonths((long) slot / 6 * Interval.MONTHLY.months()))
        .value(training ? ratio : number)
        .measuredBy(measuredBy)
        .recordedAt(recordedAt)
        .note(note)
        .build();
  }

  private static List<Measurement> oneEach(List<Measurement> found) {
    List<Measurement> unique = new ArrayList<>();
    for (Measurement measurement : found) {
      if (unique.stream().noneMatch(other -> other.id().equals(measurement.id()))) {
        unique.add(measurement);
      }
    }
    return unique;
  }

  private static String write(List<Measurement> history) throws IOException {
    StringWriter csv = new StringWriter();
    MeasurementCsv.write(csv, history);
    return csv.toString();
  }

  private static List<Measurement> read(String csv) throws IOException {
    return MeasurementCsv.read(
        "m.csv", new StringReader(csv), Samples.programme(), Samples.indicators());
  }
}
