package dev.isg.core.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.profile.InternalControlSystem;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A risk of the business as management sees it: what it threatens, how grave and how likely it is,
 * and what stance management takes.
 *
 * @source METI 2009, 3.1.2 and 3.1.4
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableRisk.class)
@JsonDeserialize(as = ImmutableRisk.class)
public abstract class Risk {
  Risk() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract RiskId id();

  /** What may happen. */
  public abstract LocalizedText statement();

  /** The domain whose head answers for it; empty while no domain is named. */
  public abstract Optional<DomainId> domain();

  /** The field of business it arises in; empty while none is named. */
  public abstract Optional<RiskCategory> category();

  /** Whether it can only lose; that of its category, or pure, unless said otherwise. */
  @Value.Default
  public RiskNature nature() {
    return category().map(RiskCategory::nature).orElse(RiskNature.PURE);
  }

  /** Why its nature is another than that of its category; empty where it is the same. */
  public abstract Optional<LocalizedText> natureNote();

  /** Which ways it can turn out; empty means what its nature implies. */
  public abstract List<RiskEffect> effects();

  /** What of information it harms. */
  public abstract List<SecurityProperty> properties();

  /** The core values it threatens. */
  public abstract List<CoreValueId> threatens();

  /** The information assets it bears on; empty while none is named. */
  public abstract List<AssetId> assets();

  /** How far it may travel; empty while nobody has said. */
  public abstract Optional<ConfidentialityLabel> label();

  /** The level of impact in the policy's matrix, from 1. */
  public abstract int impact();

  /** The level of likelihood in the policy's matrix, from 1. */
  public abstract int likelihood();

  /** The level before any control; empty while not assessed. */
  public abstract Optional<RiskLevel> inherent();

  /** The level that will stay once what was chosen is done; empty while not assessed. */
  public abstract Optional<RiskLevel> residual();

  /** What it may cost as things are now; empty while nobody has estimated it. */
  public abstract Optional<LossEstimate> loss();

  /** What it may cost once what was chosen is done; empty while nobody has estimated it. */
  public abstract Optional<LossEstimate> residualLoss();

  /** The direction of the response; empty while management has not chosen. */
  public abstract Optional<ResponseDirection> response();

  /** The stance in words; empty while management has not said. */
  public abstract Optional<LocalizedText> stance();

  /** Whether law demands that it be treated, whatever it costs. */
  @Value.Default
  public boolean legalObligation() {
    return false;
  }

  /** Whether social responsibility demands that it be treated, whatever it costs. */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public boolean socialObligation() {
    return false;
  }

  /** Whether it may bring a serious loss to the company. */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public boolean mayCauseSeriousLoss() {
    return false;
  }

  /** Whether law or social responsibility comes before cost and benefit. */
  public final boolean obliged() {
    return legalObligation() || socialObligation();
  }

  /** Whether it can turn out that way, as stated or, if nothing is, as its nature implies. */
  public final boolean mayTurnOut(RiskEffect effect) {
    return effects().isEmpty()
        ? effect == RiskEffect.NEGATIVE || nature() == RiskNature.SPECULATIVE
        : effects().contains(effect);
  }

  /** The system of internal control it falls under; empty unless it may cause a serious loss. */
  public final Optional<InternalControlSystem> internalControlSystem() {
    return mayCauseSeriousLoss()
        ? Optional.of(InternalControlSystem.LOSS_RISK_MANAGEMENT)
        : Optional.empty();
  }

  /** Builds a risk. */
  public static class Builder extends ImmutableRisk.Builder {
    Builder() {}
  }
}
