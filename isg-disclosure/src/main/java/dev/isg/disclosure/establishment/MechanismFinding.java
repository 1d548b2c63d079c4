package dev.isg.disclosure.establishment;

import java.util.Comparator;
import java.util.List;

/**
 * How a mechanism stands.
 *
 * @param mechanism the mechanism
 * @param parts its parts, in their order
 */
public record MechanismFinding(Mechanism mechanism, List<PartFinding> parts) {
  /** Copies the parts. */
  public MechanismFinding {
    parts = List.copyOf(parts);
  }

  /** The worst standing of its parts; unknown if there is none. */
  public PartStanding standing() {
    return parts.stream()
        .map(PartFinding::standing)
        .max(Comparator.naturalOrder())
        .orElse(PartStanding.UNKNOWN);
  }
}
