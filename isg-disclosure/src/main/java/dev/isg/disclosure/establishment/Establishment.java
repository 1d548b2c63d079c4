package dev.isg.disclosure.establishment;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether governance is established on a day, mechanism by mechanism. It is what the records show,
 * no verdict.
 *
 * @param day the day
 * @param mechanisms the two mechanisms
 * @source METI 2009, preface and 1.1
 */
public record Establishment(LocalDate day, List<MechanismFinding> mechanisms) {
  /** Copies the list. */
  public Establishment {
    mechanisms = List.copyOf(mechanisms);
  }

  /** Whether both mechanisms are shown to be in place. False if either is unknown. */
  public boolean established() {
    return mechanisms.size() == Mechanism.values().length
        && mechanisms.stream().allMatch(found -> found.standing() == PartStanding.IN_PLACE);
  }

  /** How one mechanism stands; unknown if nobody looked. */
  public PartStanding standing(Mechanism mechanism) {
    return mechanisms.stream()
        .filter(found -> found.mechanism() == mechanism)
        .findFirst()
        .map(MechanismFinding::standing)
        .orElse(PartStanding.UNKNOWN);
  }
}
