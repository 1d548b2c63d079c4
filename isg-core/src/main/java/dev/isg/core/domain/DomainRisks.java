package dev.isg.core.domain;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.ranking.RankedRisk;
import dev.isg.core.risk.DomainId;
import dev.isg.core.tolerance.ToleranceVerdict;
import java.util.List;
import java.util.Optional;

/**
 * One line of the portfolio: the risks of one domain, by the way they can turn out. A risk that can
 * go both ways stands on both sides.
 *
 * @param domain the domain; empty for risks without one
 * @param name what the line is called
 * @param negative the risks that can hinder, in the order in which they come across all domains
 * @param positive the risks that can further, in the same order
 * @param verdict the worst that was found against the acceptable levels; unknown without a risk
 * @source METI 2009, Appendix 4
 */
public record DomainRisks(
    Optional<DomainId> domain,
    LocalizedText name,
    List<RankedRisk> negative,
    List<RankedRisk> positive,
    ToleranceVerdict verdict) {
  /** Copies the lists. */
  public DomainRisks {
    negative = List.copyOf(negative);
    positive = List.copyOf(positive);
  }
}
