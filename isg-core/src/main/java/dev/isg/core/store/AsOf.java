package dev.isg.core.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A view in both times: what held on a day, as it was known at an instant.
 *
 * @param trueOn the day it held
 * @param knownAt the instant of knowing; what was recorded at the instant itself was known
 */
public record AsOf(LocalDate trueOn, Instant knownAt) {
  /** What held on the day, as known at the instant. */
  public static AsOf of(LocalDate trueOn, Instant knownAt) {
    return new AsOf(trueOn, knownAt);
  }
}
