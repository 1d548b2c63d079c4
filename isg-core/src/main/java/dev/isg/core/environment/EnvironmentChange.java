package dev.isg.core.environment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Role;
import dev.isg.core.risk.RiskId;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A change around the company by which a precondition of the policy no longer holds: a risk moved,
 * a new one arose, or more is exposed than was assumed.
 *
 * @source METI 2009, 5.1(1) and 4.1.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableEnvironmentChange.class)
@JsonDeserialize(as = ImmutableEnvironmentChange.class)
public abstract class EnvironmentChange {
  EnvironmentChange() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme; the subject of management's choice. */
  public abstract EnvironmentChangeId id();

  /** The first day of the new state, in the zone of the governance unit. */
  public abstract LocalDate on();

  /** What changed. */
  public abstract LocalizedText statement();

  /** What the policy assumed and is no longer so. */
  public abstract LocalizedText precondition();

  /** The risks of the policy it touches; empty where it brings one the policy does not have. */
  public abstract List<RiskId> risks();

  /** Where the news comes from: a role that forms business strategy, not the CISO. */
  public abstract Role source();

  /** How much is exposed against what was assumed; empty where nobody has counted. */
  public abstract List<Exposure> exposures();

  /** Builds a change. */
  public static class Builder extends ImmutableEnvironmentChange.Builder {
    Builder() {}
  }
}
