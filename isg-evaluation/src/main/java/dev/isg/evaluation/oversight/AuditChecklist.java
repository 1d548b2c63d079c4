package dev.isg.evaluation.oversight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Period;
import dev.isg.evaluation.explanation.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The points to confirm for a period, each with evidence and the auditor's answer.
 *
 * @source METI 2009, 6.1 and table 6-1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableAuditChecklist.class)
@JsonDeserialize(as = ImmutableAuditChecklist.class)
public abstract class AuditChecklist {
  AuditChecklist() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The period examined. */
  public abstract Period period();

  /** The day as of which it was made. */
  public abstract LocalDate asOf();

  /** The hash of the evaluation looked at. */
  public abstract ContentHash evaluation();

  /** The points, in the order of the table. */
  public abstract List<AuditItem> items();

  /** How the points of each activity were answered, in the order of the activities. */
  public abstract List<AuditCount> conclusion();

  /** What the auditors conclude, in their own words; empty while they have not. */
  public abstract Optional<AuditOpinion> opinion();

  /** The points that were not examined, in order. */
  public final List<AuditItem> unexamined() {
    return items().stream().filter(item -> item.answer() == AuditAnswer.NOT_EXAMINED).toList();
  }

  /** Why records stand under no point and opinions do not count, one line each; empty if all do. */
  public abstract List<Explanation> refusals();

  /** Builds a checklist. */
  public static class Builder extends ImmutableAuditChecklist.Builder {
    Builder() {}
  }
}
