package dev.isg.disclosure.incident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.stakeholder.StakeholderGroup;
import dev.isg.metrics.incident.IncidentId;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When and to whom the company tells of an incident of its own accord, as management decided it,
 * and what it has published since. Careful analysis takes time, so that a plan starts with what is
 * certain and goes on in stages.
 *
 * @source METI 2009, 3.4.2(3)
 */
@DocumentFormat(name = "publication-plan", version = PublicationPlan.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutablePublicationPlan.class)
@JsonDeserialize(as = ImmutablePublicationPlan.class)
public abstract class PublicationPlan {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  PublicationPlan() {}

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

  /** Who decided on content and audience. */
  public abstract Decider decider();

  /** When it was decided. */
  public abstract Instant decidedAt();

  /** Why these audiences and this content: social responsibility, and the effect on others. */
  public abstract LocalizedText reason();

  /** Who is told. */
  @NotEmpty
  public abstract List<StakeholderGroup> audiences();

  /** By when the first report is out, inclusive. */
  public abstract Instant firstBy();

  /** How many hours pass at most between a report and the next, from 1. */
  public abstract int updateEveryHours();

  /** By when the final report is out, inclusive. */
  public abstract Instant finalBy();

  /** When the analysis is expected to end; empty if nobody can tell. */
  public abstract Optional<Instant> analysisExpected();

  /** The facts that must be certain before the first report goes out. */
  @NotEmpty
  public abstract List<IncidentFact> leastFacts();

  /** What was published, in any order. */
  public abstract List<Publication> publications();

  /** The longest time between two reports. */
  public final Duration updateEvery() {
    return Duration.ofHours(updateEveryHours());
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "PublicationPlan",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
    if (finalBy().isBefore(firstBy()) || updateEveryHours() < 1) {
      throw InvalidModelException.of(
          "PublicationPlan",
          "finalBy は firstBy 以後、updateEveryHours は 1 以上にします",
          "finalBy must not be before firstBy, and updateEveryHours is from 1");
    }
  }

  /** Builds a plan. */
  public static class Builder extends ImmutablePublicationPlan.Builder {
    Builder() {}
  }
}
