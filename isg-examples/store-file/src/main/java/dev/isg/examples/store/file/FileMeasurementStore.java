package dev.isg.examples.store.file;

import dev.isg.metrics.measurement.ConflictingMeasurementException;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.measurement.MeasurementStore;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measurements as lines, one for each batch, so that a batch is there as a whole or not at all. */
final class FileMeasurementStore implements MeasurementStore {
  private final MeasurementStore read = MeasurementStore.inMemory();
  private final Journal<Batch> journal;

  FileMeasurementStore(Path file, FolderLock lock) {
    this.journal =
        new Journal<>(file, lock, Batch.class, batch -> read.append(batch.measurements()));
  }

  @Override
  public void append(List<Measurement> batch) {
    journal.writing(
        () -> {
          Batch added = new Batch(news(batch));
          if (!added.measurements().isEmpty()) {
            journal.append(added);
          }
          return added;
        });
  }

  /** Those that are not kept yet, each once. */
  private List<Measurement> news(List<Measurement> batch) {
    Map<MeasurementId, Measurement> added = new LinkedHashMap<>();
    for (Measurement measurement : batch) {
      MeasurementId id = measurement.id();
      Optional<Measurement> before = read.find(id).or(() -> Optional.ofNullable(added.get(id)));
      if (before.isPresent() && !before.get().equals(measurement)) {
        throw new ConflictingMeasurementException(id);
      }
      if (before.isEmpty()) {
        added.put(id, measurement);
      }
    }
    return List.copyOf(added.values());
  }

  @Override
  public Optional<Measurement> find(MeasurementId id) {
    journal.catchUp();
    return read.find(id);
  }

  @Override
  public <R extends @Nullable Object> R scan(
      MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
    journal.catchUp();
    return read.scan(query, reader);
  }

  /**
   * A line.
   *
   * @param measurements what was appended in one call
   */
  record Batch(List<Measurement> measurements) {}
}
