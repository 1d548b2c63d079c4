/**
 * Evaluate: how far the objectives are achieved, added up from their targets.
 *
 * <p>How results add up is for the CISO to choose in the light of each objective's meaning
 * (guidance, section 5.2(2)). The choice is part of the objective, with its reason; without one
 * nothing is suggested. Targets that are decided count by their result; the others stand in by what
 * is suggested of them, and the explanation says so.
 */
@NullMarked
package dev.isg.evaluation.objective;

import org.jspecify.annotations.NullMarked;
