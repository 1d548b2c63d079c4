/**
 * Evaluate: what is known of those outside who work for the company.
 *
 * <p>Whether a target is reached may depend on outsourcees and contractors, and how governance
 * reaches them is to be considered beforehand (guidance, section 5.2(2)). The guidance names four
 * things to learn from each of them: {@link dev.isg.core.outsourcing.OutsourceeItem}. An {@link
 * dev.isg.core.outsourcing.Outsourcee} keeps what was told, for which period and out of which
 * source; an {@link dev.isg.core.outsourcing.OutsourceeStanding} says which items are missing for
 * which days.
 *
 * <pre>{@code
 * OutsourceeStanding.of(outsourcee, year, calendar, day)
 *     .ifPresent(standing -> standing.missing().forEach(System.out::println));
 * }</pre>
 *
 * <p>What is missing is unknown, and unknown is never fine: a target that reaches as far as an
 * outsourcee is not met by what was measured alone.
 */
@NullMarked
package dev.isg.core.outsourcing;

import org.jspecify.annotations.NullMarked;
