package dev.isg.evaluation.crisisrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.crisis.MeansId;
import dev.isg.evaluation.crisis.SituationId;
import dev.isg.evaluation.delegation.ActionId;
import dev.isg.evaluation.delegation.DelegationId;
import dev.isg.evaluation.escalation.CrisisCase;
import dev.isg.evaluation.escalation.LevelId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that happened in a crisis or a drill. Only ever added, never changed. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = CrisisEvent.Assessed.class, name = "assessed"),
  @JsonSubTypes.Type(value = CrisisEvent.Told.class, name = "told"),
  @JsonSubTypes.Type(value = CrisisEvent.Acted.class, name = "acted"),
  @JsonSubTypes.Type(value = CrisisEvent.Reported.class, name = "reported"),
  @JsonSubTypes.Type(value = CrisisEvent.Prioritised.class, name = "prioritised"),
  @JsonSubTypes.Type(value = CrisisEvent.MeansFetched.class, name = "means-fetched"),
  @JsonSubTypes.Type(value = CrisisEvent.MeansRenewed.class, name = "means-renewed"),
  @JsonSubTypes.Type(value = CrisisEvent.Noted.class, name = "noted"),
  @JsonSubTypes.Type(value = CrisisEvent.Closed.class, name = "closed")
})
public sealed interface CrisisEvent {
  /** The id, unique in the run. */
  EventId id();

  /** When it happened. */
  Instant at();

  /** Who did it. */
  PersonId by();

  /**
   * Somebody said what is known of the incident. The first one raises it.
   *
   * @param known what is known
   */
  record Assessed(EventId id, Instant at, PersonId by, CrisisCase known) implements CrisisEvent {}

  /**
   * A level was told.
   *
   * @param level the level
   */
  record Told(EventId id, Instant at, PersonId by, LevelId level) implements CrisisEvent {}

  /**
   * Something was done.
   *
   * @param action what
   * @param units where
   * @param spending what it cost; empty if nothing
   * @param delegation the delegation it was done under; empty if a level decided it
   * @param decidedBy the level that decided it; empty if it was done under a delegation
   */
  record Acted(
      EventId id,
      Instant at,
      PersonId by,
      ActionId action,
      List<UnitId> units,
      Optional<Money> spending,
      Optional<DelegationId> delegation,
      Optional<LevelId> decidedBy)
      implements CrisisEvent {
    /** Copies the units. */
    public Acted {
      units = List.copyOf(units);
    }
  }

  /**
   * What was done under a delegation was reported.
   *
   * @param act the event that was reported
   * @param to to whom
   */
  record Reported(EventId id, Instant at, PersonId by, EventId act, Role to)
      implements CrisisEvent {}

  /**
   * What had been decided beforehand to come first was put into effect.
   *
   * @param situation the situation
   */
  record Prioritised(EventId id, Instant at, PersonId by, SituationId situation)
      implements CrisisEvent {}

  /**
   * Somebody fetched emergency means.
   *
   * @param means which
   * @param reason why nobody with the privilege could act
   */
  record MeansFetched(EventId id, Instant at, PersonId by, MeansId means, LocalizedText reason)
      implements CrisisEvent {}

  /**
   * Emergency means were made new after use, so that what was fetched opens nothing any more.
   *
   * @param means which
   */
  record MeansRenewed(EventId id, Instant at, PersonId by, MeansId means) implements CrisisEvent {}

  /**
   * Something worth remembering.
   *
   * @param text what
   */
  record Noted(EventId id, Instant at, PersonId by, LocalizedText text) implements CrisisEvent {}

  /** The crisis, or the drill, is over. */
  record Closed(EventId id, Instant at, PersonId by) implements CrisisEvent {}
}
