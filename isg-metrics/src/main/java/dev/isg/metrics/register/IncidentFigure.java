package dev.isg.metrics.register;

import dev.isg.core.basics.Quantity;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure of the register, with the way back to each incident.
 *
 * @param value the figure; empty if nothing is known
 * @param counted the incidents it is made of, by id
 * @param open the incidents that are not in it because what it measures goes on, by id
 * @param unknown the incidents that are not in it because too little is known of them, by id
 */
public record IncidentFigure(
    Optional<Quantity> value,
    List<IncidentId> counted,
    List<IncidentId> open,
    List<IncidentId> unknown) {
  /** Sorts the lists. */
  public IncidentFigure {
    counted = counted.stream().sorted().toList();
    open = open.stream().sorted().toList();
    unknown = unknown.stream().sorted().toList();
  }

  /** Whether every incident that may belong to it is in it. */
  public boolean complete() {
    return open.isEmpty() && unknown.isEmpty();
  }

  static List<IncidentId> ids(Stream<Incident> incidents) {
    return incidents.map(Incident::id).toList();
  }
}
