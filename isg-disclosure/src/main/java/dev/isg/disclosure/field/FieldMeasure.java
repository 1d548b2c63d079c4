package dev.isg.disclosure.field;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import java.util.Optional;

/**
 * What a unit contributed to an indicator, beside the whole.
 *
 * @param indicator the indicator
 * @param name its short name
 * @param asked what the value of the whole has to reach, in words
 * @param ours the value of the unit; empty if it is unknown
 * @param whole the value of the whole in words, as management sees it
 * @param expected how many measurements the unit should have
 * @param present how many of them there are
 */
public record FieldMeasure(
    IndicatorId indicator,
    LocalizedText name,
    LocalizedText asked,
    Optional<Quantity> ours,
    LocalizedText whole,
    int expected,
    int present) {
  /** How many measurements the unit still owes. */
  public int missing() {
    return expected - present;
  }
}
