package dev.isg.evaluation.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.metrics.incident.IncidentSeverity;
import java.util.Optional;

/**
 * From which case on a level is told, and how soon. A row fits a case that is at least as grave in
 * every respect, so that a graver case fits all rows a milder one does.
 *
 * @param category the kind of incident; empty for every kind
 * @param severity the least severity, inclusive
 * @param time the least urgency, inclusive
 * @param asset the least class of what is hit, inclusive
 * @param level the level to tell
 * @param withinMinutes by when, from 1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EscalationRow(
    Optional<CategoryId> category,
    IncidentSeverity severity,
    TimeCriticality time,
    AssetClass asset,
    LevelId level,
    int withinMinutes) {
  /** Refuses no time at all. */
  public EscalationRow {
    if (withinMinutes < 1) {
      throw InvalidModelException.of(
          "EscalationRow", "withinMinutes は 1 以上にします", "withinMinutes is from 1");
    }
  }

  /** Whether it fits a case of which all is known. */
  boolean fits(CrisisCase known) {
    return category.map(known.category()::equals).orElse(true)
        && known.severity().orElseThrow().atLeast(severity)
        && known.time().orElseThrow().compareTo(time) >= 0
        && known.asset().orElseThrow().compareTo(asset) >= 0;
  }

  /** Whether it fits even the mildest case of a kind. */
  public boolean coversMildest(CategoryId kind) {
    return fits(
        CrisisCase.of(kind, IncidentSeverity.MINOR, TimeCriticality.CAN_WAIT, AssetClass.GENERAL));
  }
}
