/**
 * Monitor: what is measured, on whom, by which method, and how single measurements become a value
 * that its evaluator understands.
 *
 * <p>The guidance asks, for each indicator, that its scope and its collection method are clear
 * (section 4.2), and knows three layers of them: management, CISO and managers (figure 4-1). An
 * {@link dev.isg.metrics.indicator.Indicator} says besides how values of departments add up to the
 * company's and how months add up to a year; nothing about that is guessed.
 *
 * <p>{@link dev.isg.metrics.indicator.IndicatorCheck} checks indicators against the programme, and
 * the targets of the programme against their indicators.
 */
@NullMarked
package dev.isg.metrics.indicator;

import org.jspecify.annotations.NullMarked;
