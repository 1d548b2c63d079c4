/**
 * Evaluate: whether the policy can cope with what changed around the company, the first viewpoint
 * of management.
 *
 * <p>Where a precondition of the policy changed in the period, management chooses one of three and
 * says why: keep the accepted level of risk and strengthen controls, revise the level and handle
 * the change with the controls there are, or something else in its own words (guidance, section
 * 5.1(1)). {@link dev.isg.evaluation.precondition.PreconditionEvaluator} lays out what changed and
 * what either option bears on, and suggests none of them. Until a choice stands, the period cannot
 * be closed.
 */
@NullMarked
package dev.isg.evaluation.precondition;

import org.jspecify.annotations.NullMarked;
