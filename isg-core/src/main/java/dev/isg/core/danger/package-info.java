/**
 * Direct: states in which risk is not managed by management.
 *
 * <p>Management that cannot grasp the state of risk, or leaves the judgement on it to subordinates,
 * is in danger (guidance, section 2.1); two gaps lead there: what management gets is hard to
 * understand, and what the field gets is not concrete (section 3.2.1). {@link
 * dev.isg.core.danger.DangerousStates} looks for each {@link dev.isg.core.danger.DangerousState} in
 * the programme and the decisions, as they were known on one day, and tells the evidence. What is
 * not on record is unknown, and unknown is no all-clear.
 *
 * <pre>{@code
 * DangerousStates states = DangerousStates.of(programme, decisions, LocalDate.parse("2026-03-31"));
 * Presence left = states.of(DangerousState.JUDGEMENT_LEFT_TO_SUBORDINATES).presence();
 * }</pre>
 */
@NullMarked
package dev.isg.core.danger;

import org.jspecify.annotations.NullMarked;
