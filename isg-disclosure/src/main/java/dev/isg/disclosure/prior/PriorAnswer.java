package dev.isg.disclosure.prior;

import dev.isg.core.basics.LocalizedText;
import dev.isg.metrics.incident.IncidentId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether the risk of an incident was disclosed before it occurred, by which rule and where.
 *
 * @param incident the incident
 * @param standing whether it was
 * @param rule the rule that led there
 * @param inputs the values the rule looked at, by the names its texts use
 * @param disclosures the disclosures linked to the risk, oldest first
 */
public record PriorAnswer(
    IncidentId incident,
    PriorStanding standing,
    PriorRule rule,
    SortedMap<String, LocalizedText> inputs,
    List<PriorDisclosureId> disclosures) {
  /** Copies inputs and disclosures. */
  public PriorAnswer {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    disclosures = List.copyOf(disclosures);
  }

  /** The answer in words, in both languages. */
  public LocalizedText text() {
    return rule.definition().message().fill(inputs);
  }
}
