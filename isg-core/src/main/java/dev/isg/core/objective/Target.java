package dev.isg.core.objective;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A state to reach by a date so that an objective is realised, made explicit as values of
 * indicators.
 *
 * <p>A draft may be a mere sentence; a target that is no draft needs a parent objective, a due date
 * and at least one indicator with the value to reach.
 *
 * @source METI 2009, 1.4.2(1) and 3.3.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableTarget.class)
@JsonDeserialize(as = ImmutableTarget.class)
public abstract class Target {
  Target() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract TargetId id();

  /** The state to reach, in words. */
  public abstract LocalizedText statement();

  /** The objectives it serves. */
  public abstract List<Link<ObjectiveId>> objectives();

  /** The last day to reach it, inclusive; empty only in a draft. */
  public abstract Optional<LocalDate> dueDate();

  /**
   * Whether its indicators tell of the process or of the goal; empty only in a draft.
   *
   * @source METI 2009, 5.2(1)
   */
  public abstract Optional<TargetKind> kind();

  /** The indicators and the values they have to reach; all of them count. Empty only in a draft. */
  public abstract List<TargetMeasure> measures();

  /**
   * The outsourcees it reaches as far as, besides those its indicators are measured in. Without
   * what they have to tell it is not met by what was measured alone. Empty if it ends inside the
   * company.
   *
   * @source METI 2009, 5.2(2)
   */
  public abstract List<UnitId> outsourcees();

  /** Whether it is still being worked out. */
  @Value.Default
  public boolean draft() {
    return false;
  }

  /** Builds a target. */
  public static class Builder extends ImmutableTarget.Builder {
    Builder() {}
  }
}
