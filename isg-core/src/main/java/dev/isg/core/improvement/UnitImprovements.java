package dev.isg.core.improvement;

import dev.isg.core.organisation.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many proposals one department made, and what became of them. Departments stand in the order
 * of their ids, not of their numbers, and nobody is counted: the numbers are there to encourage.
 *
 * @param unit the department
 * @param proposals how many it made
 * @param byState how many have which status, in the order of life; those without a status are in no
 *     state
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
public record UnitImprovements(UnitId unit, int proposals, Map<ImprovementState, Integer> byState) {
  /** Copies the counts. */
  public UnitImprovements {
    Map<ImprovementState, Integer> copy = new EnumMap<>(ImprovementState.class);
    copy.putAll(byState);
    byState = Collections.unmodifiableMap(copy);
  }

  /** The counts of every department that made a proposal. */
  public static List<UnitImprovements> of(List<ImprovementProposal> proposals) {
    Map<UnitId, List<ImprovementProposal>> byUnit = new TreeMap<>();
    for (ImprovementProposal proposal : proposals) {
      byUnit.computeIfAbsent(proposal.unit(), unit -> new ArrayList<>()).add(proposal);
    }
    List<UnitImprovements> counts = new ArrayList<>();
    byUnit.forEach((unit, own) -> counts.add(count(unit, own)));
    return List.copyOf(counts);
  }

  private static UnitImprovements count(UnitId unit, List<ImprovementProposal> own) {
    Map<ImprovementState, Integer> byState = new EnumMap<>(ImprovementState.class);
    own.stream()
        .flatMap(proposal -> proposal.state().stream())
        .forEach(state -> byState.merge(state, 1, Integer::sum));
    return new UnitImprovements(unit, own.size(), byState);
  }
}
