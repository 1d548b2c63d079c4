/**
 * Evaluate a crisis: how a company is prepared for incidents it assumes will happen.
 *
 * <p>A {@link dev.isg.evaluation.crisis.CrisisPlan} names the committee around management, the body
 * that supports it in practice, the kinds of incident with their procedures, what comes first in
 * which situation, whom to tell of what, authority given to the field, and who may fetch emergency
 * means. {@link dev.isg.evaluation.crisis.CrisisPlanCheck} says what is lacking. The library keeps
 * no secret: where the means are kept is a text, and there is no field for the means.
 */
@NullMarked
package dev.isg.evaluation.crisis;

import org.jspecify.annotations.NullMarked;
