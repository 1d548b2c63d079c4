/**
 * Evaluate again, years later: whether a recorded evaluation still comes of what it names.
 *
 * <p>Whoever relies on an evaluation may ask for proof. An evaluation carries the hashes of the
 * programme, the indicators, the values, the decisions and the other records it was made of, and
 * the version of the rules. The {@link dev.isg.evaluation.verification.Verifier} evaluates the
 * inputs again and answers a {@link dev.isg.evaluation.verification.Verification}: which inputs
 * have another hash, which parts come out otherwise and why, and a {@link
 * dev.isg.evaluation.verification.Conclusion}: reproduced, made of other inputs, made by other
 * rules, or altered.
 *
 * <pre>{@code
 * RecordedEvaluation recorded = RecordedEvaluation.read("evaluation.json", text);
 * Verification verification = Verifier.verify(recorded, input);
 * System.out.println(verification.explanation().render(Language.EN));
 * }</pre>
 *
 * <p>The input is looked up by the caller for the day, the period and the state of knowledge the
 * record names: out of a history that keeps what was laid down, or out of what is at hand now.
 */
@NullMarked
package dev.isg.evaluation.verification;

import org.jspecify.annotations.NullMarked;
