package dev.isg.metrics.trend;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.indicator.Direction;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Compares the values of an indicator in two periods. */
final class PointComparison {
  private final Direction direction;
  private final TrendSettings settings;

  PointComparison(Direction direction, TrendSettings settings) {
    this.direction = direction;
    this.settings = settings;
  }

  TrendStep step(TrendPoint from, TrendPoint to) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("from", TrendText.of(from.period()));
    inputs.put("to", TrendText.of(to.period()));
    inputs.put("before", TrendText.of(from.value()));
    inputs.put("after", TrendText.of(to.value()));
    inputs.put("direction", direction.label());
    inputs.put("flatWithin", TrendText.of(settings.flatWithin()));
    inputs.put("mostMissing", LocalizedText.same(settings.mostMissing().toString()));
    if (from.value().isEmpty() || to.value().isEmpty()) {
      inputs.put("periods", periods(from, to, point -> point.value().isEmpty()));
      return step(from, to, TrendVerdict.UNKNOWN, TrendRule.VALUE_UNKNOWN, inputs);
    }
    Predicate<TrendPoint> tooFew = point -> point.missing().compareTo(settings.mostMissing()) > 0;
    if (tooFew.test(from) || tooFew.test(to)) {
      inputs.put("periods", periods(from, to, tooFew));
      return step(from, to, TrendVerdict.NOT_MEANINGFUL, TrendRule.TOO_MUCH_MISSING, inputs);
    }
    Quantity before = from.value().get();
    Quantity after = to.value().get();
    TrendRule rule = TrendRule.VALUES_COMPARED;
    BigDecimal better = after.number().subtract(before.number());
    inputs.put("change", TrendText.change(better, before.unit()));
    if (direction == Direction.LOWER_IS_BETTER) {
      better = better.negate();
    } else if (direction == Direction.WITHIN_RANGE) {
      GoodRange range = settings.good().orElseThrow();
      Quantity outBefore = range.distance(before);
      Quantity outAfter = range.distance(after);
      better = outBefore.number().subtract(outAfter.number());
      inputs.put("range", LocalizedText.same(range.toString()));
      inputs.put("distanceBefore", TrendText.of(outBefore));
      inputs.put("distanceAfter", TrendText.of(outAfter));
      rule = TrendRule.DISTANCES_COMPARED;
    }
    TrendVerdict verdict = verdict(better);
    inputs.put("verdict", verdict.label());
    return step(from, to, verdict, rule, inputs);
  }

  private TrendVerdict verdict(BigDecimal better) {
    if (better.abs().compareTo(settings.flatWithin().number()) <= 0) {
      return TrendVerdict.FLAT;
    }
    return better.signum() > 0 ? TrendVerdict.IMPROVING : TrendVerdict.WORSENING;
  }

  private static LocalizedText periods(
      TrendPoint from, TrendPoint to, Predicate<TrendPoint> concerned) {
    return TrendText.periods(
        Optional.of(from).filter(concerned).map(TrendPoint::period),
        Optional.of(to).filter(concerned).map(TrendPoint::period));
  }

  private static TrendStep step(
      TrendPoint from,
      TrendPoint to,
      TrendVerdict verdict,
      TrendRule rule,
      Map<String, LocalizedText> inputs) {
    return new TrendStep(from, to, verdict, TrendReason.of(rule, inputs));
  }
}
