package dev.isg.metrics.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.metrics.Samples;
import dev.isg.metrics.measurement.BulkMeasurementStore;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementCsv;
import dev.isg.metrics.measurement.MeasurementCsvRule;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.measurement.MeasurementSource;
import dev.isg.metrics.measurement.MeasurementStore;
import dev.isg.metrics.measurement.SourceRow;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REQ-212")
class MeasurementImportTest {
  private static final String HEADER =
      "id,indicator,unit,day,value,numerator,denominator,valueUnit,measuredBy,recordedAt,note\n";
  private static final String APRIL = row("M1", "2025-04-30", "57");
  private static final String MAY = row("M2", "2025-05-31", "58");
  private static final String JUNE = row("M3", "2025-06-30", "59");

  private final MeasurementStore bulk = MeasurementStore.inMemory();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Tag("REQ-236")
  void importsOnceHoweverOftenItIsRepeatedAndAddsTheRestOfAnOverlap(boolean whole)
      throws IOException {
    MeasurementStore store = whole ? bulk : plain(bulk);

    ImportReport first = into(store, HEADER + APRIL + MAY);
    assertThat(first.imported()).isTrue();
    assertThat(first.unchanged()).isFalse();
    assertThat(first.summary().en()).isEqualTo("m.csv: 2 rows read, 2 appended, 0 known already");
    assertThat(ids()).containsExactly("M1", "M2");

    ImportReport again = into(store, HEADER + APRIL + MAY);
    assertThat(again.imported()).isTrue();
    assertThat(again.unchanged()).isTrue();
    assertThat(again.text(Language.EN))
        .isEqualTo("m.csv: all of 2 rows were known already; nothing changed");

    ImportReport more = into(store, HEADER + MAY + JUNE);
    assertThat(more)
        .extracting(ImportReport::rows, ImportReport::appended, ImportReport::known)
        .containsExactly(2L, 1L, 1L);
    assertThat(ids()).containsExactly("M1", "M2", "M3");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Tag("REQ-236")
  void keepsNothingIfAnyRowHasAFaultAndTellsThemAll(boolean whole) throws IOException {
    MeasurementStore store = whole ? bulk : plain(bulk);

    ImportReport report =
        into(store, HEADER + APRIL + MAY.replace("58", "x") + JUNE.replace("sales", "no-such"));

    assertThat(report.imported()).isFalse();
    assertThat(report.unchanged()).isTrue();
    assertThat(report)
        .extracting(
            ImportReport::rows, ImportReport::appended, ImportReport::known, ImportReport::faults)
        .containsExactly(3L, 0L, 0L, 2L);
    assertThat(report.issues().issues())
        .extracting(issue -> issue.location().orElseThrow().toString())
        .containsExactly("m.csv:3:36", "m.csv:4:18");
    assertThat(report.text(Language.EN)).startsWith("m.csv: 2 faults in 3 rows; nothing was");
    assertThat(report.text(Language.JA)).startsWith("m.csv: 3 行に 2 件の誤りがあり");
    assertThatThrownBy(report::throwIfFaults).isInstanceOf(InvalidDocumentException.class);
    assertThat(ids()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsNothingIfAnIdIsKeptWithOtherContent(boolean whole) throws IOException {
    MeasurementStore store = whole ? bulk : plain(bulk);
    into(store, HEADER + MAY);

    ImportReport report = into(store, HEADER + APRIL + MAY.replace("58", "1") + JUNE);

    assertThat(report.faults()).isEqualTo(1);
    assertThat(report.issues().issues())
        .extracting(Issue::rule)
        .containsExactly(ImportRule.OTHER_CONTENT_KEPT);
    assertThat(report.issues().issues().get(0).location()).get().hasToString("m.csv:3");
    assertThat(report.issues().issues().get(0).message().en()).contains("'M2'");
    assertThat(ids()).containsExactly("M2");
  }

  @Test
  void tellsSoManyFaultsAndCountsTheRest() throws IOException {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 5; i++) {
      csv.append(row("B" + i, "yesterday", "57"));
    }
    MeasurementImport importing =
        MeasurementImport.of(Samples.programme(), Samples.indicators()).withMostFaults(2);

    ImportReport report =
        importing.into(bulk, MeasurementCsv.source("m.csv", new StringReader(csv.toString())));

    assertThat(report.faults()).isEqualTo(5);
    assertThat(report.issues().issues()).hasSize(2);
    assertThat(report.text(Language.EN)).endsWith("\nand 3 faults more");
    assertThat(report.text(Language.JA)).endsWith("\nほかに 3 件の誤りがあります");
    assertThatThrownBy(() -> importing.withMostFaults(0)).isInstanceOf(InvalidModelException.class);
    assertThat(
            importing
                .withMostFaults(5)
                .check(MeasurementCsv.source("m.csv", new StringReader(csv.toString())))
                .text(Language.EN))
        .doesNotContain("more");
  }

  @Test
  void checksWithoutKeeping() throws IOException {
    ImportReport report =
        importing().check(MeasurementCsv.source("m.csv", new StringReader(HEADER + APRIL)));

    assertThat(report.faults()).isZero();
    assertThat(report.rows()).isEqualTo(1);
    assertThat(ids()).isEmpty();
  }

  @Test
  void findsWhatComesTwiceInTheSource() throws IOException {
    ImportReport report =
        into(bulk, HEADER + APRIL + APRIL.replace("04-30", "05-31") + row("M9", "2025-04-01", "1"));

    assertThat(report.issues().issues())
        .extracting(Issue::rule)
        .containsExactly(MeasurementCsvRule.DUPLICATE_ID, MeasurementCsvRule.SECOND_IN_INTERVAL);
    assertThat(report.issues().issues().get(0).message().en())
        .isEqualTo("the id 'M1' is also in an earlier line");
    assertThat(report.issues().issues().get(1).message().ja()).contains("前の行");
  }

  @Test
  void tellsEmptySourcesAndWrongHeaders() throws IOException {
    assertThat(into(bulk, HEADER).text(Language.EN))
        .isEqualTo("m.csv: there is no measurement in it");
    assertThat(into(bulk, "").issues().issues())
        .extracting(Issue::rule)
        .containsExactly(MeasurementCsvRule.NO_HEADER);
    ImportReport wrong = into(bulk, "id;day\n" + APRIL);
    assertThat(wrong.issues().issues())
        .extracting(Issue::rule)
        .containsExactly(MeasurementCsvRule.WRONG_SEPARATOR);
    assertThat(wrong.rows()).isZero();
  }

  @Test
  void importsMoreThanOneBatch() throws IOException {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 9_000; i++) {
      String day = LocalDate.of(1900, 1, 1).plusMonths(i).toString();
      csv.append(row("N-" + i, day, "57"));
    }
    assertThat(into(bulk, csv.toString()).appended()).isEqualTo(9_000);

    csv.append(row("X", "yesterday", "1"));
    MeasurementStore other = MeasurementStore.inMemory();
    assertThat(into(other, csv.toString()).faults()).isEqualTo(1);
    assertThat(ids(other)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsNothingIfTheSourceFails(boolean whole) {
    MeasurementStore store = whole ? bulk : plain(bulk);
    Reader failing =
        new Reader() {
          private int at;

          @Override
          public int read(char[] buffer, int from, int length) throws IOException {
            String text = HEADER + APRIL;
            if (at == text.length()) {
              throw new IOException("disk");
            }
            int count = Math.min(length, text.length() - at);
            text.getChars(at, at + count, buffer, from);
            at += count;
            return count;
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> importing().into(store, MeasurementCsv.source("m.csv", failing)))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
    assertThat(ids()).isEmpty();
  }

  @Test
  @Tag("REQ-236")
  void anAdapterOfOnesOwnIsTwentyLines() throws IOException {
    MeasurementSource middleware =
        new MeasurementSource() {
          @Override
          public String name() {
            return "operations manager";
          }

          @Override
          public void read(MeasurementIntake intake) {
            intake.row(
                SourceRow.ofRecord(
                    1,
                    List.of(
                        "P1",
                        "incidents",
                        "sales",
                        "2025-04-30",
                        "3",
                        "",
                        "",
                        "count",
                        "'-probe",
                        "2025-05-01T00:00:00Z",
                        ""),
                    List.of()));
          }
        };

    assertThat(importing().into(bulk, middleware).appended()).isEqualTo(1);
    assertThat(bulk.find(MeasurementId.of("P1")).orElseThrow().measuredBy()).isEqualTo("'-probe");
  }

  private ImportReport into(MeasurementStore store, String csv) throws IOException {
    return importing().into(store, MeasurementCsv.source("m.csv", new StringReader(csv)));
  }

  private static MeasurementImport importing() {
    return MeasurementImport.of(Samples.programme(), Samples.indicators());
  }

  private List<String> ids() {
    return ids(bulk);
  }

  private static List<String> ids(MeasurementStore store) {
    return store.scan(MeasurementQuery.all(), found -> found.map(one -> one.id().value()).toList());
  }

  private static String row(String id, String day, String part) {
    return id + ",training-rate,sales," + day + ",," + part + ",60,%,hr,2025-07-02T00:00:00Z,\n";
  }

  /** The store without its capability of taking very many at once. */
  private static MeasurementStore plain(MeasurementStore store) {
    assertThat(store).isInstanceOf(BulkMeasurementStore.class);
    return new MeasurementStore() {
      @Override
      public void append(List<Measurement> batch) {
        store.append(batch);
      }

      @Override
      public Optional<Measurement> find(MeasurementId id) {
        return store.find(id);
      }

      @Override
      public <R extends @Nullable Object> R scan(
          MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
        return store.scan(query, reader);
      }
    };
  }
}
