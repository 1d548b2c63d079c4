package dev.isg.core.risk;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
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

  /** Whether it can only lose; pure unless said otherwise. */
  @Value.Default
  public RiskNature nature() {
    return RiskNature.PURE;
  }

  /** What of information it harms. */
  public abstract List<SecurityProperty> properties();

  /** The core values it threatens. */
  public abstract List<CoreValueId> threatens();

  /** The level of impact in the policy's matrix, from 1. */
  public abstract int impact();

  /** The level of likelihood in the policy's matrix, from 1. */
  public abstract int likelihood();

  /** The direction of the response; empty while management has not chosen. */
  public abstract Optional<ResponseDirection> response();

  /** The stance in words; empty while management has not said. */
  public abstract Optional<LocalizedText> stance();

  /** Whether law demands that it be treated, whatever it costs. */
  @Value.Default
  public boolean legalObligation() {
    return false;
  }

  /** Builds a risk. */
  public static class Builder extends ImmutableRisk.Builder {
    Builder() {}
  }
}
