package dev.isg.metrics.tailoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the manager of one department watches for the CISO. It binds indicators to controls in that
 * department: the same control may be shown by others elsewhere.
 *
 * @source METI 2009, 4.1.3, 4.3 and 4.3.3
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableManagerItem.class)
@JsonDeserialize(as = ImmutableManagerItem.class)
public abstract class ManagerItem {
  ManagerItem() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the structure. */
  public abstract MonitoringItemId id();

  /** What the CISO asks to be watched. */
  public abstract LocalizedText question();

  /** The items of the CISO it serves. */
  public abstract List<MonitoringItemId> serves();

  /** The department whose manager watches it. */
  public abstract UnitId unit();

  /** How often the manager reports it. */
  public abstract Interval interval();

  /** Which of the guidance's IT themes it is; empty if none. */
  public abstract Optional<ItTheme> theme();

  /** What is watched in this department, in its own words; empty until tailored. */
  public abstract Optional<LocalizedText> content();

  /** The controls it is about; empty if none or not tailored yet. */
  public abstract List<ControlId> controls();

  /** The indicators that show it in this department; empty until tailored. */
  public abstract List<IndicatorId> indicators();

  /** Its history, oldest first; empty while nobody assigned it. */
  public abstract List<TailoringStep> steps();

  /** How far it had come when the day ended; empty if it was not assigned by then. */
  public final Optional<TailoringState> stateOn(LocalDate day) {
    return lastOn(day).map(TailoringStep::state);
  }

  /** Whether it stood accepted when the day ended. */
  public final boolean acceptedOn(LocalDate day) {
    return stateOn(day).map(TailoringState.ACCEPTED::equals).orElse(false);
  }

  /** This item with other steps. */
  abstract ManagerItem withSteps(Iterable<? extends TailoringStep> steps);

  /** This item with other contents. */
  abstract ManagerItem withContent(LocalizedText content);

  /** This item about other controls. */
  abstract ManagerItem withControls(Iterable<? extends ControlId> controls);

  /** This item shown by other indicators. */
  abstract ManagerItem withIndicators(Iterable<? extends IndicatorId> indicators);

  /** The last step when the day ended. */
  final Optional<TailoringStep> lastOn(LocalDate day) {
    return steps().stream().filter(step -> !step.on().isAfter(day)).reduce((before, last) -> last);
  }

  /** Builds an item. */
  public static class Builder extends ImmutableManagerItem.Builder {
    Builder() {}
  }
}
