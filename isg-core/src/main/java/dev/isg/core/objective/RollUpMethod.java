package dev.isg.core.objective;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import java.math.BigDecimal;
import java.util.List;

/**
 * A way in which results of targets add up to a suggestion for their objective.
 *
 * @source METI 2009, 5.2(2), which leaves the way to the CISO
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "method")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RollUpMethod.All.class, name = "all"),
  @JsonSubTypes.Type(value = RollUpMethod.Critical.class, name = "critical"),
  @JsonSubTypes.Type(value = RollUpMethod.Weighted.class, name = "weighted"),
  @JsonSubTypes.Type(value = RollUpMethod.Worst.class, name = "worst"),
  @JsonSubTypes.Type(value = RollUpMethod.KOfN.class, name = "k-of-n"),
  @JsonSubTypes.Type(value = RollUpMethod.Manual.class, name = "manual")
})
public sealed interface RollUpMethod extends Labelled {

  /** Met when every target is. */
  record All() implements RollUpMethod {
    @Override
    public LocalizedText label() {
      return LocalizedText.of("全目標の達成", "every target met");
    }
  }

  /**
   * Met when every critical target is; the others inform.
   *
   * @param targets the critical targets; at least one
   */
  record Critical(List<TargetId> targets) implements RollUpMethod {
    /** Refuses an empty list. */
    public Critical {
      targets = List.copyOf(targets);
      if (targets.isEmpty()) {
        throw InvalidModelException.of(
            "RollUpMethod", "重要な目標を 1 つ以上挙げます", "name at least one critical target");
      }
    }

    @Override
    public LocalizedText label() {
      return LocalizedText.of("重要目標の達成", "critical targets met");
    }
  }

  /**
   * Met when the weights of met targets reach a threshold.
   *
   * @param weights the weights; together 100 %
   * @param met the least sum that suggests met, inclusive
   * @param conditionallyMet the least sum that suggests conditionally met, inclusive; not above met
   */
  record Weighted(List<TargetWeight> weights, Percentage met, Percentage conditionallyMet)
      implements RollUpMethod {
    /** Refuses weights that are not positive or do not make a whole, and crossed thresholds. */
    public Weighted {
      weights = List.copyOf(weights);
      BigDecimal sum =
          weights.stream()
              .map(weight -> weight.weight().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(BigDecimal.valueOf(100)) != 0
          || weights.stream().anyMatch(weight -> weight.weight().value().signum() <= 0)) {
        throw InvalidModelException.of(
            "RollUpMethod", "重みは正の値で合計 100 % にします", "weights must be positive and sum to 100 %");
      }
      if (conditionallyMet.compareTo(met) > 0) {
        throw InvalidModelException.of(
            "RollUpMethod",
            "conditionallyMet は met 以下にします",
            "conditionallyMet must not be above met");
      }
    }

    @Override
    public LocalizedText label() {
      return LocalizedText.of("重み付き", "weighted");
    }
  }

  /**
   * The weight of one target.
   *
   * @param target the target
   * @param weight its share of the whole, above 0 %
   */
  record TargetWeight(TargetId target, Percentage weight) {}

  /** As good as the worst target. */
  record Worst() implements RollUpMethod {
    @Override
    public LocalizedText label() {
      return LocalizedText.of("最も悪い結果", "worst result");
    }
  }

  /**
   * Met when enough targets are.
   *
   * @param k how many, at least 1
   */
  record KOfN(int k) implements RollUpMethod {
    /** Refuses a number below 1. */
    public KOfN {
      if (k < 1) {
        throw InvalidModelException.of("RollUpMethod", "k は 1 以上です", "k must be at least 1");
      }
    }

    @Override
    public LocalizedText label() {
      return LocalizedText.of(k + " 件以上の達成", "at least " + k + " met");
    }
  }

  /** Nothing is suggested; the CISO judges from the results alone. */
  record Manual() implements RollUpMethod {
    @Override
    public LocalizedText label() {
      return LocalizedText.of("CISO の総合判断", "judgement by the CISO");
    }
  }
}
