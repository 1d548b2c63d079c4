/**
 * Direct: what the review of a control suggests.
 *
 * <p>The guidance asks that the effect of a control be weighed against what it costs, given the
 * risk analysis, and not its effectiveness alone (section 3.3.2); it gives no formula. A {@link
 * dev.isg.core.effectiveness.ControlAppraisal} looks at one {@link
 * dev.isg.core.review.ControlReview} in several ways: risks before and after by level and by loss,
 * the distance to targets, cost for the reduction of loss, a return on the cost, savings. Every
 * number comes with its arithmetic, nothing is rounded, amounts of different currencies are never
 * mixed, and what lacks an input is unknown. Both axes always stand side by side; no number stands
 * for a control, and people judge.
 */
@NullMarked
package dev.isg.core.effectiveness;

import org.jspecify.annotations.NullMarked;
