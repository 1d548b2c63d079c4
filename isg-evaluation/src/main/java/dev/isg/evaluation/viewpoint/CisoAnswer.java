package dev.isg.evaluation.viewpoint;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;

/**
 * The CISO's answer to a question for a period. A correction is a new record with a later day.
 *
 * @param question the question
 * @param period the period
 * @param finding the answer
 * @param reason what it rests on
 * @param person who answered
 * @param answeredOn the day
 * @source METI 2009, 1.4.2(3)
 */
public record CisoAnswer(
    CisoQuestion question,
    Period period,
    CisoFinding finding,
    LocalizedText reason,
    PersonId person,
    LocalDate answeredOn) {
  /** Refuses an answer that is none. */
  public CisoAnswer {
    if (finding == CisoFinding.NOT_ANSWERED) {
      throw InvalidModelException.of("CisoAnswer", "finding に回答が必要です", "finding must be an answer");
    }
  }
}
