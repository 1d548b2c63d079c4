package dev.isg.evaluation.followup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.improvement.ImprovementId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.cooperation.InternalFindingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an overseer demands be improved, followed from the day it is raised to the day it is closed.
 *
 * @source METI 2009, 1.4.2(4): oversight urges improvement; the states are a design of this library
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableImprovementRequest.class)
@JsonDeserialize(as = ImmutableImprovementRequest.class)
public abstract class ImprovementRequest {
  ImprovementRequest() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the file. */
  public abstract ImprovementRequestId id();

  /** What is to be improved. */
  public abstract LocalizedText statement();

  /** The point it comes from; empty if it comes from elsewhere. */
  public abstract Optional<AuditPointId> point();

  /** The findings of internal audit it rests on; empty for none. */
  public abstract List<InternalFindingId> internalFindings();

  /** Who has to act; empty while not named. */
  public abstract Optional<PersonId> addressee();

  /** The last day for a response, inclusive; empty if none was set. */
  public abstract Optional<LocalDate> responseDue();

  /** The last day for closing it, inclusive; empty if none was set. */
  public abstract Optional<LocalDate> due();

  /** The targets it is to help; empty for none. */
  public abstract List<TargetId> targets();

  /** The controls it is about; empty for none. */
  public abstract List<ControlId> controls();

  /** The proposals from the field that answer it; empty for none. */
  public abstract List<ImprovementId> proposals();

  /** Its history, oldest first. */
  public abstract List<RequestStep> steps();

  /**
   * Where it stands at the end of a day: steps of later days are not known yet.
   *
   * @param day the day
   */
  public final RequestStanding standingOn(LocalDate day) {
    return RequestStanding.of(this, day);
  }

  /**
   * Whether another is this one still: the same demand, and all its steps, perhaps with more after
   * them.
   */
  public final boolean extendedBy(ImprovementRequest later) {
    return id().equals(later.id())
        && statement().equals(later.statement())
        && later.steps().size() >= steps().size()
        && later.steps().subList(0, steps().size()).equals(steps());
  }

  /** Builds a request. */
  public static class Builder extends ImmutableImprovementRequest.Builder {
    Builder() {}
  }
}
