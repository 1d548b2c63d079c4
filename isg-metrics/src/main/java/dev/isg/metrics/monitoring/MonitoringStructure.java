package dev.isg.metrics.monitoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.control.ControlId;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.tailoring.ManagerItem;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is monitored on the three levels of a governance unit, and which serves which.
 *
 * @source METI 2009, 4.1 and 4.3, figures 4-1 and 4-2
 */
@DocumentFormat(name = "monitoring", version = MonitoringStructure.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableMonitoringStructure.class)
@JsonDeserialize(as = ImmutableMonitoringStructure.class)
public abstract class MonitoringStructure {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  MonitoringStructure() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** What management monitors. */
  public abstract List<ManagementPurpose> purposes();

  /** What the CISO monitors. */
  public abstract List<CisoItem> cisoItems();

  /** What managers monitor, each in one department. */
  public abstract List<ManagerItem> managerItems();

  /** The indicators of the CISO to which those of managers map where departments differ. */
  public abstract List<CommonIndicator> commonIndicators();

  /** This structure with other items of managers, such as those after a step. */
  public abstract MonitoringStructure withManagerItems(Iterable<? extends ManagerItem> items);

  /**
   * The indicators that show a control in a department: those of its manager's items about it, each
   * once, by id. The same control may have others elsewhere.
   */
  public final List<IndicatorId> boundTo(ControlId control, UnitId unit) {
    return managerItems().stream()
        .filter(item -> item.unit().equals(unit) && item.controls().contains(control))
        .flatMap(item -> item.indicators().stream())
        .distinct()
        .sorted()
        .toList();
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "MonitoringStructure",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a structure. */
  public static class Builder extends ImmutableMonitoringStructure.Builder {
    Builder() {}
  }
}
