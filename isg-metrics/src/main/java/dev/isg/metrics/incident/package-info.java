/**
 * Monitor: what went wrong, and whether it was explained.
 *
 * <p>Hiding an accident, or explaining it badly, turns unease about the accident into distrust of
 * the company (guidance, section 2.5). So an {@link dev.isg.metrics.incident.Incident} carries what
 * was decided on its explanation, by whom and when. There is no default: as long as nobody has
 * decided, its {@linkplain dev.isg.metrics.incident.ExplanationStatus status} is undecided, and
 * {@link dev.isg.metrics.incident.IncidentCheck} reports it as open with the days it has been so.
 *
 * <p>The three times that matter are kept apart: when it occurred, when somebody saw it, and when
 * whom was told, all instants that are read in the incident's own zone.
 */
@NullMarked
package dev.isg.metrics.incident;

import org.jspecify.annotations.NullMarked;
