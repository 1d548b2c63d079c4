/**
 * Monitor: who measures what, where, by which method and until when.
 *
 * <p>So much can be measured that measuring needs a plan (guidance, section 4.2.2). A {@link
 * dev.isg.metrics.plan.MeasurementPlan} covers a period; a draft of it comes from the indicators,
 * and people change it:
 *
 * <pre>{@code
 * MeasurementPlan plan = MeasurementPlan.draft(id, indicators, calendar, fiscalYear, 10);
 * PlanCheck.check(plan, indicators, programme);
 * PlanProgress progress = PlanProgress.of(plan, measurements, today, zone);
 * progress.overdue();
 * }</pre>
 *
 * <p>{@link dev.isg.metrics.plan.BeforehandCheck} looks at the other thing to settle before
 * measuring: the value to reach. One set after the measurement proves nothing.
 */
@NullMarked
package dev.isg.metrics.plan;

import org.jspecify.annotations.NullMarked;
