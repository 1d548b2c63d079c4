package dev.isg.core.stakeholder;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a stakeholder let the company know. It lies outside the framework: nothing follows from it
 * unless people decide so.
 *
 * @source METI 2009, 1.4.2
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableStakeholderFeedback.class)
@JsonDeserialize(as = ImmutableStakeholderFeedback.class)
public abstract class StakeholderFeedback {
  StakeholderFeedback() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the file. */
  public abstract FeedbackId id();

  /** The group it comes from. */
  public abstract StakeholderGroup from();

  /** Who it was; empty if not known, or not to be named. */
  public abstract Optional<LocalizedText> who();

  /** What kind of feedback it is. */
  public abstract FeedbackKind kind();

  /** What they said, or what it says of the company. */
  public abstract LocalizedText statement();

  /** The grade on the stakeholder's own scale, as they wrote it; empty if there is none. */
  public abstract Optional<String> grade();

  /** The day it came. */
  public abstract LocalDate receivedOn();

  /** Builds one. */
  public static class Builder extends ImmutableStakeholderFeedback.Builder {
    Builder() {}
  }
}
