package dev.isg.evaluation.dashboard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.evaluation.cycle.CycleState;
import dev.isg.evaluation.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The page management looks at, as data.
 *
 * @source METI 2009, Appendix 5
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableDashboard.class)
@JsonDeserialize(as = ImmutableDashboard.class)
public abstract class Dashboard {
  Dashboard() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The title. */
  public abstract LocalizedText title();

  /** The period shown. */
  public abstract Period period();

  /** The name of the period as people say it, such as {@code FY2025}. */
  public abstract String periodName();

  /** The day as of which it is shown. */
  public abstract LocalDate asOf();

  /** The hash of the evaluation shown. */
  public abstract ContentHash evaluation();

  /** How far the period has come. */
  public abstract CycleState cycle();

  /** The light with the open items. */
  public abstract Signal signal();

  /** The objectives, by their ids. */
  public abstract List<ObjectiveView> objectives();

  /** The targets that serve no objective, by their ids; drafts only. */
  public abstract List<TargetView> otherTargets();

  /** Builds a dashboard. */
  public static class Builder extends ImmutableDashboard.Builder {
    Builder() {}
  }
}
