/**
 * Report, upwards: the report on a period that the CISO brings before management.
 *
 * <p>A {@link dev.isg.disclosure.board.BoardReport} starts with the few {@linkplain
 * dev.isg.disclosure.message messages} management needs to hear, then says how far the policy is
 * put into practice (guidance, section 5.1(3)), what was decided by whom and why, what is still to
 * be decided, why targets were missed, what revision follows, and what the auditors found. What was
 * looked at and is not told stands at its end. {@link dev.isg.disclosure.board.BoardReports} writes
 * it out of an evaluation; it adds no judgement of its own.
 */
@NullMarked
package dev.isg.disclosure.board;

import org.jspecify.annotations.NullMarked;
