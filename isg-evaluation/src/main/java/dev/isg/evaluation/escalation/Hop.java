package dev.isg.evaluation.escalation;

import java.time.Duration;

/**
 * One level that is told.
 *
 * @param level the level
 * @param within how soon after the case was assessed
 */
public record Hop(EscalationLevel level, Duration within) {}
