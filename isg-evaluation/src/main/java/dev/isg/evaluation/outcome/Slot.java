package dev.isg.evaluation.outcome;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.condition.Condition;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing a compiled condition looks at, and how it becomes a word of a row. */
sealed interface Slot {
  /** How many periods before the one evaluated. */
  int back();

  /** What is known of it, as a word. */
  long word(Facts facts);

  /** The exact number behind the word; null if there is none or the word says all. */
  @Nullable BigDecimal number(Facts facts);

  /**
   * The value of an indicator.
   *
   * @param unit the unit it has to have; any other is unknown
   * @param scale how many decimals its word holds
   */
  record Value(IndicatorId indicator, MeasurementUnit unit, int scale, int back) implements Slot {
    @Override
    public long word(Facts facts) {
      return find(facts).map(number -> Words.of(number, scale)).orElse(Words.UNKNOWN);
    }

    @Override
    public @Nullable BigDecimal number(Facts facts) {
      return find(facts).orElse(null);
    }

    private Optional<BigDecimal> find(Facts facts) {
      return facts
          .find(indicator, back)
          .map(fact -> ((Fact.Measured) fact).value())
          .filter(value -> value.unit().equals(unit))
          .map(Quantity::number);
    }
  }

  /** The outcome of a condition that compares no value with a bound: 1 if it is met, 0 if not. */
  record Answer(Condition condition, int back) implements Slot {
    @Override
    public long word(Facts facts) {
      return switch (new Interpreter(facts).outcome(condition, back)) {
        case MET -> 1;
        case NOT_MET -> 0;
        case UNKNOWN -> Words.UNKNOWN;
      };
    }

    @Override
    public @Nullable BigDecimal number(Facts facts) {
      return null;
    }
  }
}
