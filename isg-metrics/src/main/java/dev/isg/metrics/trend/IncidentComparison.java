package dev.isg.metrics.trend;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.detection.DetectionEstimate;
import dev.isg.metrics.measurement.MeasuredValue.Ratio;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Compares what two periods had on record. Exact: rates are compared as fractions. */
final class IncidentComparison {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Months and quarters of a calendar pass; a half-year against a year does not. */
  private static final long SHORTER_TIMES = 8;

  private static final long LONGER_TIMES = 7;

  private final IncidentAmount earlier;
  private final IncidentAmount later;
  private final DetectionThresholds thresholds;
  private final Map<String, LocalizedText> inputs = new TreeMap<>();

  IncidentComparison(IncidentAmount earlier, IncidentAmount later, DetectionThresholds thresholds) {
    this.earlier = earlier;
    this.later = later;
    this.thresholds = thresholds;
    inputs.put("from", TrendText.of(earlier.period()));
    inputs.put("to", TrendText.of(later.period()));
    inputs.put("before", TrendText.of(earlier.amount()));
    inputs.put("after", TrendText.of(later.amount()));
    inputs.put("rateBefore", TrendText.rate(earlier.rate()));
    inputs.put("rateAfter", TrendText.rate(later.rate()));
    inputs.put("leastRate", LocalizedText.same(thresholds.leastRate().toString()));
    inputs.put("mostChange", LocalizedText.same(thresholds.mostChange().value().toPlainString()));
    inputs.put("flatWithin", LocalizedText.same(thresholds.flatWithin().toString()));
  }

  IncidentTrend result() {
    if (earlier.amount().isEmpty() || later.amount().isEmpty()) {
      periods(amount -> amount.amount().isEmpty());
      return trend(TrendVerdict.UNKNOWN, TrendRule.AMOUNT_UNKNOWN);
    }
    Optional<Ratio> before = earlier.detection().flatMap(DetectionEstimate::share);
    Optional<Ratio> after = later.detection().flatMap(DetectionEstimate::share);
    if (before.isEmpty() || after.isEmpty()) {
      periods(amount -> amount.rate().isEmpty());
      return trend(TrendVerdict.UNKNOWN, TrendRule.RATE_UNKNOWN);
    }
    if (differ(days(earlier.period()), days(later.period()))) {
      inputs.put("daysBefore", LocalizedText.same(Long.toString(days(earlier.period()))));
      inputs.put("daysAfter", LocalizedText.same(Long.toString(days(later.period()))));
      return trend(TrendVerdict.NOT_MEANINGFUL, TrendRule.PERIODS_DIFFER);
    }
    if (tooLow(before.get()) || tooLow(after.get())) {
      periods(amount -> tooLow(amount.detection().flatMap(DetectionEstimate::share).orElseThrow()));
      return trend(TrendVerdict.NOT_MEANINGFUL, TrendRule.RATE_TOO_LOW);
    }
    if (changed(before.get(), after.get())) {
      return trend(TrendVerdict.NOT_MEANINGFUL, TrendRule.RATE_CHANGED);
    }
    return compared(earlier.amount().get(), later.amount().get());
  }

  private IncidentTrend compared(Quantity before, Quantity after) {
    BigDecimal change = after.number().subtract(before.number());
    boolean flat =
        change
                .abs()
                .multiply(HUNDRED)
                .compareTo(thresholds.flatWithin().value().multiply(before.number()))
            <= 0;
    TrendVerdict verdict =
        flat
            ? TrendVerdict.FLAT
            : change.signum() < 0 ? TrendVerdict.IMPROVING : TrendVerdict.WORSENING;
    inputs.put("change", TrendText.change(change, before.unit()));
    inputs.put("verdict", verdict.label());
    return trend(verdict, TrendRule.AMOUNTS_COMPARED);
  }

  private boolean tooLow(Ratio share) {
    return share
            .numerator()
            .multiply(HUNDRED)
            .compareTo(thresholds.leastRate().value().multiply(share.denominator()))
        < 0;
  }

  private boolean changed(Ratio before, Ratio after) {
    BigDecimal apart =
        before
            .numerator()
            .multiply(after.denominator())
            .subtract(after.numerator().multiply(before.denominator()))
            .abs();
    Percentage most = thresholds.mostChange();
    return apart
            .multiply(HUNDRED)
            .compareTo(most.value().multiply(before.denominator()).multiply(after.denominator()))
        > 0;
  }

  private static boolean differ(long one, long other) {
    return Math.min(one, other) * SHORTER_TIMES < Math.max(one, other) * LONGER_TIMES;
  }

  private static long days(Period period) {
    return ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
  }

  private void periods(Predicate<IncidentAmount> concerned) {
    inputs.put(
        "periods",
        TrendText.periods(
            Optional.of(earlier).filter(concerned).map(IncidentAmount::period),
            Optional.of(later).filter(concerned).map(IncidentAmount::period)));
  }

  private IncidentTrend trend(TrendVerdict verdict, TrendRule rule) {
    return new IncidentTrend(earlier, later, thresholds, verdict, TrendReason.of(rule, inputs));
  }
}
