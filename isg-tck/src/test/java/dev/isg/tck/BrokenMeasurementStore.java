package dev.isg.tck;

import dev.isg.core.basics.Period;
import dev.isg.metrics.measurement.ConflictingMeasurementException;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.measurement.MeasurementStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A store that is right until a subclass breaks it. */
class BrokenMeasurementStore implements MeasurementStore {
  final MeasurementStore right = MeasurementStore.inMemory();

  @Override
  public void append(List<Measurement> batch) {
    right.append(batch);
  }

  @Override
  public Optional<Measurement> find(MeasurementId id) {
    return right.find(id);
  }

  @Override
  public <R> R scan(
      MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
    return right.scan(query, reader);
  }

  final boolean keeps(Measurement measurement) {
    return right.find(measurement.id()).isPresent();
  }

  /** Drops notes. */
  static final class DropsNotes extends BrokenMeasurementStore {
    @Override
    public void append(List<Measurement> batch) {
      super.append(batch.stream().map(one -> copy(one, one.recordedAt())).toList());
    }
  }

  /** Keeps the time of recording in whole microseconds. */
  static final class KeepsMicroseconds extends BrokenMeasurementStore {
    @Override
    public void append(List<Measurement> batch) {
      super.append(
          batch.stream()
              .map(one -> copy(one, one.recordedAt().truncatedTo(ChronoUnit.MICROS)))
              .toList());
    }
  }

  /** Keeps one by one until one is refused. */
  static final class KeepsOneByOne extends BrokenMeasurementStore {
    @Override
    public void append(List<Measurement> batch) {
      batch.forEach(one -> super.append(List.of(one)));
    }
  }

  /** Loses what goes beyond a thousand. */
  static final class CutsBatches extends BrokenMeasurementStore {
    @Override
    public void append(List<Measurement> batch) {
      super.append(batch.subList(0, Math.min(1_000, batch.size())));
    }
  }

  /** Refuses what it has already. */
  static final class RefusesToHearTwice extends BrokenMeasurementStore {
    @Override
    public void append(List<Measurement> batch) {
      batch.stream()
          .filter(this::keeps)
          .findFirst()
          .ifPresent(
              one -> {
                throw new ConflictingMeasurementException(one.id());
              });
      super.append(batch);
    }
  }

  /** Leaves out what has an id it has, whether equal or not. */
  static final class IgnoresContradiction extends BrokenMeasurementStore {
    @Override
    public synchronized void append(List<Measurement> batch) {
      super.append(batch.stream().filter(one -> !keeps(one)).toList());
    }
  }

  /** Leaves out the last day of a period. */
  static final class LeavesOutTheLastDay extends BrokenMeasurementStore {
    @Override
    public <R> R scan(
        MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
      LocalDate last = query.days().map(Period::last).orElse(LocalDate.MAX);
      return super.scan(query, all -> reader.apply(all.filter(one -> one.day().isBefore(last))));
    }
  }

  /** Knows what was recorded later. */
  static final class KnowsTheFuture extends BrokenMeasurementStore {
    @Override
    public <R> R scan(
        MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
      return super.scan(query.withKnownAt(Instant.MAX), reader);
    }
  }

  /** Orders ids as people count. */
  static final class OrdersAsPeopleCount extends BrokenMeasurementStore {
    @Override
    public <R> R scan(
        MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
      Comparator<Measurement> order =
          Comparator.comparing(Measurement::day).thenComparing(Measurement::id);
      return super.scan(query, all -> reader.apply(all.sorted(order)));
    }
  }

  /** Reads page by page, each as it is at the time. */
  static final class ReadsPageByPage extends BrokenMeasurementStore {
    @Override
    public <R> R scan(
        MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
      Stream<Measurement> pages =
          IntStream.iterate(0, page -> page + 1)
              .mapToObj(page -> page(query, page))
              .takeWhile(page -> !page.isEmpty())
              .flatMap(List::stream);
      return reader.apply(pages);
    }

    private List<Measurement> page(MeasurementQuery query, int page) {
      return right.scan(query, all -> all.skip(page * 7L).limit(7).toList());
    }
  }

  /** Hides what the reader throws behind an exception of its own. */
  static final class WrapsFailures extends BrokenMeasurementStore {
    @Override
    public <R> R scan(
        MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
      try {
        return super.scan(query, reader);
      } catch (IllegalStateException failure) {
        throw new IllegalArgumentException(failure);
      }
    }
  }

  /** Has ten connections and gives one back only when all was read. */
  static final class LeaksConnections extends BrokenMeasurementStore {
    private final Semaphore connections = new Semaphore(10);

    @Override
    public <R> R scan(
        MeasurementQuery query, Function<? super Stream<Measurement>, ? extends R> reader) {
      if (!connections.tryAcquire()) {
        throw new IllegalArgumentException("no connection is left");
      }
      List<Measurement> all = right.scan(query, Stream::toList);
      boolean[] read = new boolean[1];
      R answer =
          reader.apply(
              IntStream.rangeClosed(0, all.size())
                  .peek(i -> read[0] = i == all.size())
                  .filter(i -> i < all.size())
                  .mapToObj(all::get));
      if (read[0]) {
        connections.release();
      }
      return answer;
    }
  }

  /** Looks first and keeps a while later, whatever has come between. */
  static final class ChecksThenActs extends BrokenMeasurementStore {
    @Override
    public void append(List<Measurement> batch) {
      List<Measurement> fresh = new ArrayList<>(batch);
      fresh.removeIf(this::keeps);
      LockSupport.parkNanos(1_000_000);
      synchronized (this) {
        fresh.removeIf(this::keeps);
        super.append(fresh);
      }
    }
  }

  private static Measurement copy(Measurement one, Instant recordedAt) {
    return Measurement.builder()
        .id(one.id())
        .indicator(one.indicator())
        .unit(one.unit())
        .day(one.day())
        .value(one.value())
        .measuredBy(one.measuredBy())
        .recordedAt(recordedAt)
        .build();
  }
}
