package dev.isg.evaluation.assessment;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.decision.DecisionKind;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.ElementAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.FollowUp;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Standing;
import java.util.ArrayList;
import java.util.List;

/** Finds the questions that wait for people, in what was found. */
final class OpenQuestions {
  private OpenQuestions() {}

  static List<OpenQuestion> of(Assessments evaluation) {
    List<OpenQuestion> open = new ArrayList<>();
    for (TargetAssessment found : evaluation.targets()) {
      add(
          open,
          DecisionKind.TARGET_ACHIEVEMENT,
          found.target().value(),
          found.explanation(),
          found.judgement(),
          found.suggestion().name(),
          found.inputs());
      found.followUp().ifPresent(followUp -> fulfilment(open, followUp));
    }
    for (ObjectiveAssessment found : evaluation.objectives()) {
      add(
          open,
          DecisionKind.OBJECTIVE_ACHIEVEMENT,
          found.objective().value(),
          found.explanation(),
          found.judgement(),
          found.suggestion().name(),
          found.inputs());
      found.followUp().ifPresent(followUp -> fulfilment(open, followUp));
    }
    for (PreconditionAssessment found : evaluation.preconditions()) {
      add(
          open,
          DecisionKind.TOLERANCE_CHOICE,
          found.change().value(),
          found.explanation(),
          found.judgement(),
          found.suggestion().name(),
          found.inputs());
    }
    evaluation
        .policy()
        .ifPresent(
            policy -> {
              for (ElementAssessment found : policy.elements()) {
                add(
                    open,
                    DecisionKind.POLICY_IMPLEMENTATION,
                    found.coreValue().value(),
                    found.explanation(),
                    found.judgement(),
                    found.suggestion().name(),
                    found.inputs());
              }
            });
    for (ViewpointAssessment found : evaluation.viewpoints()) {
      add(
          open,
          DecisionKind.VIEWPOINT_REVIEW,
          found.viewpoint().row().value(),
          found.explanation(),
          found.judgement(),
          found.suggestion().name(),
          found.inputs());
    }
    evaluation
        .policy()
        .ifPresent(
            policy ->
                add(
                    open,
                    DecisionKind.POLICY_REVIEW,
                    policy.policy().value(),
                    policy.explanation(),
                    policy.judgement(),
                    policy.reviewSuggestion().name(),
                    policy.inputs()));
    return List.copyOf(open);
  }

  /** Asked once the condition was due, or where a decision on it does not count. */
  private static void fulfilment(List<OpenQuestion> open, FollowUp followUp) {
    if (followUp.open()) {
      add(
          open,
          DecisionKind.CONDITION_FULFILMENT,
          followUp.decision().value(),
          followUp.explanation(),
          followUp.judgement(),
          followUp.suggestion().orElse(AchievementSuggestion.JUDGEMENT_NEEDED.name()),
          followUp.inputs());
    }
  }

  private static void add(
      List<OpenQuestion> open,
      DecisionKind kind,
      String subject,
      Explanation explanation,
      Judgement judgement,
      String suggestion,
      ContentHash inputs) {
    if (judgement.standing() != Standing.DECIDED) {
      open.add(
          new OpenQuestion(
              kind,
              subject,
              explanation.text(),
              judgement.standing(),
              suggestion,
              inputs,
              kind.options(),
              kind.deciders().stream().sorted().toList()));
    }
  }
}
