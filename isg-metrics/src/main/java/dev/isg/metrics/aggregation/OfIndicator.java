package dev.isg.metrics.aggregation;

import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The measurements of one indicator. Only its maker adds to it; then it stays. */
final class OfIndicator {
  private final Map<Slot, Measurement> bySlot = new HashMap<>();
  private final Map<MeasurementId, Measurement> byId = new HashMap<>();
  private final Map<UnitId, NavigableSet<LocalDate>> days = new HashMap<>();
  private Instant lastRecorded = Instant.MIN;

  /** Adds a measurement unless the slot is taken; answers what is there then, if so. */
  @Nullable Measurement add(Slot slot, Measurement measurement) {
    Measurement before = bySlot.putIfAbsent(slot, measurement);
    if (before == null) {
      byId.put(measurement.id(), measurement);
      days.computeIfAbsent(slot.unit(), unit -> new TreeSet<>()).add(measurement.day());
      if (measurement.recordedAt().isAfter(lastRecorded)) {
        lastRecorded = measurement.recordedAt();
      }
    }
    return before;
  }

  /** A copy without what is in a slot. */
  OfIndicator without(Slot slot) {
    OfIndicator copy = new OfIndicator();
    bySlot.forEach(
        (other, measurement) -> {
          if (!other.equals(slot)) {
            copy.add(other, measurement);
          }
        });
    return copy;
  }

  /** What was recorded by a time; this itself if all of it was. */
  OfIndicator knownAt(Instant time) {
    if (!lastRecorded.isAfter(time)) {
      return this;
    }
    OfIndicator known = new OfIndicator();
    bySlot.forEach(
        (slot, measurement) -> {
          if (!measurement.recordedAt().isAfter(time)) {
            known.add(slot, measurement);
          }
        });
    return known;
  }

  Optional<Measurement> in(Slot slot) {
    return Optional.ofNullable(bySlot.get(slot));
  }

  Optional<Measurement> with(MeasurementId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The day of the newest measurement in a unit, up to a day. */
  Optional<LocalDate> newest(UnitId unit, LocalDate asOf) {
    return Optional.ofNullable(days.get(unit)).map(measured -> measured.floor(asOf));
  }

  Collection<Measurement> all() {
    return byId.values();
  }
}
