package dev.isg.metrics.measurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measurements by id and in order, both behind one lock; a scan reads a list of its own. */
final class InMemoryMeasurementStore implements MeasurementStore {
  private final Map<MeasurementId, Measurement> kept = new HashMap<>();
  private final NavigableSet<Measurement> ordered = new TreeSet<>(ORDER);

  @Override
  public synchronized void append(List<Measurement> batch) {
    Map<MeasurementId, Measurement> added = new HashMap<>();
    for (Measurement measurement : batch) {
      MeasurementId id = measurement.id();
      Measurement before = kept.containsKey(id) ? kept.get(id) : added.get(id);
      if (before != null && !before.equals(measurement)) {
        throw new ConflictingMeasurementException(id);
      }
      if (before == null) {
        added.put(id, measurement);
      }
    }
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
