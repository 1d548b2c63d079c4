package dev.isg.evaluation.crisis;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.escalation.LevelId;
import java.util.List;

/**
 * That people who normally lack a privilege may fetch the means to use it when nobody who has it
 * can act. It says who, from which level of escalation on, and where the means are kept; the means
 * themselves, passwords and keys, have no place in this library.
 *
 * @param id the id, unique in the plan
 * @param system what the privilege is on
 * @param eligible who may fetch the means
 * @param from the least level that must have been told, inclusive
 * @param keptAt where the means are kept, such as "sealed envelope, safe of the duty officer"
 * @source METI 2009, 3.4.2(2), footnote 29, catalogue row E2-4
 */
public record EmergencyMeans(
    MeansId id, LocalizedText system, List<PersonId> eligible, LevelId from, LocalizedText keptAt) {
  /** Refuses means nobody may fetch. */
  public EmergencyMeans {
    eligible = List.copyOf(eligible);
    if (eligible.isEmpty()) {
      throw InvalidModelException.of("EmergencyMeans", "eligible が空です", "nobody is eligible");
    }
  }
}
