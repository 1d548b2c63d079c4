package dev.isg.metrics.monitoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.framework.PdcaPhase;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetId;
import dev.isg.metrics.tailoring.MonitoringItemId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something the CISO monitors for management.
 *
 * @source METI 2009, 4.1.2 and 4.3.2
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCisoItem.class)
@JsonDeserialize(as = ImmutableCisoItem.class)
public abstract class CisoItem {
  CisoItem() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the structure. */
  public abstract MonitoringItemId id();

  /** What the CISO wants to know. */
  public abstract LocalizedText question();

  /** Where it is taken from; empty if it is the company's own. */
  public abstract Optional<SourceRef> source();

  /** The purposes of management it serves. */
  public abstract List<MonitoringItemId> serves();

  /** What it is about. */
  public abstract CisoSubject subject();

  /** From where it looks at effectiveness and efficiency; empty if it does not. */
  public abstract Optional<EffectViewpoint> viewpoint();

  /** The area of ISO/IEC 27001:2005 it is taken from; empty if not said. */
  public abstract Optional<CoverageArea> area();

  /** The phase of the PDCA it looks at; empty if none in particular. */
  public abstract Optional<PdcaPhase> phase();

  /** How often the CISO looks at it and can report on it. */
  public abstract Interval interval();

  /** The targets whose achievement it looks at. */
  public abstract List<TargetId> targets();

  /** The sources it is known from besides the managers' items, such as a committee. */
  public abstract List<NamedSource> sources();

  /** The indicators that show it, besides those of its targets. */
  public abstract List<IndicatorId> indicators();

  /** Builds one. */
  public static class Builder extends ImmutableCisoItem.Builder {
    Builder() {}
  }
}
