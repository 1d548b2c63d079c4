package dev.isg.core.reporting;

import dev.isg.core.organisation.PersonId;
import java.time.Instant;

/**
 * That a hop was taken.
 *
 * @param hop the hop
 * @param at when
 * @param by by whom
 * @source METI 2009, 3.2.1
 */
public record HopStamp(ReportingHop hop, Instant at, PersonId by) {}
