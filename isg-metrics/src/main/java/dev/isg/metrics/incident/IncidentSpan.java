package dev.isg.metrics.incident;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of time in the life of an incident. All but the first run from when it was seen.
 *
 * @source METI 2009, 4.2.2; the stretches beyond notification are a design of this library
 */
public enum IncidentSpan implements Labelled {
  /** From when it began until somebody saw it. */
  UNTIL_OBSERVED(
      "発生から発見まで",
      "from occurrence to observation",
      Incident::occurredAt,
      incident -> Optional.of(incident.observedAt())),
  /** Until the first of those concerned was told. */
  UNTIL_NOTIFIED(
      "発見から通報まで",
      "from observation to notification",
      incident -> Optional.of(incident.observedAt()),
      incident -> incident.firstNotification().map(IncidentNotification::at)),
  /** Until somebody first did something about it. */
  UNTIL_RESPONDED(
      "発見から初動まで",
      "from observation to first response",
      incident -> Optional.of(incident.observedAt()),
      Incident::respondedAt),
  /** Until it could spread no further. */
  UNTIL_CONTAINED(
      "発見から封じ込めまで",
      "from observation to containment",
      incident -> Optional.of(incident.observedAt()),
      Incident::containedAt),
  /** Until business ran as before. */
  UNTIL_RECOVERED(
      "発見から復旧まで",
      "from observation to recovery",
      incident -> Optional.of(incident.observedAt()),
      Incident::recoveredAt);

  private final LocalizedText label;
  private final Function<Incident, Optional<Instant>> start;
  private final Function<Incident, Optional<Instant>> end;

  IncidentSpan(
      String ja,
      String en,
      Function<Incident, Optional<Instant>> start,
      Function<Incident, Optional<Instant>> end) {
    this.label = LocalizedText.of(ja, en);
    this.start = start;
    this.end = end;
  }

  /** When it starts; empty while that is not known. */
  public Optional<Instant> start(Incident incident) {
    return start.apply(incident);
  }

  /** When it ends; empty while that is not known, or while it goes on. */
  public Optional<Instant> end(Incident incident) {
    return end.apply(incident);
  }

  /**
   * How long it took, from zero. Empty while one of its two times is missing, and where they run
   * backwards, which is no length but a fault.
   */
  public Optional<Duration> elapsed(Incident incident) {
    return start(incident)
        .flatMap(from -> end(incident).map(to -> Duration.between(from, to)))
        .filter(length -> !length.isNegative());
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
