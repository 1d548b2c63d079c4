package dev.isg.evaluation.band;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.Issue;
import dev.isg.metrics.indicator.Direction;
import java.util.List;

/**
 * Bands that leave no gap and do not overlap, so that every value lies in exactly one. It is
 * checked when it is made: {@link BandCheck} tells every fault.
 *
 * @param unit the unit of the ends
 * @param direction which way it is good; within a range, the best bands lie together and all others
 *     are the worse the farther they are from them
 * @param bands the bands, from the least values to the greatest
 */
public record BandScale(MeasurementUnit unit, Direction direction, List<Band> bands) {
  /** Refuses gaps, overlaps and ranks against the direction, naming each. */
  public BandScale {
    bands = List.copyOf(bands);
    List<Issue> faults = BandCheck.check(unit, direction, bands).issues();
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("BandScale", faults.stream().map(Issue::message).toList());
    }
  }

  /**
   * The band in which a value lies.
   *
   * @throws InvalidModelException if the value has another unit
   */
  public Band bandOf(Quantity value) {
    if (!value.unit().equals(unit)) {
      throw InvalidModelException.of(
          "BandScale",
          "帯の単位は " + unit + " で、" + value.unit() + " の値は入れられません",
          "the bands are in " + unit + ", and the value is in " + value.unit());
    }
    return bands.stream()
        .filter(band -> band.holds(value.number()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("bands without a gap hold every value"));
  }
}
