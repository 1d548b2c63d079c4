package dev.isg.disclosure.render.page;

import dev.isg.disclosure.message.Significance;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.policy.Implementation;
import dev.isg.evaluation.signal.OverallSignal;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.Locale;

/** How a status looks: its shape and its colour. Declared in the order of a summary. */
public enum Look {
  /** Disc with a tick. */
  GOOD,
  /** Diamond with a tick. */
  CONDITION,
  /** Triangle with an exclamation mark. */
  JUDGE,
  /** Dashed ring with a question mark. */
  UNKNOWN,
  /** Octagon with a cross. */
  BAD;

  /** The name of the look in the style sheet. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The look of a suggestion, or of what stands for a target or objective. */
  public static Look of(AchievementSuggestion suggestion) {
    return switch (suggestion) {
      case MET -> GOOD;
      case CONDITIONALLY_MET -> CONDITION;
      case JUDGEMENT_NEEDED -> JUDGE;
      case NOT_EVALUABLE -> UNKNOWN;
      case UNMET -> BAD;
    };
  }

  /** The look of a result. */
  public static Look of(Achievement result) {
    return of(result.asSuggestion());
  }

  /** The look of the light. */
  public static Look of(OverallSignal signal) {
    return switch (signal) {
      case BLUE -> GOOD;
      case YELLOW -> JUDGE;
      case UNKNOWN -> UNKNOWN;
      case RED -> BAD;
    };
  }

  /** The look of how far an element of the policy is put into practice. */
  public static Look of(Implementation implementation) {
    return switch (implementation) {
      case IMPLEMENTED -> GOOD;
      case PARTLY_IMPLEMENTED -> CONDITION;
      case NOT_IMPLEMENTED -> BAD;
      case NOT_EVALUABLE -> UNKNOWN;
    };
  }

  /** The look of an auditor's answer. */
  public static Look of(AuditAnswer answer) {
    return switch (answer) {
      case YES -> GOOD;
      case PARTLY -> CONDITION;
      case NO -> BAD;
      case NOT_EXAMINED -> UNKNOWN;
    };
  }

  /** The look of a message. */
  public static Look of(Significance significance) {
    return switch (significance) {
      case NEEDS_DECISION -> JUDGE;
      case TARGET_MISSED, RISK_ABOVE_ACCEPTED -> BAD;
      case TARGET_CONDITIONAL -> CONDITION;
      case NOT_EVALUABLE -> UNKNOWN;
      case GOOD_NEWS -> GOOD;
    };
  }
}
