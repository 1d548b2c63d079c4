package dev.isg.evaluation.policy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.environment.EnvironmentChangeId;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.CoreValueId;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.cause.CauseId;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.precondition.ToleranceChoice;
import dev.isg.evaluation.rule.PolicyRule;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementChecks;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** What is suggested of the policy, and what was decided. */
  public PolicyAssessment assess(RiskManagementPolicy policy) {
    List<ElementAssessment> found = policy.coreValues().stream().map(elements::assess).toList();
    List<Explanation> reasons = reasons(policy, found);
    ReviewSuggestion suggestion =
        reasons.isEmpty() ? ReviewSuggestion.KEEP : ReviewSuggestion.CONSIDER_REVISION;
    ContentHash inputs = IsgJson.standard().hash(inputs(policy, found));
    Judgement judgement =
        desk.judge(
            new Question(
                DecisionKind.POLICY_REVIEW, policy.id().value(), Optional.of(period), inputs),
            decision ->
                AchievementChecks.reason(
                        decision,
                        suggestion == ReviewSuggestion.KEEP
                            && decision.choice().equals(ReviewOutcome.KEEP.name()),
                        suggestion.label())
                    .stream()
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
                new Revision(targets, found, preconditions, programme).proposal(policy, decision))
        .ifPresent(assessment::proposal);
    assessment.explanation(
        Explanation.of(
            reasons.isEmpty() ? PolicyRule.KEEP : PolicyRule.CONSIDER_REVISION,
            Map.of("policy", Wording.quoted(policy.title())),
            below));
    return assessment.build();
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

  private Inputs inputs(RiskManagementPolicy policy, List<ElementAssessment> found) {
    return new Inputs(
        policy.versionName(),
        period,
        found.stream()
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
            .toList());
  }

  /** What a suggestion on the policy rests on, in a form whose hash stays as long as that does. */
  private record Inputs(
      String policy,
      Period period,
      List<ElementInput> elements,
      List<TargetInput> targets,
      List<ChangeInput> preconditions) {}

  private record ElementInput(
      CoreValueId coreValue, Implementation suggestion, Optional<Implementation> result) {}

  private record TargetInput(
      TargetId target,
      AchievementSuggestion suggestion,
      Optional<Achievement> result,
      List<CauseId> causes) {}

  private record ChangeInput(
      EnvironmentChangeId change, ContentHash seen, Optional<ToleranceChoice> choice) {}
}
