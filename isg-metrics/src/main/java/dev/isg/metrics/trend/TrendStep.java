package dev.isg.metrics.trend;

/**
 * The way from one period to a later one.
 *
 * @param from the earlier period
 * @param to the later period
 * @param verdict which way it went
 * @param reason the rule that applied, the values and the arithmetic
 */
public record TrendStep(TrendPoint from, TrendPoint to, TrendVerdict verdict, TrendReason reason) {}
