package dev.isg.examples.store.jdbc;

import java.sql.SQLException;

/**
 * Thrown when the database failed. If it failed in a write, the write was kept as a whole or not at
 * all, and which of the two may be unknown: read again before writing anew.
 */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String UNIQUE_VIOLATION = "23505";

  private final boolean duplicateKey;

  StorageException(String message) {
    super(message);
    this.duplicateKey = false;
  }

  StorageException(SQLException cause) {
    super("the database failed / データベースの処理に失敗しました: " + cause.getMessage(), cause);
    boolean duplicate = false;
    for (SQLException each = cause; each != null; each = each.getNextException()) {
      duplicate |= UNIQUE_VIOLATION.equals(each.getSQLState());
    }
    this.duplicateKey = duplicate;
  }

  /** Whether the database had a row with the same key already; then nothing was kept. */
  boolean duplicateKey() {
    return duplicateKey;
  }
}
