package dev.isg.metrics.smart;

import dev.isg.core.basics.LocalizedText;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.agreement.Agreement;
import dev.isg.metrics.agreement.Remeasurement;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks at how far second looks agree with the first. */
final class RepeatableHints {
  private RepeatableHints() {}

  /** Second looks count where the first is among what the value was worked out of. */
  static SmartHint of(
      Indicator indicator, IndicatorValues values, IndicatorValue whole, SmartEvidence evidence) {
    Set<MeasurementId> lookedAt = new HashSet<>(whole.lineage());
    List<Remeasurement> again =
        evidence.remeasurements().stream()
            .filter(
                second ->
                    lookedAt.contains(second.original())
                        || values.measurement(second.original()).isEmpty())
            .toList();
    Agreement agreement = Agreement.of(indicator, values, again, evidence.thresholds());
    if (agreement.pairs() == 0) {
      return SmartHint.of(SmartRule.NOT_MEASURED_TWICE, Map.of());
    }
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("pairs", number(agreement.pairs()));
    inputs.put("others", number(agreement.byOthers()));
    inputs.put("needed", number(agreement.thresholds().fewestPairs()));
    inputs.put("statistic", agreement.statistic().label());
    BigDecimal least = agreement.thresholds().least(agreement.statistic());
    inputs.put("least", LocalizedText.same(least.toPlainString()));
    agreement.value().ifPresent(value -> inputs.put("value", shown(value, least)));
    return SmartHint.of(rule(agreement), inputs);
  }

  private static SmartRule rule(Agreement agreement) {
    return switch (agreement.finding()) {
      case AGREES -> SmartRule.SECOND_LOOKS_AGREE;
      case DISAGREES -> SmartRule.SECOND_LOOKS_DISAGREE;
      case TOO_FEW_PAIRS -> SmartRule.TOO_FEW_PAIRS;
      case NO_VARIATION -> SmartRule.NO_VARIATION;
    };
  }

  /** Rounded half-up to two decimals for display, unless that would cross the threshold. */
  private static LocalizedText shown(BigDecimal value, BigDecimal least) {
    BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
    boolean sameSide = (rounded.compareTo(least) >= 0) == (value.compareTo(least) >= 0);
    return LocalizedText.same((sameSide ? rounded : value).toPlainString());
  }

  private static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }
}
