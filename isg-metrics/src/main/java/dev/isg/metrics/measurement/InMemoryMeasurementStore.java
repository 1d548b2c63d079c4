package dev.isg.metrics.measurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measurements by id and in order, both behind one lock; a scan reads a list of its own. */
final class InMemoryMeasurementStore implements BulkMeasurementStore {
  private final Map<MeasurementId, Measurement> kept = new HashMap<>();
  private final NavigableSet<Measurement> ordered = new TreeSet<>(ORDER);

  @Override
  public synchronized void append(List<Measurement> batch) {
    Map<MeasurementId, Measurement> added = new HashMap<>();
    batch.forEach(measurement -> stage(measurement, added));
    keep(added);
  }

  @Override
  public long appendWhole(Consumer<Consumer<List<Measurement>>> sender) {
    Map<MeasurementId, Measurement> staged = new LinkedHashMap<>();
    sender.accept(batch -> stageAll(batch, staged));
    return keepAll(staged);
  }

  private synchronized void stageAll(
      List<Measurement> batch, Map<MeasurementId, Measurement> staged) {
    batch.forEach(measurement -> stage(measurement, staged));
  }

  /** Looks again, for others may have appended meanwhile. */
  private synchronized long keepAll(Map<MeasurementId, Measurement> staged) {
    Map<MeasurementId, Measurement> added = new HashMap<>();
    staged.values().forEach(measurement -> stage(measurement, added));
    keep(added);
    return added.size();
  }

  private void stage(Measurement measurement, Map<MeasurementId, Measurement> added) {
    MeasurementId id = measurement.id();
    Measurement before = kept.containsKey(id) ? kept.get(id) : added.get(id);
    if (before != null && !before.equals(measurement)) {
      throw new ConflictingMeasurementException(id);
    }
    if (before == null) {
      added.put(id, measurement);
    }
  }

  private void keep(Map<MeasurementId, Measurement> added) {
    kept.putAll(added);
    ordered.addAll(added.values());
  }

  @Override
  public synchronized Optional<Measurement> find(MeasurementId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public <R extends @Nullable Object> R scan(
      MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
    try (Stream<Measurement> measurements = admitted(query).stream()) {
      return reader.apply(measurements);
    }
  }

  private synchronized Collection<Measurement> admitted(MeasurementQuery query) {
    return ordered.stream().filter(query::admits).toList();
  }
}
