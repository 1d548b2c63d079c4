package dev.isg.evaluation.delegation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.escalation.CategoryId;
import dev.isg.evaluation.escalation.TimeCriticality;
import dev.isg.metrics.incident.IncidentSeverity;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authority to act at once, given beforehand and on conditions, where telling those above first
 * would make things worse.
 *
 * @source METI 2009, 3.4.2(2)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableDelegation.class)
@JsonDeserialize(as = ImmutableDelegation.class)
public abstract class Delegation {
  Delegation() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the plan. */
  public abstract DelegationId id();

  /** Who gave it. */
  public abstract Decider givenBy();

  /** The days it holds on, in the zone of the plan. */
  public abstract Period period();

  /** Who may use it. */
  @NotEmpty
  public abstract List<PersonId> holders();

  /** The kinds of incident it is for; empty for every kind. */
  public abstract List<CategoryId> categories();

  /** The least severity, inclusive. */
  public abstract IncidentSeverity severity();

  /** The least urgency, inclusive. */
  public abstract TimeCriticality time();

  /** What may be done. */
  @NotEmpty
  public abstract List<ActionId> actions();

  /** Where it may be done; with all units below. */
  @NotEmpty
  public abstract List<UnitId> units();

  /** How much may be spent each time; empty if nothing may. */
  public abstract Optional<Money> mostSpending();

  /** For how many minutes after the incident was raised it may be used, from 1. */
  public abstract int lastsMinutes();

  /** By when after its use it is reported, in minutes, from 1. */
  public abstract int reportWithinMinutes();

  /** To whom its use is reported. */
  public abstract Role reportTo();

  /** For how long after the incident was raised it may be used. */
  public final Duration lasts() {
    return Duration.ofMinutes(lastsMinutes());
  }

  /** By when after its use it is reported. */
  public final Duration reportWithin() {
    return Duration.ofMinutes(reportWithinMinutes());
  }

  @Value.Check
  void check() {
    if (lastsMinutes() < 1 || reportWithinMinutes() < 1) {
      throw InvalidModelException.of(
          "Delegation",
          "lastsMinutes と reportWithinMinutes は 1 以上にします",
          "lastsMinutes and reportWithinMinutes are from 1");
    }
    if (mostSpending().filter(most -> most.amount().signum() <= 0).isPresent()) {
      throw InvalidModelException.of(
          "Delegation",
          "mostSpending は 0 より大きくします。支出できないなら書きません",
          "mostSpending is above 0; leave it out if nothing may be spent");
    }
  }

  /** Builds a delegation. */
  public static class Builder extends ImmutableDelegation.Builder {
    Builder() {}
  }
}
