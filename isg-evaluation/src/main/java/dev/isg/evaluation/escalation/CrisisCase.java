package dev.isg.evaluation.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.isg.metrics.incident.IncidentSeverity;
import java.util.Optional;

/**
 * What is known of an incident when somebody has to decide whom to tell.
 *
 * @param category its kind
 * @param severity how grave it is; empty while nobody knows
 * @param time how much time there is; empty while nobody knows
 * @param asset what is hit; empty while nobody knows
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CrisisCase(
    CategoryId category,
    Optional<IncidentSeverity> severity,
    Optional<TimeCriticality> time,
    Optional<AssetClass> asset) {
  /** A case of which all is known. */
  public static CrisisCase of(
      CategoryId category, IncidentSeverity severity, TimeCriticality time, AssetClass asset) {
    return new CrisisCase(category, Optional.of(severity), Optional.of(time), Optional.of(asset));
  }

  /** The case with the gravest value in place of each that nobody knows. */
  public CrisisCase gravest() {
    return of(
        category,
        severity.orElse(IncidentSeverity.CRITICAL),
        time.orElse(TimeCriticality.WITHIN_MINUTES),
        asset.orElse(AssetClass.VITAL));
  }
}
