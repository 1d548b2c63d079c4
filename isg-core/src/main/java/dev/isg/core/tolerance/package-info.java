/**
 * Direct: how much risk is accepted, and whether risks keep to it.
 *
 * <p>The aim of risk management is to keep risks at or below the acceptable level all the time
 * (guidance, section 3.2.2); setting that level is the heart of management's policy (section
 * 3.1.4). The guidance gives it no form: a {@link dev.isg.core.tolerance.ToleranceForm} may be
 * words, cells of the company's matrix, a limit in money or a limit on an indicator, one for the
 * whole business or one for each domain. A {@link dev.isg.core.tolerance.ToleranceReport} compares
 * the inherent, the current or the residual level of every risk with it. What was not assessed is
 * unknown, and unknown is never within.
 */
@NullMarked
package dev.isg.core.tolerance;

import org.jspecify.annotations.NullMarked;
