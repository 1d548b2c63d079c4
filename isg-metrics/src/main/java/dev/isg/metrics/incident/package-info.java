/**
 * Monitor: what went wrong, and whether it was explained.
 *
 * <p>Hiding an accident, or explaining it badly, turns unease about the accident into distrust of
 * the company (guidance, section 2.5). So an {@link dev.isg.metrics.incident.Incident} carries what
 * was decided on its explanation, by whom and when. There is no default: as long as nobody has
 * decided, its {@linkplain dev.isg.metrics.incident.ExplanationStatus status} is undecided, and
 * {@link dev.isg.metrics.incident.IncidentCheck} reports it as open with the days it has been so.
 *
 * <p>The times that matter are kept apart: when it occurred, when somebody saw it, when whom was
 * told, when the company first responded, contained it and recovered, all instants that are read in
 * the incident's own zone. An {@link dev.isg.metrics.incident.IncidentSpan} between two of them has
 * a length only when both are known. An incident that nobody was told of is a finding, for an
 * incident must be notified at once (section 4.2.2).
 *
 * <p>All but id, title, zone and the time of observation may come later: files of earlier releases,
 * which know less, are read as they are.
 */
@NullMarked
package dev.isg.metrics.incident;

import org.jspecify.annotations.NullMarked;
