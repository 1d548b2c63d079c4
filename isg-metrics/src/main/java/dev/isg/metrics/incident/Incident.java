package dev.isg.metrics.incident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event that harmed information the company values, or could have.
 *
 * @source METI 2009, 2.5
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableIncident.class)
@JsonDeserialize(as = ImmutableIncident.class)
public abstract class Incident {
  Incident() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the file. */
  public abstract IncidentId id();

  /** What happened. */
  public abstract LocalizedText title();

  /** The risk of the policy that came true; empty while nobody has said. */
  public abstract Optional<RiskId> risk();

  /** The field of business of the risk; empty if that of {@link #risk()} says it, or if unknown. */
  public abstract Optional<RiskCategory> category();

  /** How far it may travel; empty while nobody has said. */
  public abstract Optional<ConfidentialityLabel> label();

  /** The zone in which its days are counted. */
  public abstract ZoneId zone();

  /** When it began; empty while that is not known. */
  public abstract Optional<Instant> occurredAt();

  /** When somebody in the company, or on its behalf, first saw it. */
  public abstract Instant observedAt();

  /** Who was told of it, and when. */
  public abstract List<IncidentNotification> notifications();

  /** What was decided on its explanation; empty while nothing was. */
  public abstract List<ExplanationDecision> explanations();

  /** The day it began, in its zone; empty while that is not known. */
  public final Optional<LocalDate> occurredOn() {
    return occurredAt().map(this::dayOf);
  }

  /** The day it was first seen, in its zone. */
  public final LocalDate observedOn() {
    return dayOf(observedAt());
  }

  /**
   * The latest decision on its explanation before a time; of two at one time the one recorded
   * later. Empty if there is none.
   *
   * @param before the time, exclusive
   */
  public final Optional<ExplanationDecision> explanationKnown(Instant before) {
    return explanations().stream()
        .filter(decision -> decision.decidedAt().isBefore(before))
        .reduce((one, other) -> other.decidedAt().isBefore(one.decidedAt()) ? one : other);
  }

  /**
   * How it stood with its explanation before a time.
   *
   * @param before the time, exclusive
   */
  public final ExplanationStatus explanationStatus(Instant before) {
    return explanationKnown(before)
        .map(decision -> decision.choice().status())
        .orElse(ExplanationStatus.UNDECIDED);
  }

  /** The first of those told; empty while nobody was. */
  public final Optional<IncidentNotification> firstNotification() {
    return notifications().stream().min(Comparator.comparing(IncidentNotification::at));
  }

  private LocalDate dayOf(Instant time) {
    return time.atZone(zone()).toLocalDate();
  }

  /** Builds an incident. */
  public static class Builder extends ImmutableIncident.Builder {
    Builder() {}
  }
}
