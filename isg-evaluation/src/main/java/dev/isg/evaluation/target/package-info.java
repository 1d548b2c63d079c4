/**
 * Evaluate: whether each target was reached.
 *
 * <p>The value of each indicator is compared with what the target asks of it. A value that misses
 * by no more than the tolerance is for the CISO to judge; the guidance's example is 98 % where 100
 * % was meant (section 5.2(1)). A value that rests on too little data is compared with nothing: the
 * target is not evaluable. What the {@link dev.isg.evaluation.target.TargetEvaluator} finds is a
 * suggestion; {@link dev.isg.evaluation.target.TargetAssessment#result} appears with the CISO's
 * decision.
 */
@NullMarked
package dev.isg.evaluation.target;

import org.jspecify.annotations.NullMarked;
