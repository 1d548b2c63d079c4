package dev.isg.evaluation.rule;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.issue.Tier;

/** The three kinds of lines in an evaluation: one that states, one that asks, one that objects. */
final class Definitions {
  private static final MessageTemplate NOTHING_TO_DO =
      MessageTemplate.of("何もする必要はありません。", "Nothing needs to be done.");

  private Definitions() {}

  /** A line that states something and asks for nothing. */
  static RuleDefinition says(String id, Strength strength, String place, String ja, String en) {
    return define(id, Severity.INFO, strength, place, MessageTemplate.of(ja, en), NOTHING_TO_DO);
  }

  /** A line that asks people for something. */
  static RuleDefinition asks(
      String id,
      Strength strength,
      String place,
      String ja,
      String en,
      String mendJa,
      String mendEn) {
    return define(
        id,
        Severity.WARNING,
        strength,
        place,
        MessageTemplate.of(ja, en),
        MessageTemplate.of(mendJa, mendEn));
  }

  /** A line that tells of a miss, or objects to a record. */
  static RuleDefinition objects(
      String id,
      Strength strength,
      String place,
      String ja,
      String en,
      String mendJa,
      String mendEn) {
    return define(
        id,
        Severity.ERROR,
        strength,
        place,
        MessageTemplate.of(ja, en),
        MessageTemplate.of(mendJa, mendEn));
  }

  private static RuleDefinition define(
      String id,
      Severity severity,
      Strength strength,
      String place,
      MessageTemplate message,
      MessageTemplate mend) {
    SourceRef source =
        strength == Strength.DERIVED ? SourceRef.library(place) : SourceRef.guidance(place);
    return new RuleDefinition(id, severity, strength, Tier.GUIDANCE, source, message, mend);
  }
}
