package dev.isg.metrics.register;

import dev.isg.metrics.incident.Incident;
import java.util.List;

/**
 * What a query found.
 *
 * @param matched the incidents it asks for, by the time they were seen, then by id
 * @param undetermined those it may ask for, since what it asks about is not known of them; in the
 *     same order
 */
public record IncidentSelection(List<Incident> matched, List<Incident> undetermined) {
  /** Copies the lists. */
  public IncidentSelection {
    matched = List.copyOf(matched);
    undetermined = List.copyOf(undetermined);
  }
}
