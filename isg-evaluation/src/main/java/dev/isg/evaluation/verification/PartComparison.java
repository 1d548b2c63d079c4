package dev.isg.evaluation.verification;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.Hypothesis;
import dev.isg.evaluation.cycle.CycleStatus;
import dev.isg.evaluation.engine.Change;
import dev.isg.evaluation.engine.Changes;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.policy.ReviewOutcome;
import dev.isg.evaluation.policy.ReviewSuggestion;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verification.PartDifference.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds which parts of two evaluations differ, and how each stands. */
final class PartComparison {
  private final List<PartDifference> found = new ArrayList<>();

  private PartComparison() {}

  static List<PartDifference> of(Evaluation recorded, Evaluation again) {
    PartComparison comparison = new PartComparison();
    if (!recorded.hypothesis().equals(again.hypothesis())) {
      comparison.add(
          ComparedPart.HYPOTHESIS,
          new Change<>(Optional.of(recorded.hypothesis()), Optional.of(again.hypothesis())),
          assumed -> recorded.period().toString(),
          PartComparison::verdict);
    }
    Changes changes = Changes.between(recorded, again);
    for (Change<TargetAssessment> change : changes.targets()) {
      comparison.add(
          ComparedPart.TARGET,
          change,
          target -> target.target().value(),
          target -> verdict(target.standsAs(), target.judgement(), target.explanation()));
    }
    for (Change<ObjectiveAssessment> change : changes.objectives()) {
      comparison.add(
          ComparedPart.OBJECTIVE,
          change,
          objective -> objective.objective().value(),
          objective ->
              verdict(objective.standsAs(), objective.judgement(), objective.explanation()));
    }
    for (Change<PreconditionAssessment> change : changes.preconditions()) {
      comparison.add(
          ComparedPart.PRECONDITION,
          change,
          precondition -> precondition.change().value(),
          precondition -> new Verdict(precondition.outcome(), List.of(precondition.explanation())));
    }
    for (Change<ViewpointAssessment> change : changes.viewpoints()) {
      comparison.add(
          ComparedPart.VIEWPOINT,
          change,
          viewpoint -> viewpoint.viewpoint().row().value(),
          viewpoint ->
              verdict(
                  viewpoint.outcome(),
                  viewpoint.suggestion(),
                  viewpoint.judgement(),
                  viewpoint.explanation()));
    }
    changes
        .policy()
        .ifPresent(
            change ->
                comparison.add(
                    ComparedPart.POLICY,
                    change,
                    PolicyAssessment::versionName,
                    policy ->
                        verdict(
                            policy.outcome(),
                            policy.reviewSuggestion(),
                            policy.judgement(),
                            policy.explanation())));
    changes
        .cycle()
        .ifPresent(
            change ->
                comparison.add(
                    ComparedPart.CYCLE,
                    change,
                    cycle -> cycle.period().toString(),
                    PartComparison::verdict));
    return List.copyOf(comparison.found);
  }

  private <T> void add(
      ComparedPart part,
      Change<T> change,
      Function<T, String> subject,
      Function<T, Verdict> verdict) {
    found.add(
        new PartDifference(
            part,
            change.before().or(change::after).map(subject).orElseThrow(),
            change.before().map(verdict),
            change.after().map(verdict),
            change
                .before()
                .flatMap(then -> change.after().map(now -> DocumentText.differing(then, now)))
                .orElse(List.of())));
  }

  private static Verdict verdict(Hypothesis hypothesis) {
    LocalizedText policy =
        hypothesis
            .policyVersion()
            .map(LocalizedText::same)
            .orElse(LocalizedText.of("施行中の方針なし", "no policy in force"));
    return new Verdict(policy, hypothesis.statements());
  }

  private static Verdict verdict(
      AchievementSuggestion standsAs, Judgement judgement, Explanation explanation) {
    return verdict(standsAs.label(), judgement, explanation);
  }

  private static Verdict verdict(
      Optional<ReviewOutcome> outcome,
      ReviewSuggestion suggestion,
      Judgement judgement,
      Explanation explanation) {
    return verdict(
        outcome.map(ReviewOutcome::label).orElse(suggestion.label()), judgement, explanation);
  }

  private static Verdict verdict(
      LocalizedText standsAs, Judgement judgement, Explanation explanation) {
    LocalizedText standing = judgement.standing().label();
    return new Verdict(
        LocalizedText.of(standsAs.ja() + "、" + standing.ja(), standsAs.en() + ", " + standing.en()),
        List.of(explanation));
  }

  private static Verdict verdict(CycleStatus cycle) {
    return new Verdict(
        cycle.state().label(),
        Stream.concat(Stream.of(cycle.explanation()), cycle.blockers().stream()).toList());
  }
}
