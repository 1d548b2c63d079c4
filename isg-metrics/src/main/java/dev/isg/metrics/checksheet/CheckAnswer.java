package dev.isg.metrics.checksheet;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;

/**
 * What an assessor put down for one item. No answer at all means that nothing is known.
 *
 * @source METI 2009, 4.2.2
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = CheckAnswer.Graded.class, name = "graded"),
  @JsonSubTypes.Type(value = CheckAnswer.LeftOut.class, name = "left-out")
})
public sealed interface CheckAnswer {
  /** The item answered. */
  CheckItemId item();

  /** Who answered. */
  PersonId assessor();

  /** The day of the answer. */
  LocalDate day();

  /**
   * The grade the item was found in.
   *
   * @param item the item answered
   * @param grade the grade, counted from 1, the best
   * @param evidence what was seen, read or heard
   * @param assessor who answered
   * @param day the day of the answer
   */
  record Graded(
      CheckItemId item, int grade, LocalizedText evidence, PersonId assessor, LocalDate day)
      implements CheckAnswer {}

  /**
   * That the item does not apply and is not counted.
   *
   * @param item the item left out
   * @param reason why; the report shows it
   * @param assessor who left it out
   * @param day the day of that
   */
  record LeftOut(CheckItemId item, LocalizedText reason, PersonId assessor, LocalDate day)
      implements CheckAnswer {}
}
