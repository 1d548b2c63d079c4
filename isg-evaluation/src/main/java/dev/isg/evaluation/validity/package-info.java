/**
 * Evaluate: rules and bands change, and each version is in force on days of its own.
 *
 * <p>A {@link dev.isg.evaluation.validity.VersionedRule} keeps every version of a condition, a
 * {@link dev.isg.evaluation.validity.VersionedBands} every version of an indicator's bands. First
 * and last day are both inclusive; two versions are never in force on one day, which is checked
 * when they are put together, and a break between two is remarked on. So there is one answer, or
 * none, to the question by which rule a day was judged.
 *
 * <pre>{@code
 * rule.inForce(LocalDate.parse("2026-03-31")).map(RuleVersion::condition);
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.validity;

import org.jspecify.annotations.NullMarked;
