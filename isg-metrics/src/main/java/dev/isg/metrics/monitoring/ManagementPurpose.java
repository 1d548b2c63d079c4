package dev.isg.metrics.monitoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.tailoring.MonitoringItemId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something management monitors, and what for.
 *
 * @source METI 2009, 4.1.1 and 4.3.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableManagementPurpose.class)
@JsonDeserialize(as = ImmutableManagementPurpose.class)
public abstract class ManagementPurpose {
  ManagementPurpose() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the structure. */
  public abstract MonitoringItemId id();

  /** What management wants to know. */
  public abstract LocalizedText question();

  /** Where it is taken from; empty if it is the company's own. */
  public abstract Optional<SourceRef> source();

  /** What it is monitored for. */
  public abstract PurposeKind kind();

  /** How often management looks at it. */
  public abstract Interval interval();

  /**
   * The sources it is known from besides the CISO's items. The environment needs one: a department
   * that forms the business strategy.
   */
  public abstract List<NamedSource> sources();

  /** The indicators that show it. */
  public abstract List<IndicatorId> indicators();

  /** Builds one. */
  public static class Builder extends ImmutableManagementPurpose.Builder {
    Builder() {}
  }
}
