package dev.isg.metrics.method;

import dev.isg.metrics.indicator.CollectionMethod;
import java.util.List;

/**
 * What there is to say for and against one method in a situation. A suggestion; people choose.
 *
 * @param method the method
 * @param reasons what bears on it, in the order of {@link MethodRule}; at least one speaks for it
 */
public record MethodAdvice(CollectionMethod method, List<MethodReason> reasons) {
  /** Copies the reasons. */
  public MethodAdvice {
    reasons = List.copyOf(reasons);
  }

  /** Whether nothing speaks against it. */
  public boolean suitable() {
    return count(Bearing.AGAINST) == 0;
  }

  /** How many reasons bear on it in a way. */
  public int count(Bearing bearing) {
    return (int) reasons.stream().filter(reason -> reason.bearing() == bearing).count();
  }
}
