/**
 * Direct: how the controls that were chosen are reviewed.
 *
 * <p>A control is chosen well if it is effective, that is, reduces risk, and efficient, that is,
 * its effect is worth its cost given the risk analysis; talk about technical controls tends to stop
 * at the first (guidance, section 3.3.2). A {@link dev.isg.core.review.ControlReview} records the
 * findings on both axes for one control and one period, and the judgement of a person on each. What
 * the findings suggest is worked out in {@link dev.isg.core.effectiveness}.
 */
@NullMarked
package dev.isg.core.review;

import org.jspecify.annotations.NullMarked;
