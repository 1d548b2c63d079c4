package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.examples.quickstart.folder.SampleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  @TempDir Path temporary;

  @Test
  void initWritesTheSampleIntoANewFolderAndNeverOverAnything() throws IOException {
    Path folder = temporary.resolve("new");

    assertThat(Ran.run("init", folder).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(names(folder))
        .containsExactlyInAnyOrderElementsOf(SampleFolder.COMPANY_A.fileNames());

    Files.writeString(folder.resolve("programme.json"), "mine");
    Ran again = Ran.run("init", folder);
    assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(again.messages()).contains("is not empty");
    assertThat(folder.resolve("programme.json")).hasContent("mine");
  }

  @Test
  void runsTheMainJobOnTheSampleInOneCommandAgainAndAgain() throws IOException {
    Path folder = temporary.resolve("deep/er/company-a");

    Ran first = Ran.run("run", "--sample", folder);
    assertThat(first.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(first.messages()).contains("programme.json");
    Ran second = Ran.run("run", "--sample", folder);
    assertThat(second.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(second.results()).isEqualTo(first.results());
    assertThat(names(folder.resolve("out")))
        .contains(
            "evaluation.json",
            "board-report.ja.md",
            "board-report.en.html",
            "disclosure.ja.md",
            "disclosure-inside.en.html",
            "dashboard.html",
            "dashboard.ja.html",
            "oversight.ja.md");
  }

  @ParameterizedTest
  @CsvSource({
    "evaluate, evaluation.json",
    "oversee, oversight.en.md",
    "dashboard, dashboard.html",
    "report, board-report.en.html board-report.en.md disclosure-inside.en.html"
        + " disclosure-inside.en.md disclosure.en.html disclosure.en.md"
  })
  void writesWhatTheCommandIsFor(String command, String files) throws IOException {
    Path folder = Sample.in(temporary.resolve("a"));
    Path out = temporary.resolve("elsewhere");

    Ran ran = Ran.run(command, folder, "--lang", "en", "--out", out);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(names(out)).containsExactlyInAnyOrder(files.split(" "));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void evaluatesAPeriodThatIsNamedAsOfADayThatIsNamed() {
    Path folder = Sample.in(temporary.resolve("a"));

    Ran ran =
        Ran.run("evaluate", folder, "--as-of", "2025-09-30", "--period", "2025-04-01/2025-09-30");

    assertThat(ran.results()).startsWith("Company A  FY2025-H1").contains("as of 2025-09-30");
  }

  @ParameterizedTest
  @CsvSource({
    "run, --lang, fr, fr",
    "run, --as-of, yesterday, yesterday",
    "run, --period, 2025, 2025",
    "run, --colour, red, --colour",
    "walk, --lang, ja, walk"
  })
  void answersWrongUsageWithItsOwnExitCode(
      String command, String option, String value, String named) {
    Path folder = Sample.in(temporary.resolve("a"));

    Ran ran = Ran.run(command, folder, option, value);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.messages()).contains(named);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void asksForAReadyDisclosureOnlyWhereItIsWritten() {
    Path folder = Sample.in(temporary.resolve("a"));
    String beforeItWasAssessed = "2025-09-30";

    assertThat(Ran.run("dashboard", folder, "--as-of", beforeItWasAssessed).exitCode())
        .isEqualTo(ExitCode.OK);
    Ran report = Ran.run("report", folder, "--as-of", beforeItWasAssessed);
    assertThat(report.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(report.messages()).contains("disclosure.json:");
  }

  @Test
  void answersTroubleWithFilesWithItsOwnExitCode() throws IOException {
    Path folder = Sample.in(temporary.resolve("a"));
    Path file = Files.writeString(temporary.resolve("file"), "in the way");

    Ran ran = Ran.run("run", folder, "--out", file);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.UNEXPECTED);
    assertThat(ran.results()).isEmpty();
    assertThat(ran.messages()).contains("cannot read or write");
  }

  @Test
  void explainsItsCommandsAndExitCodes() {
    assertThat(Ran.run("--help").results())
        .contains("init", "validate", "evaluate", "oversee", "report", "dashboard", "run")
        .contains("終了コード");
    assertThat(Ran.run().exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList().stream();
    }
  }
}
