package dev.isg.metrics.smart;

import dev.isg.core.basics.LocalizedText;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What can be seen of a property of an indicator, with the evidence. It helps the assessor and
 * decides nothing.
 *
 * @param rule the observation
 * @param inputs what was looked at, by the names the rule's texts use
 */
public record SmartHint(SmartRule rule, SortedMap<String, LocalizedText> inputs) {
  /** Copies the inputs. */
  public SmartHint {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  /** A hint with its evidence. */
  public static SmartHint of(SmartRule rule, Map<String, LocalizedText> inputs) {
    return new SmartHint(rule, new TreeMap<>(inputs));
  }

  /** The property it is about. */
  public SmartProperty property() {
    return rule.property();
  }

  /** What it says of the property. */
  public SmartVerdict verdict() {
    return rule.verdict();
  }

  /** What was seen, in both languages. */
  public LocalizedText message() {
    return rule.definition().message().fill(inputs);
  }

  /** What to do about it, in both languages. */
  public LocalizedText mend() {
    return rule.definition().mend().fill(inputs);
  }
}
