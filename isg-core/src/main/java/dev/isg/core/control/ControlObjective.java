package dev.isg.core.control;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import java.util.List;
import org.immutables.value.Value;

/**
 * What managers set out to have in place so that targets are reached.
 *
 * @source METI 2009, 3.3.2
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableControlObjective.class)
@JsonDeserialize(as = ImmutableControlObjective.class)
public abstract class ControlObjective {
  ControlObjective() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract ControlObjectiveId id();

  /** What is to be in place. */
  public abstract LocalizedText statement();

  /** The targets it serves. */
  public abstract List<Link<TargetId>> targets();

  /** Builds a control objective. */
  public static class Builder extends ImmutableControlObjective.Builder {
    Builder() {}
  }
}
