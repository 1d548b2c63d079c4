package dev.isg.core.domain;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.ranking.RankedRisk;
import dev.isg.core.risk.DomainId;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskEffect;
import dev.isg.core.risk.RiskId;
import dev.isg.core.tolerance.ToleranceReport;
import dev.isg.core.tolerance.ToleranceVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All risks of a policy side by side, domain by domain, with what they can cost and what they can
 * bring. The aim is the best balance for the whole company; nothing here asks any one domain to
 * have as little risk as it can.
 *
 * @param policy the version looked at, by name
 * @param lines one line a domain, in the order of the programme; risks without a domain last
 * @source METI 2009, Appendix 4 (optimisation across the company)
 */
public record RiskPortfolio(String policy, List<DomainRisks> lines) {
  /** Copies the lines. */
  public RiskPortfolio {
    lines = List.copyOf(lines);
  }

  /**
   * Lays the risks of a version out by domain.
   *
   * @param policy the version
   * @param domains the domains of the company, in the order to show them
   * @param report how the risks stand to the acceptable levels
   */
  public static RiskPortfolio of(
      RiskManagementPolicy policy, List<RiskDomain> domains, ToleranceReport report) {
    Map<RiskId, Risk> risks = new LinkedHashMap<>();
    policy.risks().forEach(risk -> risks.putIfAbsent(risk.id(), risk));
    List<RankedRisk> ranked = policy.ranking().ranked();
    List<DomainRisks> lines = new ArrayList<>();
    Set<DomainId> shown = new TreeSet<>();
    for (RiskDomain domain : domains) {
      if (shown.add(domain.id())) {
        lines.add(line(Optional.of(domain.id()), domain.shownName(), ranked, risks, report));
      }
    }
    List<RankedRisk> homeless =
        ranked.stream()
            .filter(one -> domainOf(one, risks).map(id -> !shown.contains(id)).orElse(true))
            .toList();
    if (!homeless.isEmpty()) {
      lines.add(
          line(Optional.empty(), LocalizedText.of("分野なし", "no domain"), homeless, risks, report));
    }
    return new RiskPortfolio(policy.versionName(), lines);
  }

  private static DomainRisks line(
      Optional<DomainId> domain,
      LocalizedText name,
      List<RankedRisk> ranked,
      Map<RiskId, Risk> risks,
      ToleranceReport report) {
    List<RankedRisk> own =
        domain.isEmpty()
            ? ranked
            : ranked.stream().filter(one -> domainOf(one, risks).equals(domain)).toList();
    return new DomainRisks(
        domain,
        name,
        turningOut(RiskEffect.NEGATIVE, own, risks),
        turningOut(RiskEffect.POSITIVE, own, risks),
        own.stream()
            .map(one -> report.verdictOf(one.risk()))
            .min(Comparator.naturalOrder())
            .orElse(ToleranceVerdict.UNKNOWN));
  }

  private static List<RankedRisk> turningOut(
      RiskEffect effect, List<RankedRisk> own, Map<RiskId, Risk> risks) {
    return own.stream()
        .filter(
            one ->
                Optional.ofNullable(risks.get(one.risk()))
                    .map(risk -> risk.mayTurnOut(effect))
                    .orElse(false))
        .toList();
  }

  private static Optional<DomainId> domainOf(RankedRisk ranked, Map<RiskId, Risk> risks) {
    return Optional.ofNullable(risks.get(ranked.risk())).flatMap(Risk::domain);
  }
}
