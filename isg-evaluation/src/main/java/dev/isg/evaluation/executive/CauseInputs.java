package dev.isg.evaluation.executive;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.Target;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.rule.ExecutiveInputRule;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.List;
import java.util.Map;

/** What the analyses of causes hold on a viewpoint. */
final class CauseInputs {
  private final ViewpointMaterial material;

  CauseInputs(ViewpointMaterial material) {
    this.material = material;
  }

  /** Adds the analyses that name a factor, or that none does. */
  InputDraft add(InputDraft draft, CauseFactor factor) {
    List<CauseAnalysis> naming =
        material.targets().stream()
            .flatMap(target -> target.causes().stream())
            .filter(cause -> cause.factor() == factor)
            .toList();
    for (CauseAnalysis cause : naming) {
      draft.tells(
          ExecutiveInputRule.CAUSE,
          Map.of(
              "target", target(cause),
              "factor", factor.label(),
              "finding", cause.finding()));
      draft.speaks(ClauseGround.Kind.CAUSE, cause.id().value());
    }
    int unmet = unmet().size();
    int analysed = analysed(unmet());
    if (naming.isEmpty()) {
      draft.tells(
          ExecutiveInputRule.NO_CAUSE,
          Map.of(
              "factor", factor.label(),
              "unmet", Wording.number(unmet),
              "analysed", Wording.number(analysed)));
    }
    return draft.lacksIf(analysed < unmet);
  }

  List<TargetAssessment> unmet() {
    return material.targets().stream()
        .filter(target -> target.standsAs() == AchievementSuggestion.UNMET)
        .toList();
  }

  static int analysed(List<TargetAssessment> unmet) {
    return (int) unmet.stream().filter(target -> !target.causes().isEmpty()).count();
  }

  private LocalizedText target(CauseAnalysis cause) {
    return material
        .programme()
        .target(cause.target())
        .map(Target::statement)
        .map(Wording::quoted)
        .orElse(LocalizedText.same(cause.target().value()));
  }
}
