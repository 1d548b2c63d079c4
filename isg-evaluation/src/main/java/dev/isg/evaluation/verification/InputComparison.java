package dev.isg.evaluation.verification;

import dev.isg.core.basics.ContentHash;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.executive.ViewpointAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds which of the things two evaluations name as made of differ. */
final class InputComparison {
  private final List<InputDifference> found = new ArrayList<>();

  private InputComparison() {}

  static List<InputDifference> of(Evaluation recorded, Evaluation again) {
    InputComparison comparison = new InputComparison();
    comparison.compare(
        ComparedInput.RULES,
        Optional.of(recorded.ruleSetVersion()),
        Optional.of(again.ruleSetVersion()));
    comparison.hashes(
        ComparedInput.PROGRAMME,
        Optional.of(recorded.programmeHash()),
        Optional.of(again.programmeHash()));
    if (recorded.indicatorsHash().isPresent()) {
      comparison.hashes(
          ComparedInput.INDICATORS, recorded.indicatorsHash(), again.indicatorsHash());
    }
    comparison.hashes(
        ComparedInput.VALUES, Optional.of(recorded.valuesHash()), Optional.of(again.valuesHash()));
    comparison.hashes(
        ComparedInput.DECISIONS,
        Optional.of(recorded.decisionsHash()),
        Optional.of(again.decisionsHash()));
    comparison.hashes(ComparedInput.RECORDS, recorded.materialHash(), again.materialHash());
    if (comparison.found.isEmpty()) {
      comparison.viewpoints(recorded, again);
    }
    return List.copyOf(comparison.found);
  }

  /** Management also looks at indicators that no target counts on. */
  private void viewpoints(Evaluation recorded, Evaluation again) {
    for (ViewpointAssessment then : recorded.viewpoints()) {
      again
          .viewpoint(then.viewpoint())
          .ifPresent(
              now ->
                  hashes(
                      ComparedInput.VIEWPOINTS,
                      Optional.of(then.inputs()),
                      Optional.of(now.inputs())));
    }
  }

  private void hashes(
      ComparedInput input, Optional<ContentHash> recorded, Optional<ContentHash> again) {
    compare(input, recorded.map(ContentHash::toString), again.map(ContentHash::toString));
  }

  private void compare(ComparedInput input, Optional<String> recorded, Optional<String> again) {
    if (!recorded.equals(again)) {
      found.add(new InputDifference(input, recorded, again));
    }
  }
}
