package dev.isg.evaluation.signal;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.environment.EnvironmentChangeId;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.executive.ExecutiveViewpoint;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.Implementation;
import dev.isg.evaluation.rule.SignalRule;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.ConditionState;
import dev.isg.evaluation.verdict.FollowUp;
import dev.isg.evaluation.verdict.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is open of targets, objectives and the policy. */
final class AchievementItems {
  private final ResolvedProgramme programme;
  private final Assessments evaluation;
  private final List<OpenItem> items = new ArrayList<>();

  AchievementItems(ResolvedProgramme programme, Assessments evaluation) {
    this.programme = programme;
    this.evaluation = evaluation;
  }

  List<OpenItem> all() {
    for (TargetAssessment found : evaluation.targets()) {
      String id = found.target().value();
      LocalizedText name = name(programme.target(found.target()).map(Target::statement), id);
      achievement(found.standsAs(), SignalRule.TARGET_UNMET, id, name);
      found.followUp().ifPresent(followUp -> overdue(followUp, id, name));
    }
    for (ObjectiveAssessment found : evaluation.objectives()) {
      String id = found.objective().value();
      LocalizedText name =
          name(programme.objective(found.objective()).map(Objective::statement), id);
      achievement(found.standsAs(), SignalRule.OBJECTIVE_UNMET, id, name);
      found.followUp().ifPresent(followUp -> overdue(followUp, id, name));
    }
    evaluation
        .policy()
        .ifPresent(
            policy ->
                policy
                    .elements()
                    .forEach(
                        element ->
                            implementation(
                                element.standsAs(),
                                element.coreValue().value(),
                                subject(
                                    DecisionKind.POLICY_IMPLEMENTATION,
                                    element.coreValue().value()))));
    evaluation.pending().forEach(this::decision);
    return items;
  }

  private void achievement(
      AchievementSuggestion standsAs, SignalRule unmet, String id, LocalizedText name) {
    if (standsAs == AchievementSuggestion.UNMET) {
      add(OpenItemKind.UNMET, id, OverallSignal.RED, unmet, Map.of("subject", name));
    }
    if (standsAs == AchievementSuggestion.NOT_EVALUABLE) {
      notEvaluable(id, name);
    }
  }

  private void implementation(Implementation standsAs, String id, LocalizedText name) {
    if (standsAs == Implementation.NOT_IMPLEMENTED) {
      add(
          OpenItemKind.UNMET,
          id,
          OverallSignal.RED,
          SignalRule.ELEMENT_NOT_IMPLEMENTED,
          Map.of("subject", name));
    }
    if (standsAs == Implementation.NOT_EVALUABLE) {
      notEvaluable(id, name);
    }
  }

  private void notEvaluable(String id, LocalizedText name) {
    add(
        OpenItemKind.NOT_EVALUABLE,
        id,
        OverallSignal.UNKNOWN,
        SignalRule.NOT_EVALUABLE,
        Map.of("subject", name));
  }

  private void overdue(FollowUp followUp, String id, LocalizedText name) {
    Condition condition = followUp.condition();
    if (followUp.state() == ConditionState.OVERDUE) {
      add(
          OpenItemKind.CONDITION_OVERDUE,
          id,
          OverallSignal.YELLOW,
          SignalRule.CONDITION_OVERDUE,
          Map.of(
              "subject", name,
              "due", Wording.day(condition.due()),
              "condition", condition.text()));
    }
  }

  private void decision(OpenQuestion question) {
    if (question.kind() == DecisionKind.CONDITION_FULFILMENT
        && question.standing() == Standing.PENDING) {
      return; // told as an overdue condition
    }
    OpenItemKind kind =
        switch (question.standing()) {
          case REFUSED -> OpenItemKind.DECISION_REFUSED;
          case OUTDATED, LAPSED -> OpenItemKind.DECISION_OUTDATED;
          case PENDING, DECIDED -> OpenItemKind.DECISION_PENDING;
        };
    add(
        kind,
        question.subject(),
        OverallSignal.YELLOW,
        SignalRule.DECISION_OPEN,
        Map.of(
            "question", question.kind().label(),
            "subject", subject(question.kind(), question.subject()),
            "standing", question.standing().label(),
            "deciders", Wording.deciders(question.deciders())));
  }

  private LocalizedText subject(DecisionKind kind, String id) {
    return switch (kind) {
      case TARGET_ACHIEVEMENT -> name(programme.target(TargetId.of(id)).map(Target::statement), id);
      case OBJECTIVE_ACHIEVEMENT ->
          name(programme.objective(ObjectiveId.of(id)).map(Objective::statement), id);
      case POLICY_IMPLEMENTATION ->
          name(
              programme.policy().stream()
                  .flatMap(policy -> policy.coreValues().stream())
                  .filter(value -> value.id().value().equals(id))
                  .map(CoreValue::statement)
                  .findFirst(),
              id);
      case TOLERANCE_CHOICE ->
          name(
              programme
                  .environmentChange(EnvironmentChangeId.of(id))
                  .map(EnvironmentChange::statement),
              id);
      case VIEWPOINT_REVIEW ->
          name(
              evaluation.viewpoints().stream()
                  .map(ViewpointAssessment::viewpoint)
                  .filter(viewpoint -> viewpoint.row().value().equals(id))
                  .map(ExecutiveViewpoint::label)
                  .findFirst(),
              id);
      case POLICY_REVIEW -> name(programme.policy().map(RiskManagementPolicy::title), id);
      default -> LocalizedText.same(id);
    };
  }

  private void add(
      OpenItemKind kind,
      String subject,
      OverallSignal severity,
      SignalRule rule,
      Map<String, LocalizedText> inputs) {
    items.add(new OpenItem(kind, subject, severity, Explanation.of(rule, inputs)));
  }

  private static LocalizedText name(Optional<LocalizedText> statement, String id) {
    return statement.map(Wording::quoted).orElse(LocalizedText.same(id));
  }
}
