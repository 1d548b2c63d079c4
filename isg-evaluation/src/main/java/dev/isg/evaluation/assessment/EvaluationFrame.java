package dev.isg.evaluation.assessment;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.issue.Rule;
import dev.isg.core.json.IsgJson;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cycle.CycleEvaluator;
import java.util.List;
import java.util.Optional;

/**
 * What every evaluation of one programme says alike: its hash, and what it assumed. Worked out
 * once, it makes an evaluation of whatever was found.
 */
public final class EvaluationFrame {
  private final ResolvedProgramme programme;
  private final ContentHash programmeHash;
  private final Hypothesis hypothesis;

  private EvaluationFrame(
      ResolvedProgramme programme, ContentHash programmeHash, Hypothesis hypothesis) {
    this.programme = programme;
    this.programmeHash = programmeHash;
    this.hypothesis = hypothesis;
  }

  /** The frame of a programme; hashes the whole of it. */
  public static EvaluationFrame of(ResolvedProgramme programme) {
    return new EvaluationFrame(
        programme,
        IsgJson.standard().hashUnordered(programme.programme()),
        Hypotheses.of(programme));
  }

  /**
   * The evaluation of an input, given what was found; hashes the values and the decisions.
   *
   * @param input what was looked at, of the programme of this frame
   * @param found what was found in it
   */
  public Evaluation evaluation(EvaluationInput input, Assessments found) {
    IsgJson json = IsgJson.standard();
    Evaluation.Builder evaluation = Evaluation.builder();
    evaluation.asOf(programme.day());
    input.knownAt().ifPresent(evaluation::knownAt);
    evaluation.period(input.period());
    evaluation.ruleSetVersion(Rule.RULE_SET_VERSION);
    evaluation.programmeHash(programmeHash);
    evaluation.valuesHash(found.valuesHash());
    evaluation.indicatorsHash(IndicatorDefinition.hash(input.values().indicators()));
    evaluation.decisionsHash(json.hash(List.of(input.desk().known(), input.knownCauses())));
    materialHash(input).ifPresent(evaluation::materialHash);
    evaluation.hypothesis(hypothesis);
    evaluation.addAllTargets(found.targets());
    evaluation.addAllObjectives(found.objectives());
    evaluation.addAllPreconditions(found.preconditions());
    evaluation.addAllViewpoints(found.viewpoints());
    found.policy().ifPresent(evaluation::policy);
    evaluation.cycle(
        CycleEvaluator.of(programme, input.period())
            .status(
                found.targets(),
                found.objectives(),
                found.preconditions(),
                found.viewpoints(),
                found.policy()));
    return evaluation.build();
  }

  private static Optional<ContentHash> materialHash(EvaluationInput input) {
    if (input.incidents().isEmpty() && input.monitoring().isEmpty()) {
      return Optional.empty();
    }
    IsgJson json = IsgJson.standard();
    return Optional.of(
        json.hash(
            List.of(
                input.incidents().map(json::hashUnordered),
                input.monitoring().map(json::hashUnordered))));
  }
}
