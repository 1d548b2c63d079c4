package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.assessment.Evaluation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same files come out, and the same history is told, wherever it is kept. */
@Tag("REQ-504")
class SameBytesFromAnyStoreTest {
  @TempDir static Path temporary;
  private static EmbeddedPostgres server;
  private static SortedMap<String, String> byDefault;
  private static String told;

  @BeforeAll
  static void liveWithTheDefault() throws IOException {
    server = EmbeddedPostgres.builder().start();
    Path folder = Spring.in(temporary.resolve("default"));
    byDefault = FolderTexts.of(folder.resolve("out"));
    told = told(folder);
    assertThat(byDefault).hasSizeGreaterThan(10);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static Object[] store(String name) {
    String address =
        switch (name) {
          case "h2" -> "jdbc:h2:file:" + temporary.resolve("h2");
          case "postgresql" -> server.getJdbcUrl("postgres", "postgres");
          case "file" -> "file:" + temporary.resolve("elsewhere");
          default -> name;
        };
    return new Object[] {"--store", address};
  }

  private static String told(Path folder, Object... store) {
    StringBuilder told = new StringBuilder();
    for (Instant at :
        new Instant[] {
          Spring.YEAR_END, Spring.MEASURED, Spring.CORRECTED, Spring.DECIDED, Spring.TODAY
        }) {
      Object[] arguments = {"known", folder, "--on", Sample.AS_OF, "--known-at", at};
      Object[] all = new Object[arguments.length + store.length];
      System.arraycopy(arguments, 0, all, 0, arguments.length);
      System.arraycopy(store, 0, all, arguments.length, store.length);
      Ran ran = Ran.at(Spring.TODAY, Map.of(), all);
      assertThat(ran.exitCode()).as(ran.messages()).isZero();
      told.append(ran.results());
    }
    return told.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "h2", "postgresql"})
  void writesTheSameFilesAndTellsTheSameHistory(String name) throws IOException {
    Object[] store = store(name);
    Path folder = Spring.in(temporary.resolve("with-" + name), store);

    assertThat(FolderTexts.of(folder.resolve("out"))).isEqualTo(byDefault);
    assertThat(told(folder, store)).isEqualTo(told);
    assertThat(folder.resolve(".isg")).doesNotExist();
  }

  @Test
  void writesTheSameFilesWithoutHistory() throws IOException {
    Path folder = Spring.in(temporary.resolve("without"), store("none"));

    assertThat(FolderTexts.of(folder.resolve("out"))).isEqualTo(byDefault);
  }

  @Test
  void evaluatesOutOfTheHistoryWhatItEvaluatedOutOfTheFolder() throws IOException {
    Path folder = Sample.in(temporary.resolve("folder"));
    Spring.runs(Spring.YEAR_END, folder);
    Evaluation written =
        IsgJson.standard()
            .read(
                "evaluation.json",
                Files.readString(folder.resolve("out/evaluation.json")),
                Evaluation.class)
            .value();

    assertThat(Ran.run("known", folder, "--on", Sample.AS_OF).results())
        .contains("This evaluation: " + written.contentHash().brief());
  }
}
