package dev.isg.examples.store.jdbc;

import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionStore;
import dev.isg.core.decision.DuplicateDecisionException;
import dev.isg.core.json.IsgJson;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decisions as rows of JSON, with the columns that are needed to find them. */
final class JdbcDecisionStore implements DecisionStore {
  private static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::recordedAt).thenComparing(Decision::id);

  private final Database database;

  JdbcDecisionStore(Database database) {
    this.database = database;
  }

  @Override
  public void append(Decision decision) {
    try {
      database.inTransaction(
          connection -> {
            try (PreparedStatement insert =
                connection.prepareStatement(
                    "insert into isg_decision (id, recorded_at, kind, subject, content)"
                        + " values (?, ?, ?, ?, ?)")) {
              insert.setString(1, decision.id().value());
              insert.setObject(2, Times.kept(decision.recordedAt()));
              insert.setString(3, decision.kind().name());
              insert.setString(4, decision.subject());
              insert.setString(5, IsgJson.standard().write(decision));
              return insert.executeUpdate();
            }
          });
    } catch (StorageException failed) {
      if (failed.duplicateKey()) {
        throw new DuplicateDecisionException(decision.id());
      }
      throw failed;
    }
  }

  @Override
  public Optional<Decision> find(DecisionId id) {
    return select(" where id = ?", id.value()).stream().findFirst();
  }

  @Override
  public List<Decision> all() {
    return select("");
  }

  @Override
  public List<Decision> knownAt(Instant instant) {
    return select(" where recorded_at <= ?", Times.asked(instant)).stream()
        .filter(decision -> !decision.recordedAt().isAfter(instant))
        .toList();
  }

  private List<Decision> select(String where, Object... parameters) {
    return database.inTransaction(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("select id, content from isg_decision" + where)) {
            select.setFetchSize(JdbcStores.FETCH_SIZE);
            for (int i = 0; i < parameters.length; i++) {
              select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
              List<Decision> decisions = new ArrayList<>();
              while (rows.next()) {
                decisions.add(decision(rows.getString("id"), rows.getString("content")));
              }
              decisions.sort(ORDER);
              return List.copyOf(decisions);
            }
          }
        });
  }

  private static Decision decision(String id, String content) {
    return IsgJson.standard().read("isg_decision/" + id, content, Decision.class).value();
  }
}
