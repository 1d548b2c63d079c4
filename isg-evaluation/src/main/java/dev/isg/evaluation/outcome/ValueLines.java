package dev.isg.evaluation.outcome;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Range;
import dev.isg.evaluation.condition.Vocabulary;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.ConditionRule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Why conditions on values of indicators are what they are. */
final class ValueLines {
  private final Facts facts;
  private final Vocabulary names;
  private final Interpreter interpreter;

  ValueLines(Facts facts, Vocabulary names) {
    this.facts = facts;
    this.names = names;
    this.interpreter = new Interpreter(facts);
  }

  Explanation meets(Condition.Meets meets, int back) {
    Map<String, LocalizedText> inputs =
        inputs(meets.indicator(), Wording.criterion(meets.criterion()), back);
    return known(meets.indicator(), meets.criterion().unit(), inputs, back)
        .orElseGet(
            () -> {
              Quantity value = interpreter.value(meets.indicator(), back).orElseThrow();
              return judged(value.unit(), meets.criterion().shortfall(value), true, inputs);
            });
  }

  Explanation within(Condition.Within within, int back) {
    Range range = within.range();
    Map<String, LocalizedText> inputs = inputs(within.indicator(), Asked.range(range), back);
    return known(within.indicator(), range.unit(), inputs, back)
        .orElseGet(
            () -> {
              Quantity value = interpreter.value(within.indicator(), back).orElseThrow();
              return judged(range.unit(), distance(range, value), range.contains(value), inputs);
            });
  }

  Explanation improves(Condition.Improves improves, int back) {
    Optional<Quantity> now = interpreter.value(improves.indicator(), back);
    Optional<Quantity> before = interpreter.value(improves.indicator(), back + improves.over());
    Map<String, LocalizedText> inputs = inputs(improves.indicator(), Asked.change(improves), back);
    inputs.put("before", facts.nameOf(back + improves.over()));
    inputs.put("now", shown(now));
    inputs.put("old", shown(before));
    if (now.isEmpty()
        || before.isEmpty()
        || !Interpreter.comparable(improves, before.get(), now.get())) {
      return Explanation.of(ConditionRule.CHANGE_UNKNOWN, inputs);
    }
    Optional<Boolean> enough =
        Interpreter.enough(improves, before.get().number(), now.get().number());
    if (enough.isEmpty()) {
      return Explanation.of(ConditionRule.NO_SHARE_OF_NOTHING, inputs);
    }
    inputs.put("arithmetic", change(before.get(), now.get()));
    return Explanation.of(
        enough.get() ? ConditionRule.IMPROVED : ConditionRule.NOT_IMPROVED, inputs);
  }

  /** The line where there is nothing to compare; empty if there is. */
  private Optional<Explanation> known(
      IndicatorId indicator, MeasurementUnit unit, Map<String, LocalizedText> inputs, int back) {
    Optional<Quantity> value = interpreter.value(indicator, back);
    if (value.isEmpty()) {
      return Optional.of(Explanation.of(ConditionRule.VALUE_UNKNOWN, inputs));
    }
    inputs.put("value", Wording.quantity(value.get()));
    return value.get().unit().equals(unit)
        ? Optional.empty()
        : Optional.of(Explanation.of(ConditionRule.VALUE_OF_OTHER_UNIT, inputs));
  }

  private static Explanation judged(
      MeasurementUnit unit,
      BigDecimal shortfall,
      boolean inside,
      Map<String, LocalizedText> inputs) {
    if (shortfall.signum() > 0) {
      inputs.put("shortfall", Wording.difference(new Quantity(shortfall, unit)));
      return Explanation.of(ConditionRule.VALUE_NOT_MET, inputs);
    }
    return Explanation.of(
        inside ? ConditionRule.VALUE_MET : ConditionRule.VALUE_AT_EXCLUDED_END, inputs);
  }

  /** How far a value lies outside a range; zero at an end, whether it is excluded or not. */
  private static BigDecimal distance(Range range, Quantity value) {
    BigDecimal below =
        range.low().map(end -> end.at().number().subtract(value.number())).orElse(BigDecimal.ZERO);
    BigDecimal above =
        range.high().map(end -> value.number().subtract(end.at().number())).orElse(BigDecimal.ZERO);
    return below.max(above).max(BigDecimal.ZERO);
  }

  private Map<String, LocalizedText> inputs(IndicatorId indicator, LocalizedText asked, int back) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("indicator", names.nameOf(indicator));
    inputs.put("period", facts.nameOf(back));
    inputs.put("asked", asked);
    return inputs;
  }

  /** {@code 91 % − 88 % = +3 percentage points}. */
  private static LocalizedText change(Quantity before, Quantity now) {
    BigDecimal moved = now.number().subtract(before.number());
    Quantity size = new Quantity(moved.abs(), sizeUnit(now));
    LocalizedText from = Wording.quantity(before);
    LocalizedText to = Wording.quantity(now);
    LocalizedText by = Wording.difference(size);
    String sign = moved.signum() < 0 ? "−" : moved.signum() > 0 ? "+" : "";
    return LocalizedText.of(
        to.ja() + " − " + from.ja() + " = " + sign + by.ja(),
        to.en() + " − " + from.en() + " = " + sign + by.en());
  }

  /**
   * Grades and yes or no have no differences of their own kind; how far apart they are is a count.
   */
  private static MeasurementUnit sizeUnit(Quantity value) {
    return value.unit().equals(MeasurementUnit.GRADE) || value.unit().equals(MeasurementUnit.YES_NO)
        ? MeasurementUnit.COUNT
        : value.unit();
  }

  private static LocalizedText shown(Optional<Quantity> value) {
    return value.map(Wording::quantity).orElse(LocalizedText.of("不明", "unknown"));
  }
}
