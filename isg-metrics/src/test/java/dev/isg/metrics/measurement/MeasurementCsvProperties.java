package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.metrics.Histories;
import dev.isg.metrics.Samples;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
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
    return Histories.histories();
  }

  @Provide
  Arbitrary<String> texts() {
    return Histories.texts();
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
