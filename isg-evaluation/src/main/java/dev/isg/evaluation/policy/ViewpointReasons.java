package dev.isg.evaluation.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.ExecutiveRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the viewpoints of management mean for the policy as a whole. */
final class ViewpointReasons {
  private final List<ViewpointStanding> viewpoints;

  ViewpointReasons(List<ViewpointStanding> viewpoints) {
    this.viewpoints = viewpoints;
  }

  /**
   * What is suggested of the whole: to consider a revision if anything asks for one; if nothing
   * does, to keep only what is known from every viewpoint.
   */
  ReviewSuggestion suggestion(boolean otherReasons) {
    if (otherReasons || stands(ReviewSuggestion.CONSIDER_REVISION)) {
      return ReviewSuggestion.CONSIDER_REVISION;
    }
    return stands(ReviewSuggestion.NOT_EVALUABLE)
        ? ReviewSuggestion.NOT_EVALUABLE
        : ReviewSuggestion.KEEP;
  }

  /** One line for each viewpoint that asks for a revision or lacks information. */
  List<Explanation> lines() {
    return viewpoints.stream()
        .filter(viewpoint -> viewpoint.suggestion() != ReviewSuggestion.KEEP || viewpoint.revises())
        .map(
            viewpoint ->
                Explanation.of(
                    ExecutiveRule.BECAUSE_OF_VIEWPOINT,
                    Map.of(
                        "viewpoint", viewpoint.name(),
                        "suggestion", viewpoint.suggestion().label(),
                        "outcome", outcome(viewpoint))))
        .toList();
  }

  /** The objection to keeping a policy that management wants revised from a viewpoint. */
  Optional<Explanation> contradiction(ReviewOutcome outcome) {
    List<LocalizedText> revising =
        viewpoints.stream()
            .filter(ViewpointStanding::revises)
            .map(ViewpointStanding::name)
            .map(Wording::quotation)
            .toList();
    return outcome.revision() || revising.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Explanation.of(
                ExecutiveRule.KEEP_CONTRADICTS,
                Map.of("viewpoints", Wording.listed(revising, ""))));
  }

  private boolean stands(ReviewSuggestion suggestion) {
    return viewpoints.stream().anyMatch(viewpoint -> viewpoint.suggestion() == suggestion);
  }

  private static LocalizedText outcome(ViewpointStanding viewpoint) {
    return viewpoint
        .outcome()
        .map(ReviewOutcome::label)
        .orElse(LocalizedText.of("経営陣の判断待ち", "management has not concluded yet"));
  }
}
