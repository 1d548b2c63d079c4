package dev.isg.examples.store.jdbc;

import dev.isg.metrics.aggregation.AggregatingMeasurementStore;
import dev.isg.metrics.aggregation.AggregationQuery;
import dev.isg.metrics.aggregation.MeasurementAggregate;
import dev.isg.metrics.measurement.BulkMeasurementStore;
import dev.isg.metrics.measurement.ConflictingMeasurementException;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measurements as rows. Batches go in with JDBC batches; a scan fetches row by row. */
final class JdbcMeasurementStore implements BulkMeasurementStore, AggregatingMeasurementStore {
  private static final int CHUNK = 1_000;

  private final Database database;

  JdbcMeasurementStore(Database database) {
    this.database = database;
  }

  @Override
  public void append(List<Measurement> batch) {
    List<Measurement> wanted = inOrder(batch);
    boolean kept = wanted.isEmpty();
    while (!kept) {
      kept = keeps(wanted);
    }
  }

  /**
   * One transaction. If another writer is faster with one of the ids, it fails with a {@link
   * StorageException} and nothing is kept; the import may then be repeated.
   */
  @Override
  public long appendWhole(Consumer<Consumer<List<Measurement>>> sender) {
    return database.inTransaction(
        connection -> {
          AtomicLong kept = new AtomicLong();
          sender.accept(
              batch -> {
                try {
                  kept.addAndGet(keep(connection, inOrder(batch)));
                } catch (SQLException failed) {
                  throw new StorageException(failed);
                }
              });
          return kept.get();
        });
  }

  /** In the order of ids, so that two writers of the same ids never wait for each other in turn. */
  private static List<Measurement> inOrder(List<Measurement> batch) {
    Map<String, Measurement> wanted = new TreeMap<>();
    for (Measurement measurement : batch) {
      Measurement before = wanted.putIfAbsent(measurement.id().value(), measurement);
      refuseConflict(before, measurement);
    }
    return List.copyOf(wanted.values());
  }

  /** Whether the batch was kept; if not, another writer was faster with one of its ids. */
  private boolean keeps(List<Measurement> wanted) {
    try {
      return database.inTransaction(
          connection -> {
            keep(connection, wanted);
            return true;
          });
    } catch (StorageException failed) {
      if (failed.duplicateKey()) {
        return false;
      }
      throw failed;
    }
  }

  /** How many of them were not kept before. */
  private static long keep(Connection connection, List<Measurement> wanted) throws SQLException {
    long fresh = 0;
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      List<Measurement> chunk = wanted.subList(from, Math.min(from + CHUNK, wanted.size()));
      List<Measurement> missing = withoutKept(connection, chunk);
      insert(connection, missing);
      fresh += missing.size();
    }
    return fresh;
  }

  @Override
  public Optional<Measurement> find(MeasurementId id) {
    return database.inTransaction(
        connection -> withIds(connection, List.of(id.value())).stream().findFirst());
  }

  @Override
  public <R extends @Nullable Object> R scan(
      MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
    MeasurementSelect sql = MeasurementSelect.of(query);
    return database.inTransaction(
        connection -> {
          try (PreparedStatement select = sql.prepare(connection);
              ResultSet rows = select.executeQuery();
              Stream<Measurement> measurements = MeasurementRow.stream(rows)) {
            return reader.apply(measurements);
          }
        });
  }

  @Override
  public List<MeasurementAggregate> aggregate(AggregationQuery query) {
    return database.inTransaction(new AggregateSelect(query)::aggregates);
  }

  private static List<Measurement> withoutKept(Connection connection, List<Measurement> chunk)
      throws SQLException {
    Map<String, Measurement> fresh = new LinkedHashMap<>();
    chunk.forEach(measurement -> fresh.put(measurement.id().value(), measurement));
    for (Measurement kept : withIds(connection, List.copyOf(fresh.keySet()))) {
      refuseConflict(fresh.remove(kept.id().value()), kept);
    }
    return List.copyOf(fresh.values());
  }

  private static List<Measurement> withIds(Connection connection, Collection<String> ids)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select " + MeasurementRow.COLUMNS + " from isg_measurement where id = any (?)")) {
      select.setArray(1, connection.createArrayOf("varchar", ids.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        List<Measurement> found = new ArrayList<>();
        while (rows.next()) {
          found.add(MeasurementRow.read(rows));
        }
        return found;
      }
    }
  }

  private static void insert(Connection connection, List<Measurement> measurements)
      throws SQLException {
    if (measurements.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(MeasurementRow.INSERT)) {
      for (Measurement measurement : measurements) {
        MeasurementRow.write(measurement, insert);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void refuseConflict(@Nullable Measurement one, Measurement other) {
    if (one != null && !one.equals(other)) {
      throw new ConflictingMeasurementException(other.id());
    }
  }
}
