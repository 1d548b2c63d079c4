package dev.isg.metrics.register;

import java.util.Optional;
import java.util.function.Predicate;

/** Whether an incident is one that is asked for. Declared so that the greatest of several holds. */
enum Match {
  YES,
  MAYBE,
  NO;

  /** Whether what is known of an incident is what is asked for; nobody asks, all is well. */
  static <A, K> Match of(Optional<A> asked, Optional<K> known, Predicate<K> fits) {
    if (asked.isEmpty()) {
      return YES;
    }
    return known.map(some -> fits.test(some) ? YES : NO).orElse(MAYBE);
  }

  Match and(Match other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
