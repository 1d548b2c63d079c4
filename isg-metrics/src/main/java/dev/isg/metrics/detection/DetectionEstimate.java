package dev.isg.metrics.detection;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.metrics.measurement.MeasuredValue.Ratio;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which share of the incidents of a period was found, as far as the evidence tells. An estimate,
 * never a count: it says what it rests on and how far it can be trusted.
 *
 * @param period the period the incidents are of
 * @param evidence what it rests on
 * @param share the incidents found and all there were, exactly, in the smallest whole numbers the
 *     method gives or, for an expert, per hundred; empty if nothing can be said
 * @param sampleSize how many incidents or events were looked at, from 0; empty for a judgement,
 *     which counts nothing
 * @param range how far the rate may lie off; empty if there is no rate, or the method gives none
 * @param rule how it was worked out, or why there is no rate
 * @param inputs the values the rule looked at, by the names its texts use
 * @source METI 2009, 4.3.2, table 4-5, footnote 32
 */
public record DetectionEstimate(
    Period period,
    DetectionEvidence evidence,
    Optional<Ratio> share,
    Optional<Long> sampleSize,
    Optional<RateRange> range,
    DetectionRule rule,
    SortedMap<String, LocalizedText> inputs) {
  /** Copies the inputs. */
  public DetectionEstimate {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  /** The estimate that the evidence of a period gives. */
  public static DetectionEstimate of(Period period, DetectionEvidence evidence) {
    return Estimation.of(period, evidence);
  }

  static DetectionEstimate of(
      Period period,
      DetectionEvidence evidence,
      Optional<Ratio> share,
      Optional<Long> sampleSize,
      Optional<RateRange> range,
      DetectionRule rule,
      Map<String, LocalizedText> inputs) {
    return new DetectionEstimate(
        period, evidence, share, sampleSize, range, rule, new TreeMap<>(inputs));
  }

  /**
   * The rate, from 0 % to 100 %, exact where the division ends and to 34 digits otherwise. Empty if
   * nothing is known.
   */
  public Optional<Percentage> rate() {
    return share.map(counts -> Percentage.ofRatio(counts.numerator(), counts.denominator()));
  }

  /** What was estimated and how, with the arithmetic, in both languages. */
  public LocalizedText message() {
    return rule.definition().message().fill(inputs);
  }

  /** What would make the estimate better, in both languages. */
  public LocalizedText mend() {
    return rule.definition().mend().fill(inputs);
  }
}
