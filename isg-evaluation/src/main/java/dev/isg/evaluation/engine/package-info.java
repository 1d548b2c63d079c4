/**
 * Evaluate again and again: a period kept evaluated while measurements, decisions, causes and
 * definitions come in.
 *
 * <p>An {@link dev.isg.evaluation.engine.EvaluationEngine} works out once what belongs to what in a
 * programme. A {@link dev.isg.evaluation.engine.EvaluationSession} evaluates an input and then
 * takes one {@link dev.isg.evaluation.engine.Update} after the other. Only what rests on the thing
 * updated is evaluated anew: an indicator's targets, and the objectives of those that came out
 * differently; then the policy, the state of the cycle and the light, which look at everything.
 * Each update answers with the {@link dev.isg.evaluation.engine.Changes}: every verdict that is
 * another now, as it was and as it is, each with its explanation.
 *
 * <p>The verdicts are those of {@link dev.isg.evaluation.assessment.Evaluator}, to the byte; hashes
 * of what the whole rests on are worked out when the whole is asked for.
 */
@NullMarked
package dev.isg.evaluation.engine;

import org.jspecify.annotations.NullMarked;
