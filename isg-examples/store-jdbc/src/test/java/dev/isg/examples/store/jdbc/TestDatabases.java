package dev.isg.examples.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The databases of the tests, each emptied when it is asked for. */
final class TestDatabases {
  private TestDatabases() {}

  /** H2 in memory. */
  static DataSource h2() {
    return emptied(H2.POOL);
  }

  /** A real PostgreSQL server, started once. */
  static DataSource postgresql() {
    return emptied(PostgreSql.POOL);
  }

  /** The address of the PostgreSQL server. */
  static String postgresqlUrl() {
    return PostgreSql.SERVER.getJdbcUrl("postgres", "postgres");
  }

  private static DataSource emptied(DataSource source) {
    JdbcStores.open(source);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate table isg_document_version");
      statement.execute("truncate table isg_decision");
      statement.execute("truncate table isg_measurement");
      statement.execute("truncate table isg_evaluation");
      statement.execute("truncate table isg_disclosure");
      return source;
    } catch (SQLException failed) {
      throw new StorageException(failed);
    }
  }

  private static final class H2 {
    static final DataSource POOL =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:isg;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "isg", "");
  }

  private static final class PostgreSql {
    static final EmbeddedPostgres SERVER = start();
    static final DataSource POOL = pool();

    private static DataSource pool() {
      HikariConfig config = new HikariConfig();
      config.setDataSource(SERVER.getPostgresDatabase());
      config.setMaximumPoolSize(32);
      config.setMinimumIdle(1);
      return new HikariDataSource(config);
    }

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
