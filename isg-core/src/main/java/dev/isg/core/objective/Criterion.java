package dev.isg.core.objective;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import java.math.BigDecimal;

/**
 * The value an indicator has to reach. Bounds belong to what satisfies: a value equal to the bound
 * is enough.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Criterion.AtLeast.class, name = "at-least"),
  @JsonSubTypes.Type(value = Criterion.AtMost.class, name = "at-most"),
  @JsonSubTypes.Type(value = Criterion.Between.class, name = "between")
})
public sealed interface Criterion {
  /** The unit of the bounds. */
  MeasurementUnit unit();

  /**
   * How far the value is from satisfying, in the criterion's unit: zero if it satisfies, otherwise
   * the positive distance to the nearest bound.
   *
   * @throws InvalidModelException if the value has another unit
   */
  BigDecimal shortfall(Quantity value);

  /** The criterion in words. */
  LocalizedText text();

  /** Whether the value satisfies. */
  default boolean satisfiedBy(Quantity value) {
    return shortfall(value).signum() == 0;
  }

  /**
   * The value must be the bound or more.
   *
   * @param bound the least value that satisfies
   */
  record AtLeast(Quantity bound) implements Criterion {
    @Override
    public MeasurementUnit unit() {
      return bound.unit();
    }

    @Override
    public BigDecimal shortfall(Quantity value) {
      return value.compareNumberTo(bound) >= 0
          ? BigDecimal.ZERO
          : bound.number().subtract(value.number());
    }

    @Override
    public LocalizedText text() {
      return LocalizedText.of(bound + " 以上", "at least " + bound);
    }
  }

  /**
   * The value must be the bound or less.
   *
   * @param bound the greatest value that satisfies
   */
  record AtMost(Quantity bound) implements Criterion {
    @Override
    public MeasurementUnit unit() {
      return bound.unit();
    }

    @Override
    public BigDecimal shortfall(Quantity value) {
      return value.compareNumberTo(bound) <= 0
          ? BigDecimal.ZERO
          : value.number().subtract(bound.number());
    }

    @Override
    public LocalizedText text() {
      return LocalizedText.of(bound + " 以下", "at most " + bound);
    }
  }

  /**
   * The value must lie between the bounds.
   *
   * @param low the least value that satisfies
   * @param high the greatest value that satisfies; same unit, not below the low one
   */
  record Between(Quantity low, Quantity high) implements Criterion {
    /** Refuses bounds of different units or in the wrong order. */
    public Between {
      if (low.compareNumberTo(high) > 0) {
        throw InvalidModelException.of(
            "Criterion", "下限が上限を超えています", "the low bound is above the high bound");
      }
    }

    @Override
    public MeasurementUnit unit() {
      return low.unit();
    }

    @Override
    public BigDecimal shortfall(Quantity value) {
      if (value.compareNumberTo(low) < 0) {
        return low.number().subtract(value.number());
      }
      return value.compareNumberTo(high) > 0
          ? value.number().subtract(high.number())
          : BigDecimal.ZERO;
    }

    @Override
    public LocalizedText text() {
      return LocalizedText.of(low + " 以上 " + high + " 以下", "from " + low + " to " + high);
    }
  }
}
