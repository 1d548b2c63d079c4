package dev.isg.core.domain;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.risk.DomainId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field of risk with a head of its own, who interprets the policy for it. Inside, it is managed
 * by a standard of its own; what comes first across domains is decided by the policy.
 *
 * @source METI 2009, 3.1.4 and Appendix 4 (umbrella standard)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableRiskDomain.class)
@JsonDeserialize(as = ImmutableRiskDomain.class)
public abstract class RiskDomain {
  RiskDomain() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract DomainId id();

  /** Its kind. */
  public abstract DomainKind kind();

  /** The name in the company; empty for that of its kind. */
  public abstract Optional<LocalizedText> name();

  /** The person at its head; empty while nobody is. */
  public abstract Optional<PersonId> head();

  /** The risk it is about; empty for that which is typical of its kind. */
  public abstract Optional<LocalizedText> riskType();

  /** The system by which it is managed; empty while not said. */
  public abstract Optional<LocalizedText> managementSystem();

  /** The standard by which it is managed; empty if it follows none. */
  public abstract Optional<LocalizedText> standard();

  /** What its head made of the policy, version by version. */
  public abstract List<Interpretation> interpretations();

  /** The name shown to people. */
  public final LocalizedText shownName() {
    return name().orElse(kind().label());
  }

  /** The risk it is about, as stated or as is typical. */
  public final LocalizedText shownRiskType() {
    return riskType().orElse(kind().typicalRisk());
  }

  /** What its head made of a version; empty if nothing yet. */
  public final Optional<Interpretation> interpretationOf(RiskManagementPolicy version) {
    return interpretations().stream().filter(one -> one.interprets(version)).findFirst();
  }

  /** Builds a domain. */
  public static class Builder extends ImmutableRiskDomain.Builder {
    Builder() {}
  }
}
