package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.StoredDocument;
import dev.isg.disclosure.publication.ReportId;
import dev.isg.disclosure.publication.StoredDisclosure;
import dev.isg.examples.store.file.FileStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading a folder records, and what it refuses to record. */
@Tag("REQ-504")
class HistoryTest {
  private static final Instant LATER = Instant.parse("2026-04-20T00:00:00Z");
  private static final ReportId REPORT = ReportId.of("report-2025-04-01_2026-03-31");

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void recordTheSample() {
    folder = Sample.in(temporary.resolve("a"));
    assertThat(Spring.runs(Spring.YEAR_END, folder).messages())
        .contains("Recorded: 11 documents, 241 measurements, 7 decisions, 0 withdrawn");
  }

  @Test
  void recordsNothingNewOfAnUnchangedFolder() throws IOException {
    Map<String, String> before = FolderTexts.of(folder.resolve(".isg"));

    assertThat(Spring.runs(LATER, folder).messages()).doesNotContain("Recorded");
    assertThat(FolderTexts.of(folder.resolve(".isg"))).isEqualTo(before);
  }

  @Test
  void recordsAChangedDocumentAsANewVersionKnownFromNowOn() {
    Sample.replace(folder.resolve("programme.json"), Spring.TITLE, Spring.CORRECTED_TITLE);

    assertThat(Spring.runs(LATER, folder).messages()).contains("Recorded: 1 documents, 0 meas");
    assertThat(programmes())
        .extracting(StoredDocument::recordedAt)
        .containsExactly(Spring.YEAR_END, LATER);
    assertThat(programmes().get(1).content()).contains(Spring.CORRECTED_TITLE);
  }

  @Test
  void keepsWhatIsRecordedBesideTheProgramme() {
    Sample.replace(folder.resolve("incidents.json"), "\"risk\": \"R-2\"", "\"risk\": \"R-5\"");

    assertThat(Spring.runs(LATER, folder).messages()).contains("Recorded: 1 documents, 0 meas");
    assertThat(known("2026-03-31", LATER.minusNanos(1)))
        .contains("structure  r1", "plan  r1", "incidents  r1", "stakeholders  r1");
    assertThat(known("2026-03-31", LATER)).contains("plan  r1", "incidents  r2");
  }

  @Test
  void recordsWhenItIsToldToAndFromWhichDayChangesHold() {
    Sample.replace(folder.resolve("programme.json"), Spring.TITLE, Spring.CORRECTED_TITLE);
    Spring.runs(
        LATER, folder, "--recorded-at", "2026-04-05T00:00:00Z", "--valid-from", "2026-04-01");
    Sample.replace(folder.resolve("programme.json"), Spring.CORRECTED_TITLE, "Third title");
    Spring.runs(LATER, folder);

    assertThat(programmes())
        .extracting(StoredDocument::validFrom)
        .containsExactly(
            LocalDate.of(1, 1, 1), LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-01"));
    assertThat(programmes().get(1).recordedAt()).isEqualTo(Instant.parse("2026-04-05T00:00:00Z"));
    assertThat(known("2026-03-31", LATER)).contains(Spring.TITLE, "programme  r1");
    assertThat(known("2026-04-01", LATER.minusNanos(1))).contains(Spring.CORRECTED_TITLE);
    assertThat(known("2026-04-01", LATER)).contains("Third title");
  }

  @Test
  void refusesToOverwriteAMeasurement() {
    Sample.replace(
        folder.resolve("measurements.csv"),
        "rd,2026-03-27,,98,100,%,ishida",
        "rd,2026-03-27,,100,100,%,ishida");

    refuses("[ISG-Q-010] measurement 'PC-RD-2026-03' is recorded with other content already");
  }

  @Test
  void refusesToOverwriteADecision() {
    Sample.replace(
        folder.resolve("decisions.json"), "a spot check found no wrong", "nobody found any wrong");

    refuses("[ISG-Q-011] decision 'D-2026-01' is recorded with other content already");
  }

  @Test
  void refusesToRecordBeforeWhatIsRecorded() {
    Ran ran =
        Ran.at(LATER, Map.of(), "run", folder, "--recorded-at", Spring.YEAR_END.minusNanos(1_000));

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(ran.messages()).contains("[ISG-Q-013] nothing can be recorded at 2026-03-31T08:59");
  }

  @Test
  void refusesTheHistoryOfAnotherUnit() throws IOException {
    for (String file :
        List.of("programme.json", "indicators.json", "measurements.csv", "disclosure.json")) {
      Path path = folder.resolve(file);
      Files.writeString(path, Files.readString(path).replace("company-a", "company-b"));
    }

    refuses("[ISG-Q-012] this history is that of 'company-a', not of 'company-b'");
  }

  @Test
  void keepsWhatIsTakenOutOfTheFolderButCountsItNoMore() {
    String row = Spring.takeRow(folder);

    assertThat(Spring.runs(LATER, folder).messages()).contains("0 decisions, 1 withdrawn");
    assertThat(known("2026-03-31", LATER.minusNanos(1))).contains("98 % (98 of 100)");
    assertThat(known("2026-03-31", LATER)).contains("[measurements: 47/48]");

    Spring.addRow(folder, row);
    Spring.runs(LATER.plusSeconds(1), folder);
    assertThat(known("2026-03-31", LATER)).contains("[measurements: 47/48]");
    assertThat(known("2026-03-31", LATER.plusSeconds(1))).contains("98 % (98 of 100)");
  }

  @Test
  void correctsAMeasurementByARowOfItsOwn() {
    String row = Spring.takeRow(folder);
    Spring.addRow(
        folder,
        row.replace(Spring.LATE, Spring.LATE + "-corrected")
            .replace(",98,100,", ",100,100,")
            .replace("2026-03-27T08:30:00Z", "2026-04-19T00:00:00Z"));
    Spring.runs(LATER, folder);

    assertThat(known("2026-03-31", Instant.parse("2026-04-18T00:00:00Z")))
        .contains("98 % (98 of 100)");
    assertThat(known("2026-03-31", LATER))
        .contains("\"PC security settings compliance rate\" stands at 100 %")
        .contains("[measurements: 48/48]");
    assertThat(known("2026-03-31", Instant.parse("2026-04-19T00:00:00Z")))
        .as("in the days between, the row recorded last counts")
        .contains("\"PC security settings compliance rate\" stands at 100 %")
        .contains("that were replaced or do not fit the indicators of then: 1");
  }

  @Test
  void keepsTheDisclosureOnceItIsPublishedAndItsCorrections() {
    assertThat(disclosures()).isEmpty();
    publishOn("2026-03-31");
    Spring.runs(LATER, folder);
    List<StoredDisclosure> first = disclosures();
    assertThat(first).hasSize(1);
    assertThat(first.get(0).recordedAt()).isEqualTo(LATER);

    Sample.replace(folder.resolve("disclosure.json"), "report, fiscal 2025", "report of 2025");
    Ran otherwise = Spring.runs(LATER.plusSeconds(1), folder);
    assertThat(otherwise.messages())
        .contains("[ISG-Q-014] edition 1 was published with other content")
        .contains(first.get(0).hash().brief());
    assertThat(disclosures()).isEqualTo(first);

    Sample.replace(folder.resolve("disclosure.json"), "\"edition\": 1", "\"edition\": 2");
    Spring.runs(LATER.plusSeconds(2), folder);
    assertThat(disclosures()).hasSize(2);
    assertThat(disclosures().get(1).corrects()).contains(first.get(0).hash());
    assertThat(known("2026-03-31", LATER.plusSeconds(2)))
        .contains("Published disclosures on record: 2\n")
        .contains("edition 2 (corrects " + first.get(0).hash().brief() + ")");
    assertThat(known("2026-03-31", LATER)).contains("Published disclosures on record: 1\n");
  }

  @Test
  void publishesNothingBeforeItsDay() {
    publishOn("2026-04-01");

    Spring.runs(LATER, folder);

    assertThat(disclosures()).isEmpty();
  }

  @Test
  void keepsNoHistoryIfAskedToAndChecksAgainstNone() {
    Path other = Sample.in(temporary.resolve("b"));
    Spring.runs(LATER, other, "--store", "none");

    assertThat(other.resolve(".isg")).doesNotExist();
    assertThat(other.resolve("out/evaluation.json")).exists();
  }

  private void publishOn(String day) {
    Sample.replace(
        folder.resolve("disclosure.json"),
        "  \"approver\": \"aoki\",",
        "  \"approver\": \"aoki\",\n  \"publishedOn\": \"" + day + "\",");
  }

  private void refuses(String message) {
    Ran ran =
        Ran.at(
            LATER, Map.of(), "run", folder, "--as-of", Sample.AS_OF, "--out", temporary + "/new");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(ran.messages()).contains(message).contains("1 errors");
    assertThat(temporary.resolve("new")).doesNotExist();
  }

  private String known(String day, Instant at) {
    Ran ran = Ran.run("known", folder, "--on", day, "--known-at", at);
    assertThat(ran.exitCode()).as(ran.messages()).isZero();
    return ran.results();
  }

  private List<StoredDocument> programmes() {
    try (FileStores stores = FileStores.open(folder.resolve(".isg"))) {
      return stores.documents().history(DocumentKey.of("programme", "company-a"));
    }
  }

  private List<StoredDisclosure> disclosures() {
    try (FileStores stores = FileStores.open(folder.resolve(".isg"))) {
      return stores.disclosures().history(REPORT, Instant.MAX);
    }
  }
}
