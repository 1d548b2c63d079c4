package dev.isg.core.objective;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An indicator and the value it has to reach for a target to be met.
 *
 * @source METI 2009, 1.4.2(1) and 5.2(1)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableTargetMeasure.class)
@JsonDeserialize(as = ImmutableTargetMeasure.class)
public abstract class TargetMeasure {
  TargetMeasure() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** An indicator and its criterion, without a tolerance band and without tolerance for gaps. */
  public static TargetMeasure of(IndicatorId indicator, Criterion criterion) {
    return builder().indicator(indicator).criterion(criterion).build();
  }

  /** The indicator. */
  public abstract IndicatorId indicator();

  /** The value it has to reach. */
  public abstract Criterion criterion();

  /**
   * How far a value may miss the criterion so that the CISO is asked to judge instead of unmet
   * being suggested; inclusive, in the criterion's unit, above zero. Empty: no band.
   */
  public abstract Optional<Quantity> tolerance();

  /**
   * The greatest share of expected measurements that may be missing, inclusive. Zero unless said
   * otherwise: any gap makes the measure not evaluable.
   */
  @Value.Default
  public Percentage missingAllowed() {
    return Percentage.ZERO;
  }

  /**
   * The day the value to reach was set, so that nobody sets it after seeing what was measured;
   * empty if it was not recorded.
   *
   * @source METI 2009, 4 (introduction)
   */
  public abstract Optional<LocalDate> setOn();

  @Value.Check
  void check() {
    tolerance()
        .ifPresent(
            band -> {
              if (!band.unit().equals(criterion().unit()) || band.number().signum() <= 0) {
                throw InvalidModelException.of(
                    "TargetMeasure",
                    "tolerance は criterion と同じ単位（" + criterion().unit() + "）の正の値にします",
                    "tolerance must be above zero in the criterion's unit, " + criterion().unit());
              }
            });
    if (missingAllowed().compareTo(Percentage.ZERO) < 0
        || missingAllowed().compareTo(Percentage.HUNDRED) >= 0) {
      throw InvalidModelException.of(
          "TargetMeasure",
          "missingAllowed は 0 % 以上 100 % 未満にします",
          "missingAllowed must be from 0 % to below 100 %");
    }
  }

  /** Builds a measure. */
  public static class Builder extends ImmutableTargetMeasure.Builder {
    Builder() {}
  }
}
