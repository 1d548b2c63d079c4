package dev.isg.core.stakeholder;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link StakeholderFeedback}.
 *
 * @param value the text of the id
 */
public record FeedbackId(String value) implements TypedId {
  /** Checks the alphabet. */
  public FeedbackId {
    TypedId.check("FeedbackId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static FeedbackId of(String value) {
    return new FeedbackId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
