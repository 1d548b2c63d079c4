package dev.isg.examples.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.decision.DecisionId;
import dev.isg.core.store.StoredDocument;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed in the middle of writing, several times over; then all is counted. */
@Tag("REQ-504")
@Timeout(240)
class KilledWriterTest {
  private static final int KILLS = 5;

  @Test
  void losesNothingAndHalvesNothing(@TempDir Path folder) throws Exception {
    String place = folder.resolve("isg").toString();
    Map<String, Integer> said = new TreeMap<>(Map.of("document", -1, "decision", -1, "batch", -1));
    int start = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      writeUntilKilled(place, start, 17 * kill, said);
      try (FileStores stores = FileStores.open(Path.of(place))) {
        start = check(stores, said);
      }
    }
  }

  private static void writeUntilKilled(
      String place, int start, int answers, Map<String, Integer> said) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                place,
                "" + start)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < answers; i++) {
        note(lines.readLine(), said);
      }
      writer.destroyForcibly();
      noteTheRest(lines, said);
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  /** What it said before it was killed counts too, a line it did not finish excepted. */
  private static void noteTheRest(BufferedReader lines, Map<String, Integer> said) {
    try {
      String text = lines.lines().collect(Collectors.joining("\n", "", "\n<end>"));
      List<String> rest = text.lines().toList();
      rest.subList(0, Math.max(0, rest.size() - 2)).forEach(line -> note(line, said));
    } catch (java.io.UncheckedIOException closed) {
      assertThat(closed).hasCauseInstanceOf(IOException.class);
    }
  }

  private static void note(String line, Map<String, Integer> said) {
    assertThat(line).as("the writer's word").matches("(document|decision|batch) \\d+");
    String[] words = line.split(" ", -1);
    said.merge(words[0], Integer.parseInt(words[1]), Math::max);
  }

  /** Counts all; answers the number to go on from. */
  private static int check(FileStores stores, Map<String, Integer> said) {
    List<StoredDocument> versions = stores.documents().history(Writer.KEY);
    assertThat(versions).hasSizeGreaterThan(said.get("document"));
    for (int i = 0; i < versions.size(); i++) {
      assertThat(versions.get(i).revision().number()).isEqualTo(i + 1);
      assertThat(versions.get(i).content()).isEqualTo(Writer.content(i));
    }
    for (int i = 0; i <= said.get("decision"); i++) {
      assertThat(stores.decisions().find(DecisionId.of("d-" + i))).contains(Writer.decision(i));
    }
    Map<String, Long> batches =
        stores
            .measurements()
            .scan(
                MeasurementQuery.all(),
                all ->
                    all.collect(
                        Collectors.groupingBy(
                            one -> one.unit().value(), TreeMap::new, Collectors.counting())));
    assertThat(batches.values()).allMatch(count -> count == Writer.BATCH);
    for (int i = 0; i <= said.get("batch"); i++) {
      assertThat(batches).containsKey("unit-" + i);
    }
    return goOn(stores, versions.size());
  }

  /** Writes what the killed writer may have left out of its last round. */
  private static int goOn(FileStores stores, int versions) {
    int last = versions - 1;
    if (stores.decisions().find(DecisionId.of("d-" + last)).isEmpty()) {
      stores.decisions().append(Writer.decision(last));
    }
    stores.measurements().append(Writer.batch(last));
    List<Measurement> all = stores.measurements().scan(MeasurementQuery.all(), Stream::toList);
    assertThat(all).hasSize(versions * Writer.BATCH);
    assertThat(stores.decisions().all()).hasSize(versions);
    return versions;
  }
}
