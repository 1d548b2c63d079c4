package dev.isg.metrics.trend;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.detection.DetectionEstimate;
import java.util.Optional;

/**
 * How many incidents, or how much damage, a period had on record, and which share was found.
 *
 * @param period the period
 * @param amount the number or the damage, from 0; empty if it is not known
 * @param detection the estimate of the share found, of the same period; empty if there is none
 */
public record IncidentAmount(
    Period period, Optional<Quantity> amount, Optional<DetectionEstimate> detection) {
  /** Refuses a negative amount, and an estimate of another period. */
  public IncidentAmount {
    if (amount.filter(some -> some.number().signum() < 0).isPresent()) {
      throw InvalidModelException.of(
          "IncidentAmount", "件数・被害は 0 以上にします", "a number or a damage is from 0");
    }
    if (detection.filter(estimate -> !estimate.period().equals(period)).isPresent()) {
      throw InvalidModelException.of(
          "IncidentAmount",
          "検出率は同じ期間 " + period + " のものにします",
          "the detection rate must be of the same period, " + period);
    }
  }

  /** An amount with the estimate of what share of it was found. */
  public static IncidentAmount of(Quantity amount, DetectionEstimate detection) {
    return new IncidentAmount(detection.period(), Optional.of(amount), Optional.of(detection));
  }

  /** An amount of which nobody knows what share was found. */
  public static IncidentAmount withoutRate(Period period, Quantity amount) {
    return new IncidentAmount(period, Optional.of(amount), Optional.empty());
  }

  /** The detection rate; empty if it is not known. */
  public Optional<Percentage> rate() {
    return detection.flatMap(DetectionEstimate::rate);
  }

  /**
   * The amount scaled up to all there were: amount over rate, to 34 digits. For people to see, and
   * for nothing else. Empty if either is unknown or nothing was found.
   */
  public Optional<IndicativeAmount> indicative() {
    return amount.flatMap(
        some ->
            rate()
                .filter(share -> share.value().signum() > 0)
                .map(share -> IndicativeAmount.of(some, share)));
  }
}
