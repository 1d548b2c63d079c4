package dev.isg.evaluation.policy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import dev.isg.core.environment.EnvironmentChangeId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.risk.CoreValueId;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.cause.CauseId;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.precondition.ToleranceChoice;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.List;
import java.util.Optional;

/** What a suggestion on the policy rests on, in a form whose hash stays as long as that does. */
record PolicyInputs(
    String policy,
    Period period,
    List<ElementInput> elements,
    List<TargetInput> targets,
    List<ChangeInput> preconditions,
    List<ViewInput> viewpoints) {

  static PolicyInputs of(
      RiskManagementPolicy policy,
      Period period,
      List<ElementAssessment> elements,
      List<TargetAssessment> targets,
      List<PreconditionAssessment> preconditions,
      List<ViewpointStanding> viewpoints) {
    return new PolicyInputs(
        policy.versionName(),
        period,
        elements.stream()
            .map(
                element ->
                    new ElementInput(element.coreValue(), element.suggestion(), element.result()))
            .toList(),
        targets.stream()
            .map(
                target ->
                    new TargetInput(
                        target.target(),
                        target.suggestion(),
                        target.result(),
                        target.causes().stream().map(CauseAnalysis::id).toList()))
            .toList(),
        preconditions.stream()
            .map(changed -> new ChangeInput(changed.change(), changed.inputs(), changed.choice()))
            .toList(),
        viewpoints.stream()
            .map(
                viewpoint ->
                    new ViewInput(viewpoint.viewpoint(), viewpoint.inputs(), viewpoint.outcome()))
            .toList());
  }

  record ElementInput(
      CoreValueId coreValue, Implementation suggestion, Optional<Implementation> result) {}

  record TargetInput(
      TargetId target,
      AchievementSuggestion suggestion,
      Optional<Achievement> result,
      List<CauseId> causes) {}

  record ChangeInput(
      EnvironmentChangeId change, ContentHash seen, Optional<ToleranceChoice> choice) {}

  record ViewInput(String viewpoint, ContentHash seen, Optional<ReviewOutcome> outcome) {}
}
