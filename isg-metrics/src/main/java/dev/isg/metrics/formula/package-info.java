/**
 * Monitor: indicators that are worked out from other indicators.
 *
 * <p>Raw counts seldom answer a question by themselves. A {@link dev.isg.metrics.formula.Formula}
 * says how a value comes from the values of other indicators: as a closed tree of sums, shares,
 * changes and the like, not as text that nobody checks. Each formula has a unit that follows from
 * those of its parts, so that hours are never added to people; {@link
 * dev.isg.metrics.formula.FormulaTyping} works it out and tells every place where parts do not fit.
 *
 * <pre>{@code
 * Formula share = new Formula.Share(Formula.value(resolved), Formula.value(reported));
 * FormulaTyping.of(share, Map.of(resolved, COUNT, reported, COUNT)::get).unit();  // %
 * }</pre>
 *
 * <p>A formula is worked out on the values of the unit and period that is asked for, so a share of
 * the company is sum over sum by itself. Where a part is unknown, or a whole is zero, the result is
 * unknown.
 */
@NullMarked
package dev.isg.metrics.formula;

import org.jspecify.annotations.NullMarked;
