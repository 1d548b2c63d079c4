package dev.isg.metrics.method;

import dev.isg.core.basics.LocalizedText;
import dev.isg.metrics.indicator.CollectionMethod;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fact that bears on a method in a situation.
 *
 * @param rule the fact
 * @param inputs what was looked at, by the names the rule's texts use
 */
public record MethodReason(MethodRule rule, SortedMap<String, LocalizedText> inputs) {
  /** Copies the inputs. */
  public MethodReason {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  static MethodReason of(MethodRule rule, CollectionMethod method, MeasuringSituation situation) {
    return new MethodReason(
        rule,
        new TreeMap<>(
            Map.of(
                "method", method.label(),
                "days", LocalizedText.same(Integer.toString(situation.everyDays())),
                "stability", situation.stability().label(),
                "control", situation.control().label())));
  }

  /** What it means for the method. */
  public Bearing bearing() {
    return rule.bearing();
  }

  /** The fact, in both languages. */
  public LocalizedText message() {
    return rule.definition().message().fill(inputs);
  }
}
