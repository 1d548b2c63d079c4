package dev.isg.evaluation.assignment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which kind of audit looks at what in a period.
 *
 * @source METI 2009, 6.2 and figure 6-1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableAuditPlan.class)
@JsonDeserialize(as = ImmutableAuditPlan.class)
public abstract class AuditPlan {
  AuditPlan() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the file. */
  public abstract AuditPlanId id();

  /** What the plan is called. */
  public abstract LocalizedText title();

  /** The kind of audit. */
  public abstract AuditKind kind();

  /** The period whose work is audited. */
  public abstract Period period();

  /** What is audited. */
  public abstract List<AuditSubject> subjects();

  /** Builds a plan. */
  public static class Builder extends ImmutableAuditPlan.Builder {
    Builder() {}
  }
}
