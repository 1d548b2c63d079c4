package dev.isg.examples.store.jdbc;

import dev.isg.core.basics.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings the schema up to date: plain SQL files, each run once, in order, and never changed
 * afterwards. What was run stands with its hash in {@code isg_schema_history}.
 *
 * <p>On PostgreSQL a file is run in one transaction, behind a lock, so that several processes may
 * start at once. H2 commits each statement that defines something, so the statements can be run
 * again.
 */
final class Migrations {
  private static final List<String> FILES =
      List.of(
          "V1__documents.sql",
          "V2__decisions.sql",
          "V3__measurements.sql",
          "V4__evaluations.sql",
          "V5__disclosures.sql");

  /** Any number that means this and nothing else. */
  private static final long LOCK = 0x697367L;

  private final Database database;

  Migrations(Database database) {
    this.database = database;
  }

  void apply() {
    String folder = database.inTransaction(Migrations::folder);
    boolean postgresql = "postgresql".equals(folder);
    database.inTransaction(
        connection -> {
          if (postgresql) {
            run(connection, "select pg_advisory_xact_lock(" + LOCK + ")");
          }
          run(
              connection,
              "create table if not exists isg_schema_history ("
                  + "file varchar(100) not null primary key, sha256 varchar(64) not null,"
                  + " applied_at timestamp(6) with time zone not null default current_timestamp)");
          Map<String, String> applied = applied(connection);
          for (String file : FILES) {
            apply(connection, file, read(folder + "/" + file), applied);
          }
          return postgresql;
        });
  }

  private static void apply(
      Connection connection, String file, String sql, Map<String, String> applied)
      throws SQLException {
    String hash = ContentHash.of(sql.getBytes(StandardCharsets.UTF_8)).hex();
    String before = applied.get(file);
    if (before == null) {
      run(connection, sql);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into isg_schema_history (file, sha256) values (?, ?)")) {
        insert.setString(1, file);
        insert.setString(2, hash);
        insert.executeUpdate();
      }
    } else if (!before.equals(hash)) {
      throw new StorageException(
          file
              + " was run with other content than this release has / "
              + file
              + " は、この版とは異なる内容で適用されています");
    }
  }

  private static Map<String, String> applied(Connection connection) throws SQLException {
    Map<String, String> applied = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select file, sha256 from isg_schema_history")) {
      while (rows.next()) {
        applied.put(rows.getString("file"), rows.getString("sha256"));
      }
    }
    for (String file : applied.keySet()) {
      if (!FILES.contains(file)) {
        throw new StorageException(
            "the schema is newer than this release: " + file + " / スキーマがこの版より新しいものです: " + file);
      }
    }
    return applied;
  }

  private static String folder(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "H2" -> "h2";
      case "PostgreSQL" -> "postgresql";
      default ->
          throw new StorageException(
              "needs H2 or PostgreSQL, not " + product + " / H2 か PostgreSQL が必要です: " + product);
    };
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String read(String file) {
    try (InputStream sql = Migrations.class.getResourceAsStream("/db/isg/" + file)) {
      if (sql == null) {
        throw new StorageException("the jar has no " + file + " / jar に " + file + " がありません");
      }
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
