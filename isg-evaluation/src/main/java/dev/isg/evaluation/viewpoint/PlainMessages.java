package dev.isg.evaluation.viewpoint;

import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.Target;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.CoreValueId;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.ViewpointRule;
import dev.isg.evaluation.target.MeasureAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.metrics.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says of each indicator in plain words where it stands and what that means for what the policy
 * protects, for management to understand.
 *
 * @source METI 2009, 1.4.2(2)
 */
public final class PlainMessages {
  private static final LocalizedText NOTHING =
      LocalizedText.of("なし（方針のどの価値にもつながらない）", "nothing that it names");

  private final EvaluationInput input;
  private final ResolvedProgramme programme;

  private PlainMessages(EvaluationInput input) {
    this.input = input;
    this.programme = input.programme();
  }

  /** One message for each indicator of each target, by the ids of the targets. */
  public static List<PlainMessage> of(EvaluationInput input, Evaluation evaluation) {
    PlainMessages plain = new PlainMessages(input);
    List<PlainMessage> messages = new ArrayList<>();
    for (TargetAssessment target : evaluation.targets()) {
      for (MeasureAssessment measure : target.measures()) {
        messages.add(
            new PlainMessage(
                measure.indicator(), target.target(), plain.explanation(target, measure)));
      }
    }
    return List.copyOf(messages);
  }

  private Explanation explanation(TargetAssessment assessed, MeasureAssessment measure) {
    Target target = programme.target(assessed.target()).orElseThrow();
    return Explanation.of(
        rule(measure),
        Map.of(
            "indicator",
            input
                .values()
                .indicators()
                .find(measure.indicator())
                .map(Indicator::name)
                .orElse(LocalizedText.same(measure.indicator().value())),
            "value",
            measure
                .value()
                .value()
                .map(found -> Wording.value(found, measure.value().ratio()))
                .orElse(LocalizedText.of("不明", "unknown")),
            "criterion",
            Wording.criterion(measure.criterion()),
            "expected",
            Wording.number(measure.value().expected()),
            "present",
            Wording.number(measure.value().present()),
            "target",
            Wording.quoted(target.statement()),
            "values",
            values(target)));
  }

  private static ViewpointRule rule(MeasureAssessment measure) {
    return switch (measure.suggestion()) {
      case MET, CONDITIONALLY_MET -> ViewpointRule.REACHED;
      case JUDGEMENT_NEEDED -> ViewpointRule.CLOSE;
      case UNMET -> ViewpointRule.MISSED;
      case NOT_EVALUABLE -> ViewpointRule.UNKNOWN;
    };
  }

  /** The core values the target leads up to, in the order of the policy. */
  private LocalizedText values(Target target) {
    Set<CoreValueId> served =
        target.objectives().stream()
            .flatMap(link -> programme.objective(link.to()).stream())
            .flatMap(objective -> objective.coreValues().stream())
            .map(Link::to)
            .collect(Collectors.toSet());
    List<LocalizedText> statements =
        programme.policy().map(RiskManagementPolicy::coreValues).orElse(List.of()).stream()
            .filter(value -> served.contains(value.id()))
            .map(CoreValue::statement)
            .map(Wording::quoted)
            .toList();
    return statements.isEmpty() ? NOTHING : Wording.listed(statements, "、");
  }
}
