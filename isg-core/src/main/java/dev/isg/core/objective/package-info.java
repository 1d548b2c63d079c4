/**
 * Direct: what the CISO sets out to reach. An {@link dev.isg.core.objective.Objective} is a final
 * state; a {@link dev.isg.core.objective.Target} is a state to reach by a date, made explicit as
 * the value of an indicator (guidance, sections 1.4.2(1) and 3.3.1).
 *
 * <p>How the achievement of targets adds up to that of an objective is the CISO's judgement in the
 * light of the objective's meaning (section 5.2(2)). So there is no default: a {@link
 * dev.isg.core.objective.RollUpChoice} names the method, how conditional and unknown results count,
 * and the reason.
 *
 * <p>{@link dev.isg.core.objective.IndicatorId} stands here although indicators are defined in
 * {@code isg-metrics}, because targets refer to them.
 */
@NullMarked
package dev.isg.core.objective;

import org.jspecify.annotations.NullMarked;
