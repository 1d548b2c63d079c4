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
  private final List<ViewpointStanding> viewpoints;
  private final ResolvedProgramme programme;

  Revision(
      List<TargetAssessment> targets,
      List<ElementAssessment> elements,
      List<PreconditionAssessment> preconditions,
      List<ViewpointStanding> viewpoints,
      ResolvedProgramme programme) {
    this.targets = targets;
    this.elements = elements;
    this.preconditions = preconditions;
    this.viewpoints = viewpoints;
    this.programme = programme;
  }

  /** The proposal; the decision has a reason, since only with one does a revision count. */
  RevisionProposal proposal(RiskManagementPolicy policy, Decision decision) {
    ReviewOutcome outcome = ReviewOutcome.valueOf(decision.choice());
    LocalizedText reason = decision.reason().orElse(outcome.label());
    List<ChangedClause> clauses = new ArrayList<>(clausesOf(outcome, reason));
    clauses.addAll(chosenClauses());
    viewpoints.stream()
        .filter(ViewpointStanding::revises)
        .forEach(viewpoint -> join(clauses, viewpoint, reason));
    if (clauses.isEmpty()) {
      clauses.add(new ChangedClause("coreValues", reason, List.of()));
    }
    return new RevisionProposal(
        policy.id(), policy.version(), policy.version() + 1, outcome, reason, clauses);
  }

  /** The clauses an outcome concerns. */
  private List<ChangedClause> clausesOf(ReviewOutcome outcome, LocalizedText reason) {
    return switch (outcome) {
      case REVISE_TOLERANCE ->
          List.of(new ChangedClause("acceptableLevel", reason, missed(target -> true)));
      case REVISE_RESOURCES ->
          List.of(new ChangedClause("resources", reason, missedBecauseOf(CauseFactor.RESOURCES)));
      case REVISE_POLICY, KEEP -> policyClauses();
    };
  }

  /**
   * Adds a viewpoint that asks for a revision to the grounds of the clauses its outcome concerns,
   * and those clauses where they are not there yet.
   */
  private void join(
      List<ChangedClause> clauses, ViewpointStanding viewpoint, LocalizedText reason) {
    List<ClauseGround> grounds = new ArrayList<>(viewpoint.grounds());
    grounds.add(new ClauseGround(ClauseGround.Kind.VIEWPOINT, viewpoint.viewpoint()));
    List<ChangedClause> concerned =
        new ArrayList<>(
            clausesOf(viewpoint.outcome().orElseThrow(), viewpoint.reason().orElse(reason)));
    if (concerned.isEmpty()) {
      concerned.add(new ChangedClause("coreValues", viewpoint.reason().orElse(reason), List.of()));
    }
    for (ChangedClause clause : concerned) {
      int at = clauses.stream().map(ChangedClause::clause).toList().indexOf(clause.clause());
      if (at < 0) {
        clauses.add(clause.and(grounds));
      } else {
        clauses.set(at, clauses.get(at).and(grounds));
      }
    }
  }

  private List<ChangedClause> policyClauses() {
    List<ChangedClause> clauses = new ArrayList<>();
    for (ElementAssessment element : elements) {
      if (element.standsAs() != Implementation.IMPLEMENTED) {
        clauses.add(
            new ChangedClause(
                "coreValues/" + element.coreValue(),
                element.explanation().text(),
                missed(target -> serves(target, element)),
                grounds(element)));
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
        .map(
            changed ->
                new ChangedClause(
                    "acceptableLevel",
                    because(changed).text(),
                    List.of(),
                    List.of(
                        new ClauseGround(
                            ClauseGround.Kind.ENVIRONMENT_CHANGE, changed.change().value()))))
        .toList();
  }

  private static List<ClauseGround> grounds(ElementAssessment element) {
    List<ClauseGround> grounds = new ArrayList<>();
    grounds.add(new ClauseGround(ClauseGround.Kind.CORE_VALUE, element.coreValue().value()));
    element
        .objectives()
        .forEach(id -> grounds.add(new ClauseGround(ClauseGround.Kind.OBJECTIVE, id.value())));
    return grounds;
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
