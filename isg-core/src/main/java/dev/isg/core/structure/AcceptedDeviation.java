package dev.isg.core.structure;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.time.LocalDate;

/**
 * A fault of the structure that whoever verified it accepts for a time. It never makes up for a
 * check that cannot be made.
 *
 * @param check the check that found it
 * @param subject the id of the thing at fault; a control and a unit are joined by {@code @}
 * @param reason why it is accepted
 * @param until the last day it is accepted, inclusive
 */
public record AcceptedDeviation(
    StructureCheck check, String subject, LocalizedText reason, LocalDate until) {
  /** Refuses a blank subject. */
  public AcceptedDeviation {
    if (subject.isBlank()) {
      throw InvalidModelException.of("AcceptedDeviation", "subject が空です", "needs a subject");
    }
  }
}
