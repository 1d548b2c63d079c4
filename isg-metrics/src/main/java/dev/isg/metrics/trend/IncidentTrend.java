package dev.isg.metrics.trend;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.util.List;

/**
 * Whether the incidents, or the damage, of a period are better news than those of an earlier one.
 *
 * @param earlier the earlier period
 * @param later the later period
 * @param thresholds from when on the two can be compared
 * @param verdict the answer. Never a direction unless both detection rates are known, high enough
 *     and near each other; that holds for a rise as for a fall, since better detection finds more
 * @param reason the rule that applied, the values and the arithmetic
 * @source METI 2009, 4.3.2, table 4-5, footnote 32
 */
public record IncidentTrend(
    IncidentAmount earlier,
    IncidentAmount later,
    DetectionThresholds thresholds,
    TrendVerdict verdict,
    TrendReason reason) {

  /**
   * Compares two periods.
   *
   * @param one one period
   * @param other another, before or after it
   * @param thresholds from when on the two can be compared
   * @throws InvalidModelException if the periods overlap, or the amounts are in different units
   */
  public static IncidentTrend of(
      IncidentAmount one, IncidentAmount other, DetectionThresholds thresholds) {
    boolean inOrder = one.period().compareTo(other.period()) <= 0;
    IncidentAmount earlier = inOrder ? one : other;
    IncidentAmount later = inOrder ? other : one;
    if (!earlier.period().last().isBefore(later.period().first())) {
      throw InvalidModelException.of(
          "IncidentTrend",
          "期間 " + earlier.period() + " と " + later.period() + " が重なっています",
          "the periods " + earlier.period() + " and " + later.period() + " overlap");
    }
    earlier.amount().ifPresent(first -> later.amount().ifPresent(first::compareNumberTo));
    return new IncidentComparison(earlier, later, thresholds).result();
  }

  /** The verdict with its arithmetic, in both languages. */
  public LocalizedText message() {
    return reason.message();
  }

  /**
   * What there may have been in the two periods, the earlier first: numbers over rates, where both
   * are known. Indicative only; no verdict rests on them.
   */
  public List<IndicativeAmount> indicative() {
    return List.of(earlier, later).stream()
        .flatMap(amount -> amount.indicative().stream())
        .toList();
  }
}
