package dev.isg.core.objective;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.CoreValueId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A final state to reach in information security, so that the risk management policy is realised.
 *
 * @source METI 2009, 1.4.2(1) and 3.3.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableObjective.class)
@JsonDeserialize(as = ImmutableObjective.class)
public abstract class Objective {
  Objective() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract ObjectiveId id();

  /** The state to reach. */
  public abstract LocalizedText statement();

  /** The core values of the policy it serves. */
  public abstract List<Link<CoreValueId>> coreValues();

  /** The areas of governance it belongs to, as tags. */
  public abstract List<GovernanceArea> areas();

  /** How the results of its targets add up; empty while the CISO has not chosen. */
  public abstract Optional<RollUpChoice> rollUp();

  /** Builds an objective. */
  public static class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }
}
