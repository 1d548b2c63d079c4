package dev.isg.metrics.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.issue.Issue;
import dev.isg.core.json.IsgJson;
import dev.isg.metrics.Samples;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.measurement.MeasurementStore;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-236")
class MeasurementJsonLinesTest {
  private static final String RATIO =
      "{\"id\":\"M1\",\"indicator\":\"training-rate\",\"unit\":\"sales\",\"day\":\"2025-04-30\","
          + "\"value\":{\"is\":\"ratio\",\"numerator\":57,\"denominator\":60},"
          + "\"measuredBy\":\"hr\",\"recordedAt\":\"2025-05-02T00:00:00Z\"}\n";
  private static final String NUMBER =
      "{\"id\":\"M2\",\"indicator\":\"incidents\",\"unit\":\"sales\",\"day\":\"2025-04-30\","
          + "\"value\":{\"is\":\"number\",\"quantity\":\"0 count\"},"
          + "\"measuredBy\":\"'=desk\",\"recordedAt\":\"2025-05-02T00:00:00Z\","
          + "\"note\":\"quiet \\\"month\\\"\"}\n";

  private final MeasurementStore store = MeasurementStore.inMemory();

  @Test
  @Tag("REQ-509")
  void readsWhatItWritesAndEachLineIsADocument() throws IOException {
    assertThat(into(RATIO + "\n" + NUMBER).appended()).isEqualTo(2);
    List<Measurement> read = all();

    StringWriter written = new StringWriter();
    MeasurementJsonLines.write(written, read.iterator());

    assertThat(written).hasToString(RATIO + NUMBER);
    assertThat(read.get(1).measuredBy()).isEqualTo("'=desk");
    assertThat(
            Stream.of(RATIO, NUMBER)
                .map(line -> IsgJson.standard().read("l", line, Measurement.class).value())
                .toList())
        .isEqualTo(read);
  }

  @Test
  void acceptsByteOrderMarkCarriageReturnsAndNoLastLineBreak() throws IOException {
    assertThat(into("\uFEFF" + (RATIO + NUMBER).replace("\n", "\r\n").strip()).appended())
        .isEqualTo(2);
    assertThat(into("").rows()).isZero();
    assertThat(into("\uFEFF").rows()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"M1\"|\"M 1\"|ISG-M-013|id|\"M 1",
        "\"M1\"|7|ISG-J-006|/id|7,",
        "\"M1\"|null|ISG-J-006|/id|null",
        "\"M1\"|[1,{\"a\":2}]|ISG-J-006|/id|[1",
        "\"id\":\"M1\",||ISG-M-011|id|{",
        "\"id\"|\"id\":\"M0\",\"id\"|ISG-J-002|/id|\"id\":\"M1",
        "\"id\"|\"ID\":1,\"id\"|ISG-J-003|/ID|\"ID\"",
        "\"id\"|\"\":1,\"id\"|ISG-J-003|/|\"\"",
        "training-rate|no-such|ISG-M-017|indicator|\"no-such",
        "2025-04-30|2025/04/30|ISG-M-015|day|\"2025/",
        "57|61|ISG-M-022|numerator|61",
        "57|-1|ISG-M-021|numerator|-1",
        "57|5e1|ISG-M-014|numerator|5e1",
        "57|\"57\"|ISG-J-006|/value/numerator|\"57",
        "\"is\":\"ratio\",||ISG-J-004|/value|",
        "\"ratio\"|\"share\"|ISG-J-006|/value/is|\"share",
        "\"ratio\"|\"\"|ISG-J-006|/value/is|\"\"",
        "\"numerator\":57|\"quantity\":\"95 %\",\"numerator\":57|ISG-M-012|value|\"95 %",
        "\"is\"|\"was\":1,\"is\"|ISG-J-003|/value/was|\"was",
        "\"is\"|\"is\":\"ratio\",\"is\"|ISG-J-002|/value/is|\"is\":\"ratio\",\"num",
        "}}|}]|ISG-J-001||",
        "Z\"}|Z\"} {}|ISG-J-001||",
        "Z\"}|Z\"|ISG-J-001||",
      })
  void refusesLineWithItsPlaceAndReadsOn(
      String part, String other, String rule, String path, String place) throws IOException {
    String replaced = other == null ? "" : other;
    String line = RATIO.replace(part, replaced);
    if (part.equals("}}")) {
      line = RATIO.replace("60}", "60]");
    }

    ImportReport report = into(NUMBER + line + NUMBER.replace("M2", "M 3"));

    List<Issue> issues = report.issues().issues();
    assertThat(report.rows()).isEqualTo(3);
    Issue issue = issues.get(0);
    assertThat(issue.rule().id()).isEqualTo(rule);
    assertThat(issue.path()).isEqualTo(path == null ? "" : path);
    assertThat(issue.location().orElseThrow().line()).isEqualTo(2);
    if (place != null) {
      assertThat(issue.location().orElseThrow().column()).isEqualTo(line.indexOf(place) + 1);
    }
    assertThat(issues.get(issues.size() - 1).location().orElseThrow().line()).isEqualTo(3);
    assertThat(all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"is\":\"number\",\"quantity\":\"0 count\"}|[]|ISG-J-006|/value",
        "\"0 count\"|0|ISG-J-006|/value/quantity",
        "\"0 count\"|\"0\"|ISG-M-011|valueUnit",
        "\"0 count\"|\"0 h\"|ISG-M-020|valueUnit",
        "\"0 count\"|\"x count\"|ISG-M-014|value",
      })
  void refusesValueOfANumber(String part, String other, String rule, String path)
      throws IOException {
    List<Issue> issues = into(NUMBER.replace(part, other)).issues().issues();

    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).rule().id()).isEqualTo(rule);
    assertThat(issues.get(0).path()).isEqualTo(path);
  }

  @Test
  void refusesLineThatIsNoObjectOrTooLong() throws IOException {
    ImportReport report = into("[]\n\"" + "x".repeat(200_000) + "\"\n7\nnonsense\n" + RATIO);

    assertThat(report.rows()).isEqualTo(5);
    assertThat(report.issues().issues())
        .extracting(issue -> issue.rule().id())
        .containsExactly("ISG-J-006", "ISG-M-132", "ISG-J-006", "ISG-J-001");
  }

  @Test
  void readsTheLongestLineThatFits() throws IOException {
    String padding = " ".repeat(JsonLinesSource.MOST_CHARACTERS - RATIO.length() + 1);

    assertThat(into(padding + RATIO).appended()).isEqualTo(1);
    assertThat(into(" " + padding + NUMBER).faults()).isEqualTo(1);
  }

  private ImportReport into(String lines) throws IOException {
    return MeasurementImport.of(Samples.programme(), Samples.indicators())
        .into(store, MeasurementJsonLines.source("m.jsonl", new StringReader(lines)));
  }

  private List<Measurement> all() {
    return store.scan(MeasurementQuery.all(), Stream::toList);
  }
}
