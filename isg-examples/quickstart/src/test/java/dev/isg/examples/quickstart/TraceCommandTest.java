package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void showsTheChainFromEveryCoreValueOfCompanyAAndItsGaps(String language) {
    Path folder = Sample.in(temporary.resolve("a"));

    Ran ran = Ran.run("trace", folder, "--lang", language);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("out")).doesNotExist();
    Golden.check("trace." + language + ".txt", ran.results());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void saysWhatAControlIsForAndWhatServesATarget(String language) {
    Path folder = Sample.in(temporary.resolve("a"));

    Ran up = Ran.run("trace", folder, "--to", "C-11", "--lang", language);
    Ran down = Ran.run("trace", folder, "--from", "A3-3", "--lang", language);

    assertThat(up.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(down.exitCode()).isEqualTo(ExitCode.OK);
    Golden.check("trace-one." + language + ".txt", up.results() + "\n" + down.results());
  }

  @Test
  void refusesAnIdNobodyUsesAndTwoWaysAtOnce() {
    Path folder = Sample.in(temporary.resolve("a"));

    Ran english = Ran.run("trace", folder, "--to", "C-99");
    assertThat(english.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(english.messages()).contains("there is no id 'C-99' in programme.json");
    assertThat(Ran.run("trace", folder, "--from", "C-99", "--lang", "ja").messages())
        .contains("id「C-99」は programme.json にありません");
    assertThat(Ran.run("trace", folder, "--from", "A1-1", "--to", "C-01").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void namesTheFaultsOfAFolderThatHasSome() {
    Path folder = Sample.in(temporary.resolve("a"));
    Sample.replace(folder.resolve("programme.json"), "\"root\": \"company-a\"", "\"root\": \"b\"");

    Ran ran = Ran.run("trace", folder);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(ran.messages()).contains("programme.json:");
    assertThat(ran.results()).isEmpty();
  }
}
