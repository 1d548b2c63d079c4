package dev.isg.metrics.monitoring;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.objective.IndicatorId;
import java.util.List;
import java.util.Optional;

/**
 * What departments measure differently of one control, and the indicator of the CISO it all maps
 * to.
 *
 * @param control the control
 * @param common the indicator of the CISO
 * @param of the indicators of the managers
 * @param how how their values are read as the common one; empty if they are put together as they
 *     are, for which units and directions must be alike
 * @source METI 2009, 4.3
 */
public record CommonIndicator(
    ControlId control, IndicatorId common, List<IndicatorId> of, Optional<LocalizedText> how) {
  /** Copies the indicators. */
  public CommonIndicator {
    of = List.copyOf(of);
  }
}
