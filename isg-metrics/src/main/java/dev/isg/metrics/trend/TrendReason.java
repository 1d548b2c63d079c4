package dev.isg.metrics.trend;

import dev.isg.core.basics.LocalizedText;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a trend is what it is: the rule that applied and the values it looked at.
 *
 * @param rule the rule
 * @param inputs the values, by the names the rule's texts use
 */
public record TrendReason(TrendRule rule, SortedMap<String, LocalizedText> inputs) {
  /** Copies the inputs. */
  public TrendReason {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  static TrendReason of(TrendRule rule, Map<String, LocalizedText> inputs) {
    return new TrendReason(rule, new TreeMap<>(inputs));
  }

  /** The verdict with its arithmetic, in both languages. */
  public LocalizedText message() {
    return rule.definition().message().fill(inputs);
  }

  /** What to do next, in both languages. */
  public LocalizedText mend() {
    return rule.definition().mend().fill(inputs);
  }
}
