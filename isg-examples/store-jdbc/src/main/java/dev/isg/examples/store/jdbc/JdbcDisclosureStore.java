package dev.isg.examples.store.jdbc;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.json.IsgJson;
import dev.isg.disclosure.publication.DisclosureStore;
import dev.isg.disclosure.publication.ReportId;
import dev.isg.disclosure.publication.StoredDisclosure;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Published disclosures as rows of JSON, the editions of a report numbered from 1. */
final class JdbcDisclosureStore implements DisclosureStore {
  private static final String COLUMNS =
      "select report, number, hash, corrects, recorded_at, content from isg_disclosure";

  private final Database database;

  JdbcDisclosureStore(Database database) {
    this.database = database;
  }

  @Override
  public StoredDisclosure publish(
      ReportId report,
      Optional<ContentHash> corrects,
      AccountabilityDisclosure disclosure,
      Instant recordedAt) {
    try {
      return database.inTransaction(
          connection -> published(connection, report, corrects, disclosure, recordedAt));
    } catch (StorageException failed) {
      if (!failed.duplicateKey()) {
        throw failed;
      }
      // Another was faster. Now its edition is there, and either it is this one or it stands.
      return database.inTransaction(
          connection -> published(connection, report, corrects, disclosure, recordedAt));
    }
  }

  private static StoredDisclosure published(
      Connection connection,
      ReportId report,
      Optional<ContentHash> corrects,
      AccountabilityDisclosure disclosure,
      Instant recordedAt)
      throws SQLException {
    // First what stands, then whether it is kept: in the other order another could publish the very
    // same in between, and it would look stale.
    Optional<Row> current =
        select(
                connection,
                " where report = ? order by number desc fetch first 1 row only",
                report.value())
            .stream()
            .findFirst();
    Optional<Row> kept =
        select(connection, " where hash = ?", disclosure.contentHash().hex()).stream().findFirst();
    if (kept.isPresent()) {
      return kept.get().edition().ifPublishedAs(report, corrects);
    }
    StoredDisclosure added =
        StoredDisclosure.following(
            current.map(Row::edition), report, corrects, disclosure, recordedAt);
    insert(connection, added, current.map(Row::number).orElse(0L) + 1);
    return added;
  }

  private static void insert(Connection connection, StoredDisclosure added, long number)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into isg_disclosure (report, number, hash, corrects, recorded_at, content)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, added.report().value());
      insert.setLong(2, number);
      insert.setString(3, added.hash().hex());
      insert.setString(4, added.corrects().map(ContentHash::hex).orElse(null));
      insert.setObject(5, Times.kept(added.recordedAt()));
      insert.setString(6, IsgJson.standard().write(added.disclosure()));
      insert.executeUpdate();
    }
  }

  @Override
  public Optional<StoredDisclosure> find(ContentHash hash) {
    return database.inTransaction(
        connection ->
            select(connection, " where hash = ?", hash.hex()).stream()
                .map(Row::edition)
                .findFirst());
  }

  @Override
  public List<StoredDisclosure> history(ReportId report, Instant knownAt) {
    return database.inTransaction(
        connection ->
            select(
                    connection,
                    " where report = ? and recorded_at <= ? order by number",
                    report.value(),
                    Times.asked(knownAt))
                .stream()
                .map(Row::edition)
                .filter(edition -> !edition.recordedAt().isAfter(knownAt))
                .toList());
  }

  @Override
  public List<ReportId> reports() {
    return database.inTransaction(
        connection -> {
          try (PreparedStatement select =
                  connection.prepareStatement(
                      "select distinct report from isg_disclosure order by report");
              ResultSet rows = select.executeQuery()) {
            List<ReportId> reports = new ArrayList<>();
            while (rows.next()) {
              reports.add(ReportId.of(rows.getString("report")));
            }
            return List.copyOf(reports);
          }
        });
  }

  private static List<Row> select(Connection connection, String where, Object... parameters)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(COLUMNS + where)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        List<Row> found = new ArrayList<>();
        while (rows.next()) {
          found.add(new Row(rows.getLong("number"), edition(rows)));
        }
        return found;
      }
    }
  }

  /** The edition in a row; one whose content has not its hash any more is refused. */
  private static StoredDisclosure edition(ResultSet row) throws SQLException {
    String hash = row.getString("hash");
    return new StoredDisclosure(
        ReportId.of(row.getString("report")),
        new ContentHash(hash),
        Optional.ofNullable(row.getString("corrects")).map(ContentHash::new),
        Times.instant(row, "recorded_at"),
        IsgJson.standard()
            .read(
                "isg_disclosure/" + hash, row.getString("content"), AccountabilityDisclosure.class)
            .value());
  }

  private record Row(long number, StoredDisclosure edition) {}
}
