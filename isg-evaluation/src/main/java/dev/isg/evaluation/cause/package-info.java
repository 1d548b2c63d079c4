/**
 * Evaluate: why a target was missed, and what follows from it.
 *
 * <p>The guidance makes the analysis of the cause a duty where a target is unmet, and the revision
 * of the objective or the target a matter of need (section 1.4.2(3)). So a decision for unmet
 * counts only where a {@link dev.isg.evaluation.cause.CauseAnalysis} of that target and period is
 * recorded.
 */
@NullMarked
package dev.isg.evaluation.cause;

import org.jspecify.annotations.NullMarked;
