package dev.isg.evaluation.policy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Target;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.precondition.ToleranceChoice;
import dev.isg.evaluation.rule.EvaluationRule;
import dev.isg.evaluation.rule.ExecutiveRule;
import dev.isg.evaluation.rule.PolicyRule;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementChecks;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Suggests how far the policy is put into practice and whether to review it, and applies
 * management's decisions.
 *
 * @source METI 2009, 5.1
 */
public final class PolicyEvaluator {
  private final ResolvedProgramme programme;
  private final DecisionDesk desk;
  private final Period period;
  private final List<TargetAssessment> targets;
  private final List<PreconditionAssessment> preconditions;
  private final ElementEvaluator elements;

  private PolicyEvaluator(
      ResolvedProgramme programme,
      DecisionDesk desk,
      Period period,
      List<TargetAssessment> targets,
      List<ObjectiveAssessment> objectives,
      List<PreconditionAssessment> preconditions) {
    this.programme = programme;
    this.desk = desk;
    this.period = period;
    this.targets = targets;
    this.preconditions = preconditions;
    this.elements = new ElementEvaluator(programme, desk, period, objectives);
  }

  /**
   * An evaluator for the policy of a programme, given what became of targets, objectives and
   * changed preconditions.
   */
  public static PolicyEvaluator of(
      ResolvedProgramme programme,
      DecisionDesk desk,
      Period period,
      List<TargetAssessment> targets,
      List<ObjectiveAssessment> objectives,
      List<PreconditionAssessment> preconditions) {
    return new PolicyEvaluator(programme, desk, period, targets, objectives, preconditions);
  }

  /** How far each element of the policy is put into practice, in the order of the policy. */
  public List<ElementAssessment> elements(RiskManagementPolicy policy) {
    return policy.coreValues().stream().map(elements::assess).toList();
  }

  /** What is suggested of the policy, and what was decided, whatever the viewpoints. */
  public PolicyAssessment assess(RiskManagementPolicy policy) {
    return assess(policy, elements(policy), List.of());
  }

  /**
   * What is suggested of the policy, and what was decided.
   *
   * @param policy the policy
   * @param found its elements as assessed
   * @param viewpoints how the viewpoints of management stand
   */
  public PolicyAssessment assess(
      RiskManagementPolicy policy,
      List<ElementAssessment> found,
      List<ViewpointStanding> viewpoints) {
    ViewpointReasons ofViewpoints = new ViewpointReasons(viewpoints);
    List<Explanation> reasons = reasons(policy, found);
    ReviewSuggestion suggestion = ofViewpoints.suggestion(!reasons.isEmpty());
    reasons.addAll(ofViewpoints.lines());
    ContentHash inputs =
        IsgJson.standard()
            .hash(PolicyInputs.of(policy, period, found, targets, preconditions, viewpoints));
    Judgement judgement =
        desk.judge(
            new Question(
                DecisionKind.POLICY_REVIEW, policy.id().value(), Optional.of(period), inputs),
            decision ->
                Stream.concat(
                        AchievementChecks.reason(
                            decision,
                            suggestion == ReviewSuggestion.KEEP
                                && decision.choice().equals(ReviewOutcome.KEEP.name()),
                            suggestion.label())
                            .stream(),
                        ofViewpoints
                            .contradiction(ReviewOutcome.valueOf(decision.choice()))
                            .stream())
                    .toList());
    Optional<ReviewOutcome> outcome =
        judgement.inEffect().map(decision -> ReviewOutcome.valueOf(decision.choice()));
    List<Explanation> below = new ArrayList<>(reasons);
    below.add(
        desk.explain(
            DecisionKind.POLICY_REVIEW,
            judgement,
            choice -> ReviewOutcome.valueOf(choice).label()));
    PolicyAssessment.Builder assessment = PolicyAssessment.builder();
    assessment.policy(policy.id());
    assessment.version(policy.version());
    assessment.addAllElements(found);
    assessment.reviewSuggestion(suggestion);
    assessment.inputs(inputs);
    assessment.judgement(judgement);
    outcome.ifPresent(assessment::outcome);
    judgement
        .inEffect()
        .filter(decision -> ReviewOutcome.valueOf(decision.choice()).revision())
        .map(
            decision ->
                new Revision(targets, found, preconditions, viewpoints, programme)
                    .proposal(policy, decision))
        .ifPresent(assessment::proposal);
    assessment.explanation(
        Explanation.of(rule(suggestion), Map.of("policy", Wording.quoted(policy.title())), below));
    return assessment.build();
  }

  private static EvaluationRule rule(ReviewSuggestion suggestion) {
    return switch (suggestion) {
      case KEEP -> PolicyRule.KEEP;
      case CONSIDER_REVISION -> PolicyRule.CONSIDER_REVISION;
      case NOT_EVALUABLE -> ExecutiveRule.POLICY_NOT_EVALUABLE;
    };
  }

  /**
   * What speaks for a revision: elements not put into practice, causes that ask for one, and
   * changed preconditions unless management chose to keep the accepted level or something else.
   */
  private List<Explanation> reasons(RiskManagementPolicy policy, List<ElementAssessment> assessed) {
    List<Explanation> reasons = new ArrayList<>();
    for (int i = 0; i < assessed.size(); i++) {
      ElementAssessment element = assessed.get(i);
      if (element.standsAs() != Implementation.IMPLEMENTED) {
        reasons.add(
            Explanation.of(
                PolicyRule.BECAUSE_OF_ELEMENT,
                Map.of(
                    "value", Wording.quoted(policy.coreValues().get(i).statement()),
                    "status", element.standsAs().label())));
      }
    }
    for (TargetAssessment target : targets) {
      target.causes().stream()
          .filter(cause -> cause.nextStep() != NextStep.KEEP)
          .forEach(
              cause ->
                  reasons.add(
                      Explanation.of(
                          PolicyRule.BECAUSE_OF_CAUSE,
                          Map.of(
                              "target",
                              programme
                                  .target(cause.target())
                                  .map(Target::statement)
                                  .map(Wording::quoted)
                                  .orElse(LocalizedText.same(cause.target().value())),
                              "finding",
                              cause.finding()))));
    }
    preconditions.stream()
        .filter(
            changed -> changed.choice().map(ToleranceChoice.REVISE_TOLERANCE::equals).orElse(true))
        .map(Revision::because)
        .forEach(reasons::add);
    return reasons;
  }
}
