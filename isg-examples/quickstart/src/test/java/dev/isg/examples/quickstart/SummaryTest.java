package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void endsWithAShortReadableSummary(String language) {
    Path folder = Sample.in(temporary.resolve("a"));

    Ran ran = Ran.run("run", folder, "--as-of", Sample.AS_OF, "--lang", language);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    Golden.check(
        "summary." + language + ".txt",
        ran.results().replace(folder.toString(), "company-a").replace('\\', '/'));
  }

  @Test
  void takesTodayFromTheClockInTheZoneOfTheProgramme() {
    Path folder = Sample.in(temporary.resolve("a"));

    Ran ran = Ran.run("evaluate", folder);

    assertThat(ran.results()).startsWith("Company A  FY2025").contains("as of 2026-03-31");
  }
}
