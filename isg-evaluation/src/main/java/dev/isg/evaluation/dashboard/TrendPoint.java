package dev.isg.evaluation.dashboard;

import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import java.util.Optional;

/**
 * The value of an indicator in one interval.
 *
 * @param period the interval
 * @param name its name as people say it, such as {@code 2025-04} or {@code FY2025-Q1}
 * @param value the value; empty if nothing was measured, never zero for that
 */
public record TrendPoint(Period period, String name, Optional<Quantity> value) {}
