package dev.isg.evaluation.cooperation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.auditpoint.AuditPointId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report the auditors asked for, of directors above all, and what they were told.
 *
 * @source METI 2009, 6.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableReportRequest.class)
@JsonDeserialize(as = ImmutableReportRequest.class)
public abstract class ReportRequest {
  ReportRequest() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the file. */
  public abstract ReportRequestId id();

  /** Of whom it was asked. */
  public abstract InputSource source();

  /** What it is to be about. */
  public abstract LocalizedText subject();

  /** Who asked. */
  public abstract PersonId askedBy();

  /** The person asked; empty if a body was asked, or someone outside the company. */
  public abstract Optional<PersonId> askedOf();

  /** The day it was asked for. */
  public abstract LocalDate askedOn();

  /** The last day for it, inclusive; empty if none was set. */
  public abstract Optional<LocalDate> due();

  /** The points it bears on; empty if not said. */
  public abstract List<AuditPointId> points();

  /** What was reported; empty while nothing was. */
  public abstract List<ReportAnswer> answers();

  /** Whether something was reported on or before the day. */
  public final boolean answeredBy(LocalDate day) {
    return answers().stream().anyMatch(answer -> !answer.on().isAfter(day));
  }

  /** Whether the last day for it is over and nothing was reported by then; not on that day. */
  public final boolean overdueOn(LocalDate day) {
    return due().map(last -> last.isBefore(day)).orElse(false) && !answeredBy(day);
  }

  /** Whether another is this one still: asked for alike, and all its answers, perhaps with more. */
  public final boolean extendedBy(ReportRequest later) {
    return id().equals(later.id())
        && subject().equals(later.subject())
        && askedOn().equals(later.askedOn())
        && later.answers().containsAll(answers());
  }

  /** Builds a request. */
  public static class Builder extends ImmutableReportRequest.Builder {
    Builder() {}
  }
}
