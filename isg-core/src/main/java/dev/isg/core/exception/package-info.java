/**
 * Direct: where a principle does not fit.
 *
 * <p>Principles come from the top and hold for the whole group. Where one does not fit a unit, an
 * exception may be granted: as close as possible to the principle, with a certain level of risk
 * guaranteed all the same (guidance, section 3.3.2, box on top-down and bottom-up); controls must
 * not strangle the business they protect. An {@link dev.isg.core.exception.ExceptionCase} that
 * nobody approved is a request. Every approval has a last day, and an {@link
 * dev.isg.core.exception.ExceptionRegister} tells for a day which exceptions hold and which have
 * run out. A residual risk that cannot be compared with the guaranteed level is unknown, never
 * within.
 */
@NullMarked
package dev.isg.core.exception;

import org.jspecify.annotations.NullMarked;
