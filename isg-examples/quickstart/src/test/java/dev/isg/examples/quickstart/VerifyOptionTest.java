package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An evaluation of the end of the year, verified after a measurement and a correction came in. */
class VerifyOptionTest {
  @TempDir static Path temporary;
  private static Path folder;
  private static Path archived;

  @BeforeAll
  static void archiveAnEvaluationAndMoveOn() throws IOException {
    folder = Sample.in(temporary.resolve("a"));
    String row = Spring.takeRow(folder);
    Spring.runs(Spring.YEAR_END, folder);
    archived = temporary.resolve("archived.json");
    Files.copy(folder.resolve("out").resolve("evaluation.json"), archived);
    Spring.addRow(folder, row.replace("2026-03-27T08:30:00Z", Spring.MEASURED.toString()));
    Sample.replace(folder.resolve("programme.json"), Spring.TITLE, Spring.CORRECTED_TITLE);
    Spring.runs(Spring.CORRECTED, folder);
  }

  private static Ran verify(Path file, Object... more) {
    Object[] arguments = new Object[4 + more.length];
    arguments[0] = "evaluate";
    arguments[1] = folder;
    arguments[2] = "--verify";
    arguments[3] = file;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Ran.run(arguments);
  }

  private static Path altered(String name, String before, String after) throws IOException {
    String text = Files.readString(archived);
    assertThat(text).contains(before);
    return Files.writeString(
        temporary.resolve(name),
        text.substring(0, text.indexOf(before))
            + after
            + text.substring(text.indexOf(before) + before.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void reproducesItFromTheHistoryWhateverCameSince(String language) {
    Ran ran = verify(archived, "--lang", language);

    assertThat(ran.exitCode()).as(ran.results() + ran.messages()).isEqualTo(ExitCode.OK);
    Golden.check("verify-reproduced." + language + ".txt", ran.results());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void tellsWhatDiffersInAFolderWithAnotherMeasurementAndTitle(String language) {
    Path other = Sample.in(temporary.resolve("other-" + language));
    Sample.replace(other.resolve("programme.json"), Spring.TITLE, Spring.CORRECTED_TITLE);

    Ran ran = Ran.run("evaluate", other, "--verify", archived, "--lang", language);

    assertThat(ran.exitCode()).as(ran.messages()).isEqualTo(ExitCode.DIFFERS);
    Golden.check("verify-differs." + language + ".txt", ran.results());
  }

  @Test
  void looksAtTheFolderAsItIsNowWhenToldToLeaveTheHistory() {
    Ran ran = verify(archived, "--store", "none");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.results())
        .contains("Inputs: those of the folder as it is now", "the programme (")
        .doesNotContain("the values of the indicators");
  }

  @Test
  void seesAMeasurementThatWasEnteredLaterUnderAnEarlierDate() {
    Path backdated = Sample.in(temporary.resolve("backdated"));
    String row = Spring.takeRow(backdated);
    Spring.runs(Spring.YEAR_END, backdated);
    Spring.addRow(backdated, row);
    Spring.runs(Spring.CORRECTED, backdated);

    Ran ran = Ran.run("evaluate", backdated, "--verify", archived);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.results())
        .contains("out of the history", "[measurements: 47/48] on record and 98 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void seesThatAVerdictWasAltered(String language) throws IOException {
    Path file = altered("verdict.json", "\"suggestion\": \"UNMET\"", "\"suggestion\": \"MET\"");

    Ran ran = verify(file, "--lang", language);

    assertThat(ran.exitCode()).as(ran.messages()).isEqualTo(ExitCode.DIFFERS);
    Golden.check("verify-altered." + language + ".txt", ran.results());
  }

  @Test
  void writesNothingAndStartsNoHistory() throws IOException {
    Path fresh = Sample.in(temporary.resolve("fresh"));

    Ran ran = Ran.run("evaluate", fresh, "--verify", archived);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.results()).contains("Inputs: those of the folder as it is now");
    assertThat(fresh.resolve("out")).doesNotExist();
    assertThat(fresh.resolve(".isg")).doesNotExist();
  }

  @Test
  void refusesWhatIsNoEvaluationAndFoldersWithFaults() throws IOException {
    Path broken = altered("broken.json", "\"UNMET\"", "\"LOST\"");
    assertThat(verify(broken).exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(verify(broken).messages()).contains("broken.json:", "Issues: ");
    assertThat(verify(temporary.resolve("absent.json")).exitCode()).isEqualTo(ExitCode.UNEXPECTED);

    Path faulty = Sample.in(temporary.resolve("faulty"));
    Files.writeString(faulty.resolve("programme.json"), "{");
    Ran ran = Ran.run("evaluate", faulty, "--verify", archived);
    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(ran.messages()).contains("programme.json:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--as-of=2026-03-31", "--period=2025-04-01/2026-03-31"})
  void leavesDayAndPeriodToTheRecord(String option) {
    Ran ran = verify(archived, option);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.messages()).contains("leave out --as-of and --period");
    assertThat(verify(archived, option, "--lang", "ja").messages()).contains("併用できません");
  }
}
