package dev.isg.metrics.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a stretch in the life of an incident stands at a time. */
public sealed interface SpanState {
  /** How long it took, or has taken so far; empty if that is unknown. */
  Optional<Duration> length();

  /**
   * How it stands.
   *
   * @param incident the incident
   * @param span the stretch
   * @param before the time up to which the incident is known, exclusive
   */
  static SpanState of(Incident incident, IncidentSpan span, Instant before) {
    Optional<Instant> start = span.start(incident).filter(time -> time.isBefore(before));
    if (start.isEmpty() || !incident.observedAt().isBefore(before)) {
      return new Unknown();
    }
    Optional<Instant> end = span.end(incident).filter(time -> time.isBefore(before));
    if (end.isEmpty()) {
      return new Open(Duration.between(start.get(), before));
    }
    return end.get().isBefore(start.get())
        ? new Unknown()
        : new Closed(Duration.between(start.get(), end.get()));
  }

  /**
   * It is over.
   *
   * @param took how long it took, from zero
   */
  record Closed(Duration took) implements SpanState {
    @Override
    public Optional<Duration> length() {
      return Optional.of(took);
    }
  }

  /**
   * It goes on.
   *
   * @param soFar how long it has taken, above zero
   */
  record Open(Duration soFar) implements SpanState {
    @Override
    public Optional<Duration> length() {
      return Optional.of(soFar);
    }
  }

  /** It is not known when it started, or its times run backwards. */
  record Unknown() implements SpanState {
    @Override
    public Optional<Duration> length() {
      return Optional.empty();
    }
  }
}
