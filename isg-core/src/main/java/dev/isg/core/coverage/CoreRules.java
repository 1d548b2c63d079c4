package dev.isg.core.coverage;

import dev.isg.core.asset.AssetRule;
import dev.isg.core.catalogue.CatalogueRule;
import dev.isg.core.decision.DecisionRule;
import dev.isg.core.domain.DomainRule;
import dev.isg.core.issue.Rule;
import dev.isg.core.json.JsonRule;
import dev.isg.core.ownership.OwnershipRule;
import dev.isg.core.policy.PolicyLifeRule;
import dev.isg.core.process.ProcessRule;
import dev.isg.core.programme.DirectRule;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.core.risk.RiskRule;
import dev.isg.core.tolerance.ToleranceRule;
import dev.isg.core.treatment.TreatmentRule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this module. */
public final class CoreRules {
  private CoreRules() {}

  /** Every rule, by its id. */
  public static List<Rule> all() {
    return Stream.<Rule[]>of(
            AssetRule.values(),
            CatalogueRule.values(),
            DecisionRule.values(),
            DirectRule.values(),
            DomainRule.values(),
            JsonRule.values(),
            OwnershipRule.values(),
            PolicyLifeRule.values(),
            ProcessRule.values(),
            ProgrammeRule.values(),
            RiskRule.values(),
            ToleranceRule.values(),
            TreatmentRule.values())
        .flatMap(Stream::of)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
