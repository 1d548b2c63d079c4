package dev.isg.evaluation.executive;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.policy.ReviewOutcome;
import dev.isg.evaluation.policy.ReviewSuggestion;
import dev.isg.evaluation.rule.ExecutiveRule;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Assembles what management looks at from its three viewpoints, suggests, and applies management's
 * conclusions.
 *
 * <p>A revision is to be considered where anything known asks for one; where nothing does, the
 * policy is suggested to be kept only if everything is known.
 *
 * @source METI 2009, 5.1
 */
public final class ViewpointEvaluator {
  private final ViewpointMaterial material;
  private final DecisionDesk desk;

  private ViewpointEvaluator(ViewpointMaterial material, DecisionDesk desk) {
    this.material = material;
    this.desk = desk;
  }

  /** An evaluator over the material, which applies the decisions of the desk. */
  public static ViewpointEvaluator of(ViewpointMaterial material, DecisionDesk desk) {
    return new ViewpointEvaluator(material, desk);
  }

  /** The three viewpoints on a policy, in their order. */
  public List<ViewpointAssessment> assess(RiskManagementPolicy policy) {
    return Arrays.stream(ExecutiveViewpoint.values())
        .map(viewpoint -> assess(viewpoint, policy))
        .toList();
  }

  private ViewpointAssessment assess(ExecutiveViewpoint viewpoint, RiskManagementPolicy policy) {
    List<ViewpointInput> inputs =
        viewpoint.sources().stream().map(source -> input(source, policy)).toList();
    ReviewSuggestion suggestion = suggestion(inputs);
    ContentHash hash = hash(viewpoint, policy, inputs);
    Judgement judgement =
        desk.judge(
            new Question(
                DecisionKind.VIEWPOINT_REVIEW,
                viewpoint.row().value(),
                Optional.of(material.period()),
                hash),
            ViewpointEvaluator::objections);
    List<Explanation> below = new ArrayList<>(inputs.stream().map(this::line).toList());
    below.add(
        desk.explain(
            DecisionKind.VIEWPOINT_REVIEW,
            judgement,
            choice -> ReviewOutcome.valueOf(choice).label()));
    ViewpointAssessment.Builder assessment = ViewpointAssessment.builder();
    assessment.viewpoint(viewpoint);
    assessment.addAllMaterial(inputs);
    assessment.suggestion(suggestion);
    assessment.inputs(hash);
    assessment.judgement(judgement);
    judgement
        .inEffect()
        .map(decision -> ReviewOutcome.valueOf(decision.choice()))
        .ifPresent(assessment::outcome);
    assessment.explanation(
        Explanation.of(
            head(suggestion),
            Map.of("viewpoint", viewpoint.label(), "question", viewpoint.question()),
            below));
    return assessment.build();
  }

  private ViewpointInput input(InputSource source, RiskManagementPolicy policy) {
    return switch (source) {
      case ENVIRONMENT_CHANGES -> new EnvironmentInputs(material).changes();
      case NEW_RISKS -> new EnvironmentInputs(material).newRisks();
      case RESOURCES -> new AdequacyInputs(material).resources(policy);
      case PROMOTION_ACTIVITY, LEGAL_VIOLATIONS -> new IndicatorInputs(material).of(source);
      case INVESTMENT -> new AdequacyInputs(material).investment(policy);
      case INCIDENTS -> new IncidentInputs(material).incidents();
      case ELEMENTS -> new ImplementationInputs(material).elements(policy);
      case TARGETS -> new ImplementationInputs(material).targets();
      case OBJECTIVES -> new ImplementationInputs(material).objectives();
      case PDCA -> new ImplementationInputs(material).pdca();
    };
  }

  private static ReviewSuggestion suggestion(List<ViewpointInput> inputs) {
    if (inputs.stream().anyMatch(ViewpointInput::speaksForRevision)) {
      return ReviewSuggestion.CONSIDER_REVISION;
    }
    return inputs.stream().allMatch(ViewpointInput::known)
        ? ReviewSuggestion.KEEP
        : ReviewSuggestion.NOT_EVALUABLE;
  }

  private static List<Explanation> objections(Decision decision) {
    return decision.reason().isPresent()
        ? List.of()
        : List.of(Explanation.of(ExecutiveRule.REASON_MANDATORY, Map.of()));
  }

  private static ExecutiveRule head(ReviewSuggestion suggestion) {
    return switch (suggestion) {
      case KEEP -> ExecutiveRule.VIEW_KEEP;
      case CONSIDER_REVISION -> ExecutiveRule.VIEW_CONSIDER;
      case NOT_EVALUABLE -> ExecutiveRule.VIEW_NOT_EVALUABLE;
    };
  }

  private Explanation line(ViewpointInput input) {
    ExecutiveRule quiet = input.known() ? ExecutiveRule.INPUT_QUIET : ExecutiveRule.INPUT_UNKNOWN;
    ExecutiveRule speaks =
        input.known() ? ExecutiveRule.INPUT_SPEAKS : ExecutiveRule.INPUT_SPEAKS_UNKNOWN;
    return Explanation.of(
        input.speaksForRevision() ? speaks : quiet,
        Map.of("source", input.source().label(), "from", input.source().from()),
        input.lines());
  }

  private ContentHash hash(
      ExecutiveViewpoint viewpoint, RiskManagementPolicy policy, List<ViewpointInput> inputs) {
    return IsgJson.standard()
        .hash(
            new Inputs(
                viewpoint,
                policy.versionName(),
                material.period(),
                inputs.stream()
                    .map(
                        input ->
                            new Input(
                                input.source(),
                                input.known(),
                                input.speaksForRevision(),
                                input.lines().stream()
                                    .map(line -> new Line(line.rule().id(), line.inputs()))
                                    .toList(),
                                input.grounds()))
                    .toList()));
  }

  /** What a suggestion rests on, in a form whose hash stays as long as that does. */
  private record Inputs(
      ExecutiveViewpoint viewpoint, String policy, Period period, List<Input> inputs) {}

  private record Input(
      InputSource source,
      boolean known,
      boolean speaks,
      List<Line> lines,
      List<ClauseGround> grounds) {}

  private record Line(String rule, SortedMap<String, LocalizedText> inputs) {}
}
