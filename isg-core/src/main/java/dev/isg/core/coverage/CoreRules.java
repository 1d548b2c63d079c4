package dev.isg.core.coverage;

import dev.isg.core.arrangement.ArrangementRule;
import dev.isg.core.asset.AssetRule;
import dev.isg.core.catalogue.CatalogueRule;
import dev.isg.core.certification.CertificationRule;
import dev.isg.core.ciso.CisoRule;
import dev.isg.core.control.ControlRule;
import dev.isg.core.danger.DangerRule;
import dev.isg.core.decision.DecisionRule;
import dev.isg.core.domain.DomainRule;
import dev.isg.core.environment.EnvironmentRule;
import dev.isg.core.establishment.EstablishmentRule;
import dev.isg.core.exception.ExceptionRule;
import dev.isg.core.improvement.ImprovementRule;
import dev.isg.core.isms.IsmsRule;
import dev.isg.core.issue.Rule;
import dev.isg.core.json.JsonRule;
import dev.isg.core.objective.TargetRule;
import dev.isg.core.outsourcing.OutsourcingRule;
import dev.isg.core.ownership.OwnershipRule;
import dev.isg.core.policy.PolicyLifeRule;
import dev.isg.core.process.ProcessRule;
import dev.isg.core.profile.OversightSystemRule;
import dev.isg.core.programme.DirectRule;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.core.reporting.ReportingRule;
import dev.isg.core.review.ReviewRule;
import dev.isg.core.risk.RiskRule;
import dev.isg.core.securitypolicy.SecurityPolicyRule;
import dev.isg.core.structure.StructureRule;
import dev.isg.core.tolerance.ToleranceRule;
import dev.isg.core.trace.CoverageRule;
import dev.isg.core.treatment.TreatmentRule;
import dev.isg.core.validation.ConstraintRule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this module. */
public final class CoreRules {
  private CoreRules() {}

  /** Every rule, by its id. */
  public static List<Rule> all() {
    return Stream.<Rule[]>of(
            ArrangementRule.values(),
            AssetRule.values(),
            CatalogueRule.values(),
            CertificationRule.values(),
            CisoRule.values(),
            ConstraintRule.values(),
            ControlRule.values(),
            CoverageRule.values(),
            DangerRule.values(),
            DecisionRule.values(),
            DirectRule.values(),
            DomainRule.values(),
            EnvironmentRule.values(),
            EstablishmentRule.values(),
            ExceptionRule.values(),
            ImprovementRule.values(),
            IsmsRule.values(),
            JsonRule.values(),
            OutsourcingRule.values(),
            OversightSystemRule.values(),
            OwnershipRule.values(),
            PolicyLifeRule.values(),
            ProcessRule.values(),
            ProgrammeRule.values(),
            ReportingRule.values(),
            ReviewRule.values(),
            RiskRule.values(),
            SecurityPolicyRule.values(),
            StructureRule.values(),
            TargetRule.values(),
            ToleranceRule.values(),
            TreatmentRule.values())
        .flatMap(Stream::of)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
