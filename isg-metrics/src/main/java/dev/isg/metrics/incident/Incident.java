package dev.isg.metrics.incident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskId;
import dev.isg.metrics.damage.Damage;
import dev.isg.metrics.detection.DetectionChannel;
import dev.isg.metrics.materialfact.MaterialFactJudgement;
import dev.isg.metrics.materialfact.MaterialFactStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event that harmed information the company values, or could have.
 *
 * @source METI 2009, 2.5, 3.4.2(3) and 4.2.2
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

  /**
   * The department it is counted in: where it occurred, or whose information it touched most. Empty
   * while nobody has said.
   */
  public abstract Optional<UnitId> unit();

  /** Whether it became an accident; empty while nobody has said. */
  public abstract Optional<IncidentKind> kind();

  /** How grave it is; empty while nobody has said. */
  public abstract Optional<IncidentSeverity> severity();

  /** How it came to light first; empty while nobody has said. */
  public abstract Optional<DetectionChannel> channel();

  /** The other channels that found it too, without knowing of the first. */
  public abstract List<DetectionChannel> alsoFoundBy();

  /** How far it may travel; empty while nobody has said. */
  public abstract Optional<ConfidentialityLabel> label();

  /** The zone in which its days are counted. */
  public abstract ZoneId zone();

  /** When it began; empty while that is not known. */
  public abstract Optional<Instant> occurredAt();

  /** When somebody in the company, or on its behalf, first saw it. */
  public abstract Instant observedAt();

  /** When somebody first did something about it; empty while nobody has. */
  public abstract Optional<Instant> respondedAt();

  /** When it could spread no further; empty while it can. */
  public abstract Optional<Instant> containedAt();

  /** When business ran as before; empty while it does not. */
  public abstract Optional<Instant> recoveredAt();

  /** Who was told of it, and when. */
  public abstract List<IncidentNotification> notifications();

  /** What it cost, by kind; a kind that is not there is not known. */
  public abstract List<Damage> damages();

  /** What it repeats; empty if it is the first of its kind, or nobody has looked. */
  public abstract Optional<Recurrence> recurrence();

  /** What was judged on whether it is a material fact; empty while nothing was. */
  public abstract List<MaterialFactJudgement> materialFact();

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

  /**
   * Whether it is a material fact, as judged last before a time; of two judgements at one time the
   * one recorded later.
   *
   * @param before the time, exclusive
   */
  public final MaterialFactStatus materialFactStatus(Instant before) {
    return materialFact().stream()
        .filter(judgement -> judgement.decidedAt().isBefore(before))
        .reduce((one, other) -> other.decidedAt().isBefore(one.decidedAt()) ? one : other)
        .map(MaterialFactJudgement::status)
        .orElse(MaterialFactStatus.UNDECIDED);
  }

  /** Whether it was planted as a test. Then it is no incident and counts nowhere as one. */
  public final boolean planted() {
    return channel().filter(DetectionChannel::planted).isPresent();
  }

  /**
   * How long a stretch of its life took; empty while one of the two times is missing, and where
   * they run backwards. Never zero for what is not known.
   */
  public final Optional<Duration> elapsed(IncidentSpan span) {
    return span.elapsed(this);
  }

  /** The first of those told; empty while nobody was. */
  public final Optional<IncidentNotification> firstNotification() {
    return notifications().stream().min(Comparator.comparing(IncidentNotification::at));
  }

  private LocalDate dayOf(Instant time) {
    return time.atZone(zone()).toLocalDate();
  }

  @Value.Check
  void check() {
    List<DetectionChannel> channels = new ArrayList<>(alsoFoundBy());
    channel().ifPresent(channels::add);
    if (!alsoFoundBy().isEmpty()
        && (channel().isEmpty()
            || channels.contains(DetectionChannel.PLANTED_TEST)
            || channels.stream().distinct().count() != channels.size())) {
      throw InvalidModelException.of(
          "Incident",
          "alsoFoundBy には、channel とも互いとも違う、試験でない経路を書きます",
          "alsoFoundBy names channels that differ from channel and from each other, and no test");
    }
  }

  /** Builds an incident. */
  public static class Builder extends ImmutableIncident.Builder {
    Builder() {}
  }
}
