/**
 * Monitor: the incidents of a company as one register, and the figures that come of it.
 *
 * <p>An {@link dev.isg.metrics.register.IncidentRegister} holds what was known by the end of a day
 * and answers by period, unit, category of risk, risk and severity. Every {@link
 * dev.isg.metrics.register.IncidentFigure} names the incidents it is made of, those that are still
 * open, and those of which too little is known. Open ones are never averaged in, nor taken for
 * zero; a number of which somebody may have to add more has no value.
 *
 * <p>A figure becomes a measurement of an indicator, and an amount of a trend. Planted tests are
 * kept apart throughout.
 */
@NullMarked
package dev.isg.metrics.register;

import org.jspecify.annotations.NullMarked;
