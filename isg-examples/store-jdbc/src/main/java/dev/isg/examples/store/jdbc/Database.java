package dev.isg.examples.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs work in transactions, one connection each. */
final class Database {
  private final DataSource source;

  Database(DataSource source) {
    this.source = source;
  }

  /**
   * What the work answers, once it is committed. Whatever the work throws is thrown on, and then
   * nothing of it is kept.
   *
   * @throws StorageException if the database failed
   */
  <R extends @Nullable Object> R inTransaction(Work<? extends R> work) {
    try (Connection connection = source.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        R answer = work.on(connection);
        connection.commit();
        return answer;
      } catch (SQLException | RuntimeException | Error failure) {
        rollBack(connection, failure);
        throw failure;
      } finally {
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException failed) {
      throw new StorageException(failed);
    }
  }

  private static void rollBack(Connection connection, Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  /** Work on a connection. */
  @FunctionalInterface
  interface Work<R extends @Nullable Object> {
    R on(Connection connection) throws SQLException;
  }
}
