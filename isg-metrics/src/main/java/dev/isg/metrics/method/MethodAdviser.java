package dev.isg.metrics.method;

import dev.isg.metrics.indicator.CollectionMethod;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Suggests methods of measuring for a situation, with the reasons.
 *
 * @source METI 2009, 4.2.2
 */
public final class MethodAdviser {
  private static final Comparator<MethodAdvice> BEST_FIRST =
      Comparator.comparing((MethodAdvice advice) -> !advice.suitable())
          .thenComparing(advice -> -advice.count(Bearing.FOR))
          .thenComparing(MethodAdvice::method);

  private MethodAdviser() {}

  /**
   * The methods that something speaks for: those that nothing speaks against first, then by the
   * number of reasons for them, then in the order of {@link CollectionMethod}.
   */
  public static List<MethodAdvice> advise(MeasuringSituation situation) {
    return Arrays.stream(CollectionMethod.values())
        .map(method -> new MethodAdvice(method, reasons(method, situation)))
        .filter(advice -> advice.count(Bearing.FOR) > 0)
        .sorted(BEST_FIRST)
        .toList();
  }

  private static List<MethodReason> reasons(CollectionMethod method, MeasuringSituation situation) {
    return Arrays.stream(MethodRule.values())
        .filter(rule -> rule.methods().contains(method) && rule.appliesTo(situation))
        .map(rule -> MethodReason.of(rule, method, situation))
        .toList();
  }
}
