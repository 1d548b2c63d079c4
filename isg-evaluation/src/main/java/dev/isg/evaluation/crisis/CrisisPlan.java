package dev.isg.evaluation.crisis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.decision.Decider;
import dev.isg.core.json.DocumentFormat;
import dev.isg.evaluation.delegation.Delegation;
import dev.isg.evaluation.delegation.DelegationId;
import dev.isg.evaluation.delegation.FieldAction;
import dev.isg.evaluation.escalation.EscalationTable;
import dev.isg.evaluation.escalation.IncidentCategory;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a company is prepared for incidents it assumes will happen.
 *
 * @source METI 2009, 3.4.2
 */
@DocumentFormat(name = "crisis-plan", version = CrisisPlan.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCrisisPlan.class)
@JsonDeserialize(as = ImmutableCrisisPlan.class)
public abstract class CrisisPlan {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  CrisisPlan() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** Who decided the plan. */
  public abstract Decider decidedBy();

  /** When it was decided. */
  public abstract LocalDate decidedOn();

  /** Who sits in the committee that decides. */
  @NotEmpty
  public abstract List<CrisisMember> committee();

  /** Those who support it in practice; empty if there is no such body. */
  public abstract Optional<SupportBody> support();

  /** The kinds of incident the company prepares for. */
  @NotEmpty
  public abstract List<IncidentCategory> categories();

  /** What is done after them. */
  public abstract List<ResponseProcedure> procedures();

  /** What comes first in which situation. */
  public abstract List<SituationPriority> priorities();

  /** Whom to tell of what. */
  public abstract EscalationTable escalation();

  /** What may have to be done in the field. */
  public abstract List<FieldAction> actions();

  /** Authority given to the field. */
  public abstract List<Delegation> delegations();

  /** Means for when nobody with the privilege can act. */
  public abstract List<EmergencyMeans> emergencyMeans();

  /** The delegation with an id; empty if there is none. */
  public final Optional<Delegation> delegation(DelegationId id) {
    return delegations().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The emergency means with an id; empty if there are none. */
  public final Optional<EmergencyMeans> means(MeansId id) {
    return emergencyMeans().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "CrisisPlan",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a plan. */
  public static class Builder extends ImmutableCrisisPlan.Builder {
    Builder() {}
  }
}
