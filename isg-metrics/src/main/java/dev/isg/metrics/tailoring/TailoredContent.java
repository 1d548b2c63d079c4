package dev.isg.metrics.tailoring;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.objective.IndicatorId;
import java.util.List;

/**
 * What a manager makes of an item for the own department.
 *
 * @param content what is watched there, in the department's words
 * @param controls the controls it is about; empty if it is about none
 * @param indicators the indicators that show it there
 * @source METI 2009, 4.3.3
 */
public record TailoredContent(
    LocalizedText content, List<ControlId> controls, List<IndicatorId> indicators) {
  /** Copies the lists. */
  public TailoredContent {
    controls = List.copyOf(controls);
    indicators = List.copyOf(indicators);
  }
}
