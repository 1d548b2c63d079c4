/**
 * Evaluate, as a whole: one call from programme, values and decisions to a frozen evaluation.
 *
 * <p>Evaluation verifies what Direct assumed with the material obtained, and leads back to Direct
 * where review is needed (guidance, chapter 5). An {@link dev.isg.evaluation.assessment.Evaluation}
 * holds the assumption, the material, the suggestions, the judgements with reason, decider and
 * date, and the consequence; the same inputs give the same bytes.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluator.evaluate(
 *     EvaluationInput.builder()
 *         .programme(programme).values(values).addAllDecisions(decisions).period(year).build());
 * evaluation.pending().forEach(question -> System.out.println(question.text().en()));
 * }</pre>
 *
 * <p>An {@link dev.isg.evaluation.assessment.EvaluationStore} keeps evaluations under their content
 * hashes and is an extension point, so that what a report stated can be shown years later.
 */
@NullMarked
package dev.isg.evaluation.assessment;

import org.jspecify.annotations.NullMarked;
