package dev.isg.examples.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.DocumentStore;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StaleRevisionException;
import dev.isg.core.store.StoredDocument;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty-four writers count up one number together; none of what they add is lost. */
@Tag("REQ-504")
class ManyWritersTest {
  private static final int WRITERS = 64;
  private static final int EACH = 4;
  private static final DocumentKey KEY = DocumentKey.of("counter", "shared");

  @Test
  void h2LosesNoUpdateOfSixtyFourWriters() throws Exception {
    losesNoUpdate(TestDatabases.h2());
  }

  @Test
  void postgresqlLosesNoUpdateOfSixtyFourWriters() throws Exception {
    losesNoUpdate(TestDatabases.postgresql());
  }

  private static void losesNoUpdate(DataSource source) throws Exception {
    DocumentStore store = JdbcStores.open(source).documents();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      Callable<Integer> writer = () -> countsUp(store);
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        running.add(writers.submit(writer));
      }
      for (Future<Integer> each : running) {
        assertThat(each.get(3, TimeUnit.MINUTES)).isEqualTo(EACH);
      }
    } finally {
      writers.shutdownNow();
    }

    assertThat(store.find(KEY)).map(StoredDocument::content).contains("" + WRITERS * EACH);
    assertThat(store.history(KEY)).hasSize(WRITERS * EACH);
  }

  private static int countsUp(DocumentStore store) {
    int added = 0;
    while (added < EACH) {
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
}
