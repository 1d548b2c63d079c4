package dev.isg.disclosure.clock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.json.DocumentFormat;
import dev.isg.metrics.incident.IncidentId;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is on record of an incident that sets clocks running and stops them. Only ever added to.
 *
 * @source METI 2009, 3.4.2(3)
 */
@DocumentFormat(name = "incident-clocks", version = ClockRecord.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableClockRecord.class)
@JsonDeserialize(as = ImmutableClockRecord.class)
public abstract class ClockRecord {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  ClockRecord() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The incident. */
  public abstract IncidentId incident();

  /** The zone in which its days are counted, where a regime names none. */
  public abstract ZoneId zone();

  /** What happened, and when; of one event recorded twice the earliest counts. */
  public abstract List<ClockEvent> events();

  /** Who judged that it falls under which regime. */
  public abstract List<RegimeJudgement> judgements();

  /** What was handed in. */
  public abstract List<StageSubmission> submissions();

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "ClockRecord",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a record. */
  public static class Builder extends ImmutableClockRecord.Builder {
    Builder() {}
  }
}
