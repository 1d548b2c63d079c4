package dev.isg.tck;

import dev.isg.metrics.aggregation.AggregatedValue;
import dev.isg.metrics.aggregation.AggregatingMeasurementStore;
import dev.isg.metrics.aggregation.AggregationQuery;
import dev.isg.metrics.aggregation.MeasurementAggregate;
import dev.isg.metrics.aggregation.MeasurementAggregates;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A store that adds up what it scans and is right until a subclass breaks it. */
class AggregatingStore extends BrokenMeasurementStore implements AggregatingMeasurementStore {
  @Override
  public List<MeasurementAggregate> aggregate(AggregationQuery query) {
    return scan(
        query.measurements(), measurements -> MeasurementAggregates.of(measurements, query));
  }

  static MeasurementAggregate with(MeasurementAggregate one, AggregatedValue value) {
    return new MeasurementAggregate(one.indicator(), one.unit(), one.part(), one.newest(), value);
  }

  /** Adds up in binary fractions. */
  static final class AddsRoughly extends AggregatingStore {
    @Override
    public List<MeasurementAggregate> aggregate(AggregationQuery query) {
      return super.aggregate(query).stream().map(AddsRoughly::rough).toList();
    }

    private static MeasurementAggregate rough(MeasurementAggregate one) {
      return one.value() instanceof AggregatedValue.Numbers exact
          ? with(
              one,
              new AggregatedValue.Numbers(
                  exact.unit(),
                  exact.count(),
                  exact.sum().round(MathContext.DECIMAL64),
                  exact.lowest(),
                  exact.highest(),
                  exact.lowerMiddle(),
                  exact.upperMiddle(),
                  exact.percentile90(),
                  exact.percentile95(),
                  exact.percentile99()))
          : one;
    }
  }

  /** Counts the last day of a part in no part. */
  static final class ForgetsTheLastDay extends AggregatingStore {
    @Override
    public List<MeasurementAggregate> aggregate(AggregationQuery query) {
      return scan(
          query.measurements(),
          measurements ->
              MeasurementAggregates.of(
                  measurements.filter(
                      one ->
                          query.parts().stream().noneMatch(part -> part.last().equals(one.day()))),
                  query));
    }
  }

  /** Says zero where nothing was measured. */
  static final class SaysZero extends AggregatingStore {
    @Override
    public List<MeasurementAggregate> aggregate(AggregationQuery query) {
      List<MeasurementAggregate> found = super.aggregate(query);
      return !found.isEmpty() || query.parts().isEmpty()
          ? found
          : List.of(
              new MeasurementAggregate(
                  SampleMeasurements.one("a").indicator(),
                  SampleMeasurements.one("a").unit(),
                  query.parts().get(0),
                  query.parts().get(0).first(),
                  new AggregatedValue.Shares(1, BigDecimal.ZERO, BigDecimal.ZERO)));
    }
  }

  /** Answers in an order of its own. */
  static final class KeepsNoOrder extends AggregatingStore {
    @Override
    public List<MeasurementAggregate> aggregate(AggregationQuery query) {
      List<MeasurementAggregate> found = new ArrayList<>(super.aggregate(query));
      Collections.reverse(found);
      return found;
    }
  }

  /** Keeps a batch in two halves. */
  static final class KeepsHalves extends AggregatingStore {
    @Override
    public void append(List<Measurement> batch) {
      int half = batch.size() / 2;
      super.append(batch.subList(0, half));
      LockSupport.parkNanos(2_000_000);
      super.append(batch.subList(half, batch.size()));
    }
  }
}
