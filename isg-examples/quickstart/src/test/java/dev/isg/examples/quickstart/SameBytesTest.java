package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {
  @TempDir Path temporary;
  private Path folder;
  private SortedMap<String, String> first;

  @BeforeEach
  void runOnce() throws IOException {
    folder = Sample.in(temporary.resolve("a"));
    assertThat(Ran.run("run", folder, "--as-of", Sample.AS_OF).exitCode()).isZero();
    first = FolderTexts.of(folder.resolve("out"));
  }

  @Test
  void writesTheSameFilesFromTheSameFolder() throws IOException {
    Ran.run("run", folder, "--as-of", Sample.AS_OF);

    assertThat(FolderTexts.of(folder.resolve("out"))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void writesTheSameFilesWhateverTheOrderOfRowsArraysAndKeys(long seed) throws IOException {
    Shuffled.in(folder, seed);

    Ran ran = Ran.run("run", folder, "--as-of", Sample.AS_OF);

    assertThat(ran.exitCode()).as(ran.messages()).isZero();
    assertThat(FolderTexts.of(folder.resolve("out")).get("evaluation.json"))
        .isEqualTo(first.get("evaluation.json"));
    assertThat(FolderTexts.of(folder.resolve("out"))).isEqualTo(first);
  }

  @Test
  void writesTheSameFilesInTurkishOnTheChathamIslands() throws Exception {
    List<String> settings =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Chatham",
            "-Dfile.encoding=ISO-8859-1");

    Path out = temporary.resolve("tr");
    OtherProcess.run(
        OtherProcess.thisJava(), settings, "run", folder, "--as-of", Sample.AS_OF, "--out", out);

    assertThat(FolderTexts.of(out)).isEqualTo(first);
  }

  @Test
  void printsTheSameBytesWhateverTheEncodingOfTheTerminal() throws Exception {
    Ran here = Ran.run("evaluate", folder, "--as-of", Sample.AS_OF, "--lang", "ja");

    byte[] there =
        OtherProcess.run(
            OtherProcess.thisJava(),
            List.of("-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n"),
            "evaluate",
            folder,
            "--as-of",
            Sample.AS_OF,
            "--lang",
            "ja");

    assertThat(new String(there, StandardCharsets.UTF_8)).isEqualTo(here.results());
  }

  @Test
  void writesTheSameFilesOnAnotherJava() throws Exception {
    Optional<Path> other = OtherProcess.otherJava();
    assumeTrue(other.isPresent(), "no other Java here; name one in ISG_OTHER_JAVA_HOME");

    Path out = temporary.resolve("other");
    OtherProcess.run(other.get(), List.of(), "run", folder, "--as-of", Sample.AS_OF, "--out", out);

    assertThat(FolderTexts.of(out)).isEqualTo(first);
  }
}
