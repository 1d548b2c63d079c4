/**
 * Evaluate: what is known of a condition, and why.
 *
 * <p>{@link dev.isg.evaluation.outcome.Facts} are all that is looked at: values of indicators,
 * counts of what happened, filled check sheets, tasks done or not, and what people said. What no
 * fact tells is unknown. An {@link dev.isg.evaluation.outcome.Outcome} is met, not met or unknown,
 * joined as Kleene joined them: a fact more can turn unknown into one of the others and never one
 * of these into the other, so that leaving something out never makes anything look better.
 *
 * <pre>{@code
 * ConditionResult result = Conditions.evaluate(rule, facts);
 * result.outcome();                                    // NOT_MET
 * result.explanation(names).render(Language.EN);       // why, when somebody asks
 * }</pre>
 *
 * <p>A rule that is evaluated for many units or often is compiled once: {@link
 * dev.isg.evaluation.outcome.CompiledCondition}.
 */
@NullMarked
package dev.isg.evaluation.outcome;

import org.jspecify.annotations.NullMarked;
