/**
 * Monitor: whether two looks at the same object give the same value.
 *
 * <p>An indicator is repeatable if the same object gives the same value whoever measures it, when
 * and where (guidance, table 4-1). To find out, some objects are measured twice: a {@link
 * dev.isg.metrics.agreement.Remeasurement} names the measurement it repeats. It is no measurement
 * itself, so it can never be counted twice in a value.
 *
 * <p>{@link dev.isg.metrics.agreement.Agreement} compares the pairs: grades and names by Cohen's
 * kappa, numbers by the intraclass correlation of a one-way analysis of variance. Too few pairs, or
 * pairs of one and the same value, tell nothing, and that is what the result says then.
 */
@NullMarked
package dev.isg.metrics.agreement;

import org.jspecify.annotations.NullMarked;
