package dev.isg.tck;

import dev.isg.metrics.measurement.BulkMeasurementStore;
import dev.isg.metrics.measurement.ConflictingMeasurementException;
import dev.isg.metrics.measurement.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A store that takes very many at once and is right until a subclass breaks it. */
class BrokenBulkStore extends BrokenMeasurementStore implements BulkMeasurementStore {
  @Override
  public long appendWhole(Consumer<Consumer<List<Measurement>>> sender) {
    return ((BulkMeasurementStore) right).appendWhole(sender);
  }

  /** Keeps each batch when it comes. */
  static final class KeepsAsItGoes extends BrokenBulkStore {
    @Override
    public long appendWhole(Consumer<Consumer<List<Measurement>>> sender) {
      AtomicLong count = new AtomicLong();
      sender.accept(
          batch -> {
            count.addAndGet(batch.stream().filter(one -> !keeps(one)).count());
            append(batch);
          });
      return count.get();
    }
  }

  /** Wraps what the sender throws. */
  static final class WrapsFailures extends BrokenBulkStore {
    @Override
    public long appendWhole(Consumer<Consumer<List<Measurement>>> sender) {
      try {
        return super.appendWhole(sender);
      } catch (ConflictingMeasurementException refused) {
        throw refused;
      } catch (RuntimeException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }

  /** Takes the first of two that differ. */
  static final class IgnoresContradiction extends BrokenBulkStore {
    @Override
    public long appendWhole(Consumer<Consumer<List<Measurement>>> sender) {
      return super.appendWhole(
          staging ->
              sender.accept(
                  batch -> {
                    try {
                      staging.accept(batch);
                    } catch (ConflictingMeasurementException ignored) {
                      // the first stays
                    }
                  }));
    }
  }

  /** Counts what it was sent. */
  static final class CountsWhatWasSent extends BrokenBulkStore {
    @Override
    public long appendWhole(Consumer<Consumer<List<Measurement>>> sender) {
      AtomicLong count = new AtomicLong();
      super.appendWhole(
          staging ->
              sender.accept(
                  batch -> {
                    count.addAndGet(batch.size());
                    staging.accept(batch);
                  }));
      return count.get();
    }
  }

  /** Keeps the lists and looks into them at the end. */
  static final class KeepsLists extends BrokenBulkStore {
    @Override
    public long appendWhole(Consumer<Consumer<List<Measurement>>> sender) {
      List<List<Measurement>> batches = new ArrayList<>();
      sender.accept(batches::add);
      return super.appendWhole(batches::forEach);
    }
  }
}
