package dev.isg.core.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened in the field, and when the news of it and the responses came.
 *
 * @source METI 2009, 3.2.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableReportedEvent.class)
@JsonDeserialize(as = ImmutableReportedEvent.class)
public abstract class ReportedEvent {
  ReportedEvent() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract EventId id();

  /** What happened. */
  public abstract LocalizedText title();

  /** The unit it happened in. */
  public abstract UnitId unit();

  /** The hops taken so far, in any order. */
  public abstract List<HopStamp> hops();

  /** Whether the event is over, so that no further hop is to come. */
  @Value.Default
  public boolean closed() {
    return false;
  }

  /** When the hop was taken, for the first time if several are recorded; empty if not known. */
  public final Optional<Instant> at(ReportingHop hop) {
    return hops().stream()
        .filter(stamp -> stamp.hop() == hop)
        .map(HopStamp::at)
        .min(Instant::compareTo);
  }

  /**
   * The time from one hop to another; empty if either is not known, or if the other was recorded
   * before the one, so that the records contradict each other.
   */
  public final Optional<Duration> elapsed(ReportingHop from, ReportingHop to) {
    return at(from)
        .flatMap(start -> at(to).map(end -> Duration.between(start, end)))
        .filter(time -> !time.isNegative());
  }

  /**
   * The hops that were due and are not recorded, in their order: those with a later hop recorded,
   * and all of a closed event.
   */
  public final List<ReportingHop> missing() {
    return Arrays.stream(ReportingHop.values())
        .filter(hop -> at(hop).isEmpty())
        .filter(
            hop -> closed() || hops().stream().anyMatch(stamp -> stamp.hop().after().contains(hop)))
        .toList();
  }

  /** The hops recorded before one that must come first, in their order. */
  public final List<ReportingHop> tooEarly() {
    return Arrays.stream(ReportingHop.values())
        .filter(hop -> hop.after().stream().anyMatch(first -> precedes(hop, first)))
        .toList();
  }

  private boolean precedes(ReportingHop one, ReportingHop other) {
    return at(one)
        .flatMap(time -> at(other).map(otherTime -> time.isBefore(otherTime)))
        .orElse(false);
  }

  /** Builds an event. */
  public static class Builder extends ImmutableReportedEvent.Builder {
    Builder() {}
  }
}
