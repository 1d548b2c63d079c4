package dev.isg.evaluation.oversight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.cooperation.InternalFindingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An auditor's answer to one point for a period, and what became of it. A correction or a follow-up
 * is a new record with a later day.
 *
 * @source METI 2009, 6.1 and table 6-1; the form is a design of this library
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableAuditRecord.class)
@JsonDeserialize(as = ImmutableAuditRecord.class)
public abstract class AuditRecord {
  AuditRecord() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The point. */
  public abstract AuditPointId point();

  /** The period examined. */
  public abstract Period period();

  /** The answer. */
  public abstract AuditAnswer answer();

  /** What was found; for a point that was not examined, why it was not. */
  public abstract LocalizedText finding();

  /** What the auditor looked at: documents, interviews, places; empty if not recorded. */
  public abstract List<LocalizedText> examined();

  /** The findings of internal audit the auditor weighed; empty for none. */
  public abstract List<InternalFindingId> internalFindings();

  /** What the auditor recommends; empty if nothing. */
  public abstract Optional<LocalizedText> recommendation();

  /** What management answered; empty while it has not. */
  public abstract Optional<LocalizedText> managementResponse();

  /** What became of the recommendation; empty while nothing did. */
  public abstract Optional<LocalizedText> followUp();

  /** The auditor. */
  public abstract PersonId auditor();

  /** The day of the answer. */
  public abstract LocalDate examinedOn();

  /** Builds a record. */
  public static class Builder extends ImmutableAuditRecord.Builder {
    Builder() {}
  }
}
