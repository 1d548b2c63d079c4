package dev.isg.disclosure.establishment;

import dev.isg.core.basics.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a part of a mechanism stands, and what that rests on.
 *
 * @param part the part
 * @param standing how it stands
 * @param rule the rule that led there
 * @param inputs the values the rule looked at, by the names its texts use
 * @param evidence the ids of the records it rests on; empty if there is none
 */
public record PartFinding(
    MechanismPart part,
    PartStanding standing,
    EstablishmentRule rule,
    SortedMap<String, LocalizedText> inputs,
    List<String> evidence) {
  /** Copies inputs and evidence. */
  public PartFinding {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    evidence = List.copyOf(evidence);
  }

  /** The finding in words, in both languages. */
  public LocalizedText text() {
    return rule.definition().message().fill(inputs);
  }

  /** What to do about it, in both languages. */
  public LocalizedText mend() {
    return rule.definition().mend().fill(inputs);
  }
}
