/**
 * Evaluate: how far a period has come on its way from Direct through Monitor and Evaluate, and
 * back.
 *
 * <p>A period is closed by keeping the policy or by revising it, and only when both have judged:
 * the CISO every target and objective, management every changed precondition and the policy
 * (guidance, sections 1.4.2(3), 5.1 and 5.2). What stands in the way is listed.
 */
@NullMarked
package dev.isg.evaluation.cycle;

import org.jspecify.annotations.NullMarked;
