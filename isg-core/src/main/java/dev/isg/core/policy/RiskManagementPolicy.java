package dev.isg.core.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Decided;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.process.RiskProcess;
import dev.isg.core.ranking.RankingChoice;
import dev.isg.core.ranking.RiskRanking;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskMatrix;
import dev.isg.core.tolerance.Tolerance;
import dev.isg.core.treatment.Treatment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One version of management's policy on the risks of the business.
 *
 * @source METI 2009, 1.4.2(1) and 3.1.4
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableRiskManagementPolicy.class)
@JsonDeserialize(as = ImmutableRiskManagementPolicy.class)
public abstract class RiskManagementPolicy {
  RiskManagementPolicy() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, the same for all versions. */
  public abstract PolicyId id();

  /** The number of the version, from 1. */
  public abstract int version();

  /** Where the version stands in its life. */
  public abstract PolicyState state();

  /** The title. */
  public abstract LocalizedText title();

  /** The business strategy the policy follows from. */
  public abstract LocalizedText strategy();

  /** What of the company the policy was cut to; empty while not said. */
  public abstract Optional<CompanyFit> companyFit();

  /** The first day in force, inclusive; empty for a draft. */
  public abstract Optional<LocalDate> effectiveFrom();

  /** What must be protected. */
  public abstract List<CoreValue> coreValues();

  /** What management found on each of the five considerations. */
  public abstract List<ConsiderationStatement> considerations();

  /** The scales in which risks are graded; empty in a draft that grades none. */
  public abstract Optional<RiskMatrix> matrix();

  /** The risks of the business. */
  @NotEmpty(groups = Decided.class)
  public abstract List<Risk> risks();

  /** How much risk is accepted; empty means the policy is incomplete. */
  public abstract Optional<AcceptableLevel> acceptableLevel();

  /** Further levels, for the whole business or for a part of it, in other forms. */
  public abstract List<Tolerance> tolerances();

  /** How the risks are ranked; by the matrix while management has not chosen. */
  public abstract Optional<RankingChoice> rankingChoice();

  /** What is done about the risks. */
  public abstract List<Treatment> treatments();

  /** The record of the process that led to the version; empty while there is none. */
  public abstract Optional<@Valid RiskProcess> process();

  /** The resources provided; empty while they are not decided. */
  public abstract Optional<@Valid ResourcePlan> resources();

  /** Whether the company presents it as part of its statutory basic policy on internal control. */
  @Value.Default
  public boolean partOfStatutoryBasicPolicy() {
    return false;
  }

  /** The decision by which management adopted it; empty for a draft. */
  public abstract Optional<DecisionId> adoption();

  /** Why it differs from the version before; empty for the first. */
  public abstract Optional<LocalizedText> changeReason();

  /** The evaluation that made it change; empty if none did. */
  public abstract Optional<ContentHash> triggeredBy();

  /** The same version elsewhere in its life. */
  public abstract RiskManagementPolicy withState(PolicyState state);

  /** The same content as another version. */
  public abstract RiskManagementPolicy withVersion(int version);

  /** The same version with another first day in force. */
  public abstract RiskManagementPolicy withEffectiveFrom(
      Optional<? extends LocalDate> effectiveFrom);

  /** The same version with another decision of adoption. */
  public abstract RiskManagementPolicy withAdoption(Optional<? extends DecisionId> adoption);

  /** The same version with another reason for its change. */
  public abstract RiskManagementPolicy withChangeReason(
      Optional<? extends LocalizedText> changeReason);

  /** The same version with another trigger. */
  public abstract RiskManagementPolicy withTriggeredBy(Optional<? extends ContentHash> triggeredBy);

  /** Every level of acceptable risk: that for the whole by grade first, then the further ones. */
  public final List<Tolerance> levels() {
    List<Tolerance> levels = new ArrayList<>();
    acceptableLevel().map(AcceptableLevel::tolerance).ifPresent(levels::add);
    levels.addAll(tolerances());
    return List.copyOf(levels);
  }

  /** Its risks in the order in which they come, each place explained. */
  public final RiskRanking ranking() {
    return RiskRanking.of(risks(), matrix(), rankingChoice());
  }

  /** The number of the version and the id, as in {@code risk-policy-v2}. */
  public final String versionName() {
    return id() + "-v" + version();
  }

  @Value.Check
  void check() {
    if (version() < 1) {
      throw InvalidModelException.of(
          "RiskManagementPolicy", "version は 1 以上です", "version starts at 1");
    }
  }

  /** Builds a policy. */
  public static class Builder extends ImmutableRiskManagementPolicy.Builder {
    Builder() {}
  }
}
