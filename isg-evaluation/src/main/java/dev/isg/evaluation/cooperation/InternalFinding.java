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
 * Something internal audit found, linked to the points auditors may use it for.
 *
 * @source METI 2009, 6.2
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableInternalFinding.class)
@JsonDeserialize(as = ImmutableInternalFinding.class)
public abstract class InternalFinding {
  InternalFinding() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the file. */
  public abstract InternalFindingId id();

  /** What was found. */
  public abstract LocalizedText statement();

  /** Who found it. */
  public abstract PersonId foundBy();

  /** The day it was found. */
  public abstract LocalDate foundOn();

  /** What internal audit recommended; empty if nothing. */
  public abstract Optional<LocalizedText> recommendation();

  /** The points it bears on; empty while nobody has linked it. */
  public abstract List<AuditPointId> points();

  /** What shows it, such as a report of internal audit; empty for none. */
  public abstract List<String> references();

  /** Whether another is this one still: found alike, and perhaps linked to more points. */
  public final boolean extendedBy(InternalFinding later) {
    return id().equals(later.id())
        && statement().equals(later.statement())
        && foundOn().equals(later.foundOn())
        && later.points().containsAll(points());
  }

  /** Builds a finding. */
  public static class Builder extends ImmutableInternalFinding.Builder {
    Builder() {}
  }
}
