package dev.isg.evaluation.crisisrun;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.DocumentFormat;
import dev.isg.metrics.incident.IncidentId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The record of one crisis, or of one drill, event by event.
 *
 * @source METI 2009, 3.4.2
 */
@DocumentFormat(name = "crisis-run", version = CrisisRun.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCrisisRun.class)
@JsonDeserialize(as = ImmutableCrisisRun.class)
public abstract class CrisisRun {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  private static final Comparator<CrisisEvent> ORDER =
      Comparator.comparing(CrisisEvent::at).thenComparing(CrisisEvent::id);

  CrisisRun() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The id. */
  public abstract CrisisRunId id();

  /** What it is called. */
  public abstract LocalizedText title();

  /** Whether nothing of it is real. */
  public abstract boolean drill();

  /** The incident; empty for a drill. */
  public abstract Optional<IncidentId> incident();

  /** The version of the escalation table that was used. */
  public abstract String tableVersion();

  /** What happened, in any order. */
  public abstract List<CrisisEvent> events();

  /**
   * What had happened by an instant, earliest first; of one instant by id.
   *
   * @param now the instant, inclusive
   */
  public final List<CrisisEvent> until(Instant now) {
    return events().stream().filter(one -> !one.at().isAfter(now)).sorted(ORDER).toList();
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "CrisisRun",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
    if (events().stream().map(CrisisEvent::id).distinct().count() < events().size()) {
      throw InvalidModelException.of(
          "CrisisRun", "events の id は一度だけ使います", "give each event an id of its own");
    }
  }

  /** Builds a run. */
  public static class Builder extends ImmutableCrisisRun.Builder {
    Builder() {}
  }
}
