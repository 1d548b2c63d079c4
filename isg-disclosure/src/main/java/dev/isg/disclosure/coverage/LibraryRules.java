package dev.isg.disclosure.coverage;

import dev.isg.core.coverage.CoreRules;
import dev.isg.core.issue.Rule;
import dev.isg.disclosure.clock.ClockRule;
import dev.isg.disclosure.establishment.EstablishmentRule;
import dev.isg.disclosure.incident.PublicationRule;
import dev.isg.disclosure.prior.PriorRule;
import dev.isg.disclosure.scope.ScopeRule;
import dev.isg.disclosure.statement.DisclosureRule;
import dev.isg.evaluation.assignment.AssignmentRule;
import dev.isg.evaluation.band.BandRule;
import dev.isg.evaluation.cause.CauseRule;
import dev.isg.evaluation.condition.ConditionFault;
import dev.isg.evaluation.conditiontext.ConditionTextRule;
import dev.isg.evaluation.cooperation.CooperationRule;
import dev.isg.evaluation.crisis.CrisisRule;
import dev.isg.evaluation.crisisrun.CrisisRunRule;
import dev.isg.evaluation.delegation.DelegationRule;
import dev.isg.evaluation.dossier.DossierRule;
import dev.isg.evaluation.followup.FollowUpRule;
import dev.isg.evaluation.independence.IndependenceRule;
import dev.isg.evaluation.rule.EvaluationRule;
import dev.isg.evaluation.structure.LoopRule;
import dev.isg.evaluation.validity.ValidityRule;
import dev.isg.metrics.coverage.MetricsRules;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the whole library. */
public final class LibraryRules {
  private LibraryRules() {}

  /** Every rule of every module, by its id. */
  public static List<Rule> all() {
    return Stream.<Collection<? extends Rule>>of(
            CoreRules.all(),
            MetricsRules.all(),
            EvaluationRule.all(),
            List.of(CauseRule.values()),
            List.of(LoopRule.values()),
            List.of(ClockRule.values()),
            List.of(ConditionFault.values()),
            List.of(ConditionTextRule.values()),
            List.of(BandRule.values()),
            List.of(ValidityRule.values()),
            List.of(CrisisRule.values()),
            List.of(CrisisRunRule.values()),
            List.of(DelegationRule.values()),
            List.of(AssignmentRule.values()),
            List.of(CooperationRule.values()),
            List.of(DossierRule.values()),
            List.of(FollowUpRule.values()),
            List.of(IndependenceRule.values()),
            List.of(DisclosureRule.values()),
            List.of(EstablishmentRule.values()),
            List.of(PriorRule.values()),
            List.of(PublicationRule.values()),
            List.of(ScopeRule.values()))
        .<Rule>flatMap(Collection::stream)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
