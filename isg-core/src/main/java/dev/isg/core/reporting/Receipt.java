package dev.isg.core.reporting;

import dev.isg.core.decision.Decider;
import java.time.LocalDate;

/**
 * That someone received a report.
 *
 * @param by who, and in which role
 * @param on the day
 * @source METI 2009, 2.1
 */
public record Receipt(Decider by, LocalDate on) {}
