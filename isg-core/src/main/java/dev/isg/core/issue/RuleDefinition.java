package dev.isg.core.issue;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.basics.SourceRef;

/**
 * All there is to know of a rule.
 *
 * @param id the stable id; part of the API, unlike the texts
 * @param severity how bad a breach is
 * @param strength how strongly the source asks for it
 * @param tier the level of duty
 * @param source where it comes from
 * @param message what a breach, or a result, means; with named places
 * @param mend what to do about it; with named places
 */
public record RuleDefinition(
    String id,
    Severity severity,
    Strength strength,
    Tier tier,
    SourceRef source,
    MessageTemplate message,
    MessageTemplate mend) {

  /** A rule of the guidance with the severity its strength implies. */
  public static RuleDefinition guidance(
      String id, Strength strength, String place, MessageTemplate message, MessageTemplate mend) {
    return new RuleDefinition(
        id,
        strength.defaultSeverity(),
        strength,
        Tier.GUIDANCE,
        SourceRef.guidance(place),
        message,
        mend);
  }

  /** A rule this library needs to run; a breach is an error. */
  public static RuleDefinition library(
      String id, String reason, MessageTemplate message, MessageTemplate mend) {
    return new RuleDefinition(
        id,
        Severity.ERROR,
        Strength.DERIVED,
        Tier.GUIDANCE,
        SourceRef.library(reason),
        message,
        mend);
  }

  /** This rule with another severity. */
  public RuleDefinition withSeverity(Severity other) {
    return new RuleDefinition(id, other, strength, tier, source, message, mend);
  }
}
