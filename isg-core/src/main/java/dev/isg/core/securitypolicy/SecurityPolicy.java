package dev.isg.core.securitypolicy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A written policy on information security that managers lay down: which control objectives it
 * stands for and which controls it chooses. It frames the managers' work; the risk management
 * policy is management's and another document.
 *
 * @source METI 2009, 3.3.2
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableSecurityPolicy.class)
@JsonDeserialize(as = ImmutableSecurityPolicy.class)
public abstract class SecurityPolicy {
  SecurityPolicy() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract SecurityPolicyId id();

  /** The title. */
  public abstract LocalizedText title();

  /** The units it binds; empty for all of them. */
  public abstract List<UnitId> units();

  /** Who laid it down, and in which role; empty if not recorded. */
  public abstract Optional<Decider> laidDownBy();

  /** The day it was laid down; empty if not recorded. */
  public abstract Optional<LocalDate> on();

  /** The control objectives it stands for. */
  public abstract List<ControlObjectiveId> controlObjectives();

  /** The controls it chooses. */
  public abstract List<ControlId> controls();

  /** Builds a policy. */
  public static class Builder extends ImmutableSecurityPolicy.Builder {
    Builder() {}
  }
}
