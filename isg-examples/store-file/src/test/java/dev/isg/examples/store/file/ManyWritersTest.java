package dev.isg.examples.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.DocumentStore;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StaleRevisionException;
import dev.isg.core.store.StoredDocument;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many writers count up one number together; none of what they add is lost. */
@Tag("REQ-504")
class ManyWritersTest {
  private static final int WRITERS = 64;
  private static final int EACH = 4;
  private static final int PROCESSES = 3;
  private static final int EACH_PROCESS = 40;
  private static final DocumentKey KEY = DocumentKey.of("counter", "shared");

  @Test
  void losesNoUpdateOfSixtyFourWriters(@TempDir Path folder) throws Exception {
    try (FileStores stores = FileStores.open(folder)) {
      losesNoUpdate(folder, stores.documents());
    }
  }

  @Test
  void losesNoUpdateOfSeveralProcesses(@TempDir Path folder) throws Exception {
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      running.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  Counter.class.getName(),
                  folder.toString())
              .inheritIO()
              .start());
    }
    for (Process each : running) {
      assertThat(each.waitFor(3, TimeUnit.MINUTES)).isTrue();
      assertThat(each.exitValue()).isZero();
    }

    try (FileStores stores = FileStores.open(folder)) {
      assertThat(stores.documents().find(KEY))
          .map(StoredDocument::content)
          .contains("" + PROCESSES * EACH_PROCESS);
    }
  }

  /** Each of many threads has stores of its own over the folder, or shares one. */
  private static void losesNoUpdate(Path folder, DocumentStore shared) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      Callable<Integer> sharing = () -> countsUp(shared, EACH);
      Callable<Integer> alone =
          () -> {
            try (FileStores own = FileStores.open(folder)) {
              return countsUp(own.documents(), EACH);
            }
          };
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        running.add(writers.submit(i % 4 == 0 ? alone : sharing));
      }
      for (Future<Integer> each : running) {
        assertThat(each.get(3, TimeUnit.MINUTES)).isEqualTo(EACH);
      }
    } finally {
      writers.shutdownNow();
    }

    assertThat(shared.find(KEY)).map(StoredDocument::content).contains("" + WRITERS * EACH);
    assertThat(shared.history(KEY)).hasSize(WRITERS * EACH);
  }

  static int countsUp(DocumentStore store, int times) {
    int added = 0;
    while (added < times) {
      Optional<StoredDocument> read = store.find(KEY);
      int count = read.map(version -> Integer.parseInt(version.content())).orElse(0);
      Revision revision = read.map(StoredDocument::revision).orElse(Revision.NONE);
      try {
        store.save(KEY, revision, "" + (count + 1), LocalDate.parse("2025-04-01"), Instant.EPOCH);
        added++;
      } catch (StaleRevisionException stale) {
        assertThat(stale.current()).isGreaterThan(revision);
      }
    }
    return added;
  }

  /** A process that counts up. */
  public static final class Counter {
    private Counter() {}

    /**
     * Counts.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) {
      try (FileStores stores = FileStores.open(Path.of(arguments[0]))) {
        countsUp(stores.documents(), EACH_PROCESS);
      }
    }
  }
}
