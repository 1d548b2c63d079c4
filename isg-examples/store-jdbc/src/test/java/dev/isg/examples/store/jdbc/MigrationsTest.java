package dev.isg.examples.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StoredDocument;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final DocumentKey KEY = DocumentKey.of("programme", "company-a");

  @TempDir private Path folder;

  @Test
  void keepsWhatIsThereWhenOpenedAgain() {
    StoredDocument saved;
    try (JdbcStores stores = JdbcStores.embedded(file())) {
      saved =
          stores
              .documents()
              .save(
                  KEY, Revision.NONE, "{}", LocalDate.EPOCH, Instant.parse("2026-04-01T00:00:00Z"));
    }
    try (JdbcStores stores = JdbcStores.embedded(file())) {
      assertThat(stores.documents().find(KEY)).contains(saved);
    }
  }

  @Test
  void runsAgainWhatAKilledProcessLeftHalfDone() throws SQLException {
    JdbcStores.embedded(file()).close();
    execute("delete from isg_schema_history where file = 'V3__measurements.sql'");

    JdbcStores.embedded(file()).close();
  }

  @Test
  void refusesAFileThatWasRunWithOtherContent() throws SQLException {
    JdbcStores.embedded(file()).close();
    execute("update isg_schema_history set sha256 = 'other' where file = 'V2__decisions.sql'");

    assertThatThrownBy(() -> JdbcStores.embedded(file()))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("V2__decisions.sql was run with other content");
  }

  @Test
  void refusesASchemaThatIsNewer() throws SQLException {
    JdbcStores.embedded(file()).close();
    execute("insert into isg_schema_history (file, sha256) values ('V9__future.sql', '-')");

    assertThatThrownBy(() -> JdbcStores.embedded(file()))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("newer than this release: V9__future.sql");
  }

  private Path file() {
    return folder.resolve("isg");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file(), "isg", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
