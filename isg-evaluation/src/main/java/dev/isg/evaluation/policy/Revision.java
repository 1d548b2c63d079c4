package dev.isg.evaluation.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.objective.TargetId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.precondition.ToleranceChoice;
import dev.isg.evaluation.rule.PreconditionRule;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Works out which clauses of the policy a decision to revise concerns. */
final class Revision {
  private final List<TargetAssessment> targets;
  private final List<ElementAssessment> elements;
  private final List<PreconditionAssessment> preconditions;
  private final ResolvedProgramme programme;

  Revision(
      List<TargetAssessment> targets,
      List<ElementAssessment> elements,
      List<PreconditionAssessment> preconditions,
      ResolvedProgramme programme) {
    this.targets = targets;
    this.elements = elements;
    this.preconditions = preconditions;
    this.programme = programme;
  }

  /** The proposal; the decision has a reason, since only with one does a revision count. */
  RevisionProposal proposal(RiskManagementPolicy policy, Decision decision) {
    ReviewOutcome outcome = ReviewOutcome.valueOf(decision.choice());
    LocalizedText reason = decision.reason().orElse(outcome.label());
    List<ChangedClause> clauses = new ArrayList<>();
    switch (outcome) {
      case REVISE_TOLERANCE ->
          clauses.add(new ChangedClause("acceptableLevel", reason, missed(target -> true)));
      case REVISE_RESOURCES ->
          clauses.add(
              new ChangedClause("resources", reason, missedBecauseOf(CauseFactor.RESOURCES)));
      case REVISE_POLICY, KEEP -> clauses.addAll(policyClauses());
    }
    clauses.addAll(chosenClauses());
    if (clauses.isEmpty()) {
      clauses.add(new ChangedClause("coreValues", reason, List.of()));
    }
    return new RevisionProposal(
        policy.id(), policy.version(), policy.version() + 1, outcome, reason, clauses);
  }

  private List<ChangedClause> policyClauses() {
    List<ChangedClause> clauses = new ArrayList<>();
    for (ElementAssessment element : elements) {
      if (element.standsAs() != Implementation.IMPLEMENTED) {
        clauses.add(
            new ChangedClause(
                "coreValues/" + element.coreValue(),
                element.explanation().text(),
                missed(target -> serves(target, element))));
      }
    }
    List<TargetId> byNewRisk = missedBecauseOf(CauseFactor.NEW_RISK);
    if (!byNewRisk.isEmpty()) {
      clauses.add(new ChangedClause("risks", CauseFactor.NEW_RISK.label(), byNewRisk));
    }
    return clauses;
  }

  /** The accepted level, once for each change on which management chose to revise it. */
  private List<ChangedClause> chosenClauses() {
    return preconditions.stream()
        .filter(
            changed -> changed.choice().map(ToleranceChoice.REVISE_TOLERANCE::equals).orElse(false))
        .map(changed -> new ChangedClause("acceptableLevel", because(changed).text(), List.of()))
        .toList();
  }

  /** Why a changed precondition speaks for a revision. */
  static Explanation because(PreconditionAssessment changed) {
    return Explanation.of(
        PreconditionRule.SPEAKS_FOR_REVISION,
        Map.of("change", Wording.quoted(changed.statement()), "choice", changed.outcome()));
  }

  private boolean serves(TargetAssessment target, ElementAssessment element) {
    return programme
        .target(target.target())
        .map(
            found ->
                found.objectives().stream()
                    .anyMatch(link -> element.objectives().contains(link.to())))
        .orElse(false);
  }

  private List<TargetId> missedBecauseOf(CauseFactor factor) {
    return missed(target -> target.causes().stream().anyMatch(cause -> cause.factor() == factor));
  }

  private List<TargetId> missed(Predicate<TargetAssessment> filter) {
    return targets.stream()
        .filter(target -> target.standsAs() != AchievementSuggestion.MET)
        .filter(filter)
        .map(TargetAssessment::target)
        .toList();
  }
}
