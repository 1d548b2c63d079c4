package dev.isg.core.tolerance;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.risk.DomainId;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskCategory;
import java.util.Optional;

/**
 * How much risk management accepts, for the whole business or for a part of it.
 *
 * @param statement the level in words
 * @param form the form in which it can be compared
 * @param domain the domain it is for; empty for all
 * @param category the field of business it is for; empty for all
 * @param decision the decision that set it; empty where it is the adoption of the policy
 * @source METI 2009, 3.1.4
 */
public record Tolerance(
    LocalizedText statement,
    ToleranceForm form,
    Optional<DomainId> domain,
    Optional<RiskCategory> category,
    Optional<DecisionId> decision) {

  /** A level for the whole business, set with the policy. */
  public static Tolerance ofAll(LocalizedText statement, ToleranceForm form) {
    return new Tolerance(statement, form, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A level for one domain, set with the policy. */
  public static Tolerance ofDomain(DomainId domain, LocalizedText statement, ToleranceForm form) {
    return new Tolerance(statement, form, Optional.of(domain), Optional.empty(), Optional.empty());
  }

  /** Whether it is for a part of the business only. */
  public boolean partial() {
    return domain.isPresent() || category.isPresent();
  }

  /** Whether it is for that risk, be it as part of the whole or by name. */
  public boolean appliesTo(Risk risk) {
    return domain.map(one -> risk.domain().map(one::equals).orElse(false)).orElse(true)
        && category.map(one -> risk.category().map(one::equals).orElse(false)).orElse(true);
  }
}
