package dev.isg.examples.store.jdbc;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.store.AsOf;
import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.DocumentStore;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StaleRevisionException;
import dev.isg.core.store.StoredDocument;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents as rows, one for each version. The key of the table is what makes compare-and-set. */
final class JdbcDocumentStore implements DocumentStore {
  private static final String SELECT =
      "select kind, id, revision, valid_from, recorded_at, content from isg_document_version"
          + " where kind = ? and id = ?";

  private final Database database;

  JdbcDocumentStore(Database database) {
    this.database = database;
  }

  @Override
  public StoredDocument save(
      DocumentKey key, Revision expected, String content, LocalDate validFrom, Instant recordedAt) {
    try {
      return database.inTransaction(
          connection -> {
            Optional<Version> current = current(connection, key);
            Revision revision = current.map(Version::revision).orElse(Revision.NONE);
            if (!revision.equals(expected)) {
              throw new StaleRevisionException(key, expected, revision);
            }
            StoredDocument saved =
                new StoredDocument(key, revision.next(), validFrom, recordedAt, content);
            if (current.isPresent() && saved.recordedAt().isBefore(current.get().recordedAt())) {
              throw InvalidModelException.of(
                  "DocumentStore",
                  key + " の記録時刻が現在の版より前です",
                  key + " would be recorded before its current version was");
            }
            insert(connection, saved);
            return saved;
          });
    } catch (StorageException failed) {
      if (failed.duplicateKey()) {
        throw new StaleRevisionException(
            key, expected, find(key).map(StoredDocument::revision).orElse(Revision.NONE));
      }
      throw failed;
    }
  }

  @Override
  public Optional<StoredDocument> find(DocumentKey key) {
    return select(key, " order by revision desc fetch first 1 row only").stream().findFirst();
  }

  @Override
  public Optional<StoredDocument> find(DocumentKey key, AsOf view) {
    return select(
            key,
            " and valid_from <= ? and recorded_at <= ?"
                + " order by valid_from desc, revision desc fetch first 1 row only",
            Times.asked(view.trueOn()),
            Times.asked(view.knownAt()))
        .stream()
        .filter(version -> version.appliesTo(view))
        .findFirst();
  }

  @Override
  public List<StoredDocument> history(DocumentKey key) {
    return select(key, " order by revision");
  }

  @Override
  public List<DocumentKey> keys(String kind) {
    return database.inTransaction(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "select distinct id from isg_document_version where kind = ? order by id")) {
            select.setString(1, kind);
            try (ResultSet rows = select.executeQuery()) {
              List<DocumentKey> keys = new ArrayList<>();
              while (rows.next()) {
                keys.add(DocumentKey.of(kind, rows.getString("id")));
              }
              return List.copyOf(keys);
            }
          }
        });
  }

  private static Optional<Version> current(Connection connection, DocumentKey key)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select revision, recorded_at from isg_document_version"
                + " where kind = ? and id = ? order by revision desc fetch first 1 row only")) {
      select.setString(1, key.kind());
      select.setString(2, key.id());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Version(
                    Revision.of(row.getLong("revision")), Times.instant(row, "recorded_at")))
            : Optional.empty();
      }
    }
  }

  private static void insert(Connection connection, StoredDocument version) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into isg_document_version"
                + " (kind, id, revision, valid_from, recorded_at, content)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, version.key().kind());
      insert.setString(2, version.key().id());
      insert.setLong(3, version.revision().number());
      insert.setObject(4, version.validFrom());
      insert.setObject(5, Times.kept(version.recordedAt()));
      insert.setString(6, version.content());
      insert.executeUpdate();
    }
  }

  private List<StoredDocument> select(DocumentKey key, String rest, Object... parameters) {
    return database.inTransaction(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(SELECT + rest)) {
            select.setString(1, key.kind());
            select.setString(2, key.id());
            for (int i = 0; i < parameters.length; i++) {
              select.setObject(i + 3, parameters[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
              List<StoredDocument> versions = new ArrayList<>();
              while (rows.next()) {
                versions.add(
                    new StoredDocument(
                        key,
                        Revision.of(rows.getLong("revision")),
                        rows.getObject("valid_from", LocalDate.class),
                        Times.instant(rows, "recorded_at"),
                        rows.getString("content")));
              }
              return List.copyOf(versions);
            }
          }
        });
  }

  private record Version(Revision revision, Instant recordedAt) {}
}
