package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultyFolderTest {
  private static final String SLIP = "PC-RD-2026-03,pc-settings-compliance,rd,2026-03-27,,98,100,%";

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void writeTheSample() {
    folder = Sample.in(temporary.resolve("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void namesEveryFaultOfEveryFileInOneRunAndWritesNothing(String language) throws IOException {
    Path csv = folder.resolve("measurements.csv");
    Sample.replace(csv, SLIP, "PC-RD-2026-03,pc-settings-compliance,rd,2026-03-27,,,100,%");
    Sample.replace(
        csv,
        "OUTAGE-MF-2025-11,longest-outage,manufacturing,2025-11-28,13.5,,,h",
        "OUTAGE-MF-2025-11,longest-outage,manufacturing,2025-11-28,810,,,min");
    Sample.replace(csv, "RULE-GA-2025-04,rule-violations", "RULE-GA-2025-04,rule-violation");
    List<String> rows = new ArrayList<>(Files.readAllLines(csv));
    rows.add(rows.get(1));
    Files.write(csv, rows);
    Path programme = folder.resolve("programme.json");
    Sample.replace(programme, parent("rd", "company-a"), parent("rd", "manufacturing"));
    Sample.replace(programme, parent("manufacturing", "company-a"), parent("manufacturing", "rd"));
    Sample.replace(folder.resolve("causes.json"), "\"nextStep\"", "\"nextSteps\"");

    Ran ran = Ran.run("run", folder, "--lang", language);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(ran.results()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
    String issues = ran.messages().replaceAll("(measurements\\.csv):\\d+", "$1:<line>");
    Golden.check("faults." + language + ".txt", issues);
    assertThat(placed(ran, "measurements.csv", rowOf(rows, "PC-RD-2026-03"))).contains("numerator");
    assertThat(placed(ran, "measurements.csv", rowOf(rows, "OUTAGE-MF-2025-11")))
        .contains("valueUnit");
    assertThat(placed(ran, "measurements.csv", rowOf(rows, "RULE-GA-2025-04")))
        .contains("indicator");
    assertThat(placed(ran, "measurements.csv", rows.size())).contains("id");
    assertThat(ran.messages().lines().filter(line -> line.startsWith("programme.json:")))
        .singleElement()
        .asString()
        .contains("/units/", "/parent", "manufacturing -> rd -> manufacturing");
    assertThat(ran.messages()).contains("causes.json:").contains("nextSteps");
  }

  @Test
  void checksTheOtherFilesWhereOneIsNoJsonAtAll() throws IOException {
    Files.writeString(folder.resolve("programme.json"), "{");
    Sample.replace(folder.resolve("audit.json"), "\"H1-D1\"", "\"H1-D1\", \"extra\": 1");

    Ran ran = Ran.run("validate", folder);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(ran.messages())
        .contains("programme.json:1:")
        .contains("audit.json:")
        .contains("extra")
        .contains("the rows of measurements.csv were not checked");
  }

  @Test
  void namesMissingFilesAndThoseInAnotherEncoding() throws IOException {
    Files.delete(folder.resolve("indicators.json"));
    Files.write(
        folder.resolve("decisions.json"), "{\"x\": \"方針\"}".getBytes(StandardCharsets.UTF_16));

    Ran ran = Ran.run("validate", folder, "--lang", "ja");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(ran.messages())
        .contains("indicators.json:1: エラー [ISG-Q-001]")
        .contains("decisions.json:1: エラー [ISG-Q-002]");
  }

  @Test
  void evaluatesAFolderThatHoldsNoRecordsOfPeople() throws IOException {
    for (String optional :
        List.of("decisions.json", "causes.json", "audit.json", "disclosure.json")) {
      Files.delete(folder.resolve(optional));
    }

    Ran ran = Ran.run("run", folder);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("out/evaluation.json")).exists();
    assertThat(folder.resolve("out/disclosure.en.md")).doesNotExist();
  }

  @Test
  void namesRecordsThatReferToNobodyAndWarnsOfDecisionsAboutNothing() {
    Sample.replace(folder.resolve("audit.json"), "\"point\": \"H1-E1\"", "\"point\": \"H1-E9\"");
    Sample.replace(folder.resolve("causes.json"), "\"ishida\"", "\"nobody\"");
    Sample.replace(
        folder.resolve("decisions.json"), "\"subject\": \"A2-2\"", "\"subject\": \"A2-22\"");

    Ran ran = Ran.run("validate", folder);

    assertThat(ran.messages())
        .contains("/records/5/point: error", "'H1-E9'")
        .contains("/causes/0/analysedBy: error", "'nobody'")
        .contains("/decisions/4/subject: warning", "'A2-22'");
  }

  private static String parent(String unit, String parent) {
    String before = unit.equals("rd") ? "Research and development" : "Manufacturing";
    return before + "\"},\n      \"kind\": \"DEPARTMENT\",\n      \"parent\": \"" + parent + "\"";
  }

  private static int rowOf(List<String> rows, String id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).startsWith(id + ",")) {
        return i + 1;
      }
    }
    throw new AssertionError(id);
  }

  /** The issue at a line of a file; it says what to do. */
  private static String placed(Ran ran, String file, int line) {
    List<String> found =
        ran.messages().lines().filter(issue -> issue.startsWith(file + ":" + line + ":")).toList();
    assertThat(found).isNotEmpty().allMatch(issue -> issue.contains("->") || issue.contains("→"));
    return String.join("\n", found);
  }
}
