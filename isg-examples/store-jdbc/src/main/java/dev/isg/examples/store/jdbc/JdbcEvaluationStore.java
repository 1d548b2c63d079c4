package dev.isg.examples.store.jdbc;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.evaluation.assessment.StoredEvaluation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluations as rows of JSON under their content hashes. */
final class JdbcEvaluationStore implements EvaluationStore {
  private final Database database;

  JdbcEvaluationStore(Database database) {
    this.database = database;
  }

  @Override
  public StoredEvaluation append(Evaluation evaluation, Instant recordedAt) {
    StoredEvaluation added = StoredEvaluation.of(evaluation, recordedAt);
    Optional<StoredEvaluation> before = find(added.hash());
    if (before.isPresent()) {
      return before.get();
    }
    try {
      return database.inTransaction(connection -> insert(connection, added));
    } catch (StorageException failed) {
      if (failed.duplicateKey()) {
        return find(added.hash()).orElseThrow(() -> failed);
      }
      throw failed;
    }
  }

  @Override
  public Optional<StoredEvaluation> find(ContentHash hash) {
    return select(" where hash = ?", hash.hex()).stream().findFirst();
  }

  @Override
  public List<StoredEvaluation> history(Period period, Instant knownAt) {
    return select(
            " where first_day = ? and last_day = ? and recorded_at <= ? order by recorded_at, hash",
            period.first(),
            period.last(),
            Times.asked(knownAt))
        .stream()
        .filter(kept -> !kept.recordedAt().isAfter(knownAt))
        .toList();
  }

  private static StoredEvaluation insert(Connection connection, StoredEvaluation added)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into isg_evaluation (hash, first_day, last_day, recorded_at, content)"
                + " values (?, ?, ?, ?, ?)")) {
      insert.setString(1, added.hash().hex());
      insert.setObject(2, added.evaluation().period().first());
      insert.setObject(3, added.evaluation().period().last());
      insert.setObject(4, Times.kept(added.recordedAt()));
      insert.setString(5, IsgJson.standard().write(added.evaluation()));
      insert.executeUpdate();
      return added;
    }
  }

  private List<StoredEvaluation> select(String where, Object... parameters) {
    return database.inTransaction(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "select hash, recorded_at, content from isg_evaluation" + where)) {
            for (int i = 0; i < parameters.length; i++) {
              select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
              List<StoredEvaluation> kept = new ArrayList<>();
              while (rows.next()) {
                kept.add(read(rows));
              }
              return List.copyOf(kept);
            }
          }
        });
  }

  private static StoredEvaluation read(ResultSet row) throws SQLException {
    String hash = row.getString("hash");
    Evaluation evaluation =
        IsgJson.standard()
            .read("isg_evaluation/" + hash, row.getString("content"), Evaluation.class)
            .value();
    return new StoredEvaluation(
        new ContentHash(hash), Times.instant(row, "recorded_at"), evaluation);
  }
}
