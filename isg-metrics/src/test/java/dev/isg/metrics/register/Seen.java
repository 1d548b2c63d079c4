package dev.isg.metrics.register;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.detection.DetectionChannel;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.incident.IncidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Incidents, and the register as of 1 April 2026 in Tokyo. */
final class Seen {
  /** The first instant after the day of the register. */
  static final Instant TOO_LATE = Instant.parse("2026-04-01T15:00:00Z");

  private Seen() {}

  static Incident.Builder incident(String id, String observedAt) {
    return Incident.builder()
        .id(IncidentId.of(id))
        .title(LocalizedText.of("事象", "event"))
        .zone(ZoneId.of("Asia/Tokyo"))
        .observedAt(Instant.parse(observedAt));
  }

  static Incident.Builder in(String id, UnitId unit) {
    return incident(id, "2026-03-10T00:00:00Z").unit(unit);
  }

  static Incident.Builder by(String id, DetectionChannel channel) {
    return in(id, Samples.SALES).channel(channel);
  }

  static IncidentRegister register(List<Incident> incidents) {
    return IncidentRegister.of(IncidentFile.of(incidents), Samples.resolved());
  }

  static IncidentRegister register(Incident... incidents) {
    return register(List.of(incidents));
  }

  static List<String> ids(List<?> incidents) {
    return incidents.stream()
        .map(one -> one instanceof Incident incident ? incident.id() : one)
        .map(Object::toString)
        .toList();
  }

  static LocalDate day() {
    return Samples.resolved().day();
  }
}
