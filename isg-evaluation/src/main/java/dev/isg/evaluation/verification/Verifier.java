package dev.isg.evaluation.verification;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.explanation.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * Evaluates again what a recorded evaluation was made of, and compares.
 *
 * @source METI 2009, chapter 5; verification is a design of this library
 */
public final class Verifier {
  private Verifier() {}

  /**
   * Verifies a record.
   *
   * @param recorded the record
   * @param input what it was made of, as far as it can be looked up: for its day, its period and
   *     its state of knowledge
   * @throws InvalidModelException if the input is for another day, period or state of knowledge
   */
  public static Verification verify(RecordedEvaluation recorded, EvaluationInput input) {
    Evaluation then = recorded.evaluation();
    if (!then.asOf().equals(input.programme().day())
        || !then.period().equals(input.period())
        || !then.knownAt().equals(input.knownAt())) {
      throw InvalidModelException.of(
          "Verification",
          "材料は記録と同じ asOf・period・knownAt のものが必要です",
          "the input must have the asOf, period and knownAt of the record");
    }
    Evaluation now = Evaluator.evaluate(input);
    List<InputDifference> inputs = InputComparison.of(then, now);
    List<PartDifference> parts = PartComparison.of(then, now);
    List<Explanation> contradictions = contradictions(recorded);
    boolean same =
        parts.isEmpty() && contradictions.isEmpty() && then.assessments().equals(now.assessments());
    Conclusion conclusion = conclusion(inputs, !contradictions.isEmpty(), same);
    List<Explanation> lines = new ArrayList<>(contradictions);
    inputs.forEach(
        difference ->
            lines.add(VerificationLines.input(difference, then, now, input.values().indicators())));
    parts.forEach(difference -> lines.add(VerificationLines.part(difference)));
    return new Verification(
        conclusion,
        recorded.hash(),
        now.contentHash(),
        inputs,
        parts,
        VerificationLines.conclusion(conclusion, recorded, now, parts.size(), lines));
  }

  private static Conclusion conclusion(
      List<InputDifference> inputs, boolean contradicted, boolean same) {
    if (inputs.stream().anyMatch(found -> found.input() == ComparedInput.RULES)) {
      return Conclusion.RULES_CHANGED;
    }
    if (contradicted) {
      return Conclusion.ALTERED;
    }
    if (!inputs.isEmpty()) {
      return Conclusion.INPUTS_CHANGED;
    }
    return same ? Conclusion.REPRODUCED : Conclusion.ALTERED;
  }

  /** In what the record contradicts itself, whatever is at hand now. */
  private static List<Explanation> contradictions(RecordedEvaluation recorded) {
    List<Explanation> lines = new ArrayList<>();
    Evaluation evaluation = recorded.evaluation();
    if (!recorded.hash().equals(evaluation.contentHash())) {
      lines.add(VerificationLines.hashDoesNotFit(recorded.hash(), evaluation.contentHash()));
    }
    if (!evaluation.valuesHash().equals(evaluation.assessments().valuesHash())) {
      lines.add(
          VerificationLines.valuesDoNotFit(
              evaluation.valuesHash(), evaluation.assessments().valuesHash()));
    }
    return lines;
  }
}
