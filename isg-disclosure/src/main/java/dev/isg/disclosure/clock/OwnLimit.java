package dev.isg.disclosure.clock;

import dev.isg.disclosure.regime.RegimeId;
import dev.isg.disclosure.regime.StageId;
import dev.isg.disclosure.regime.StageLimit;

/**
 * What the company takes words such as "without delay" to mean. It breaks no law by itself.
 *
 * @param regime the regime
 * @param stage the stage that names no number
 * @param limit the limit; always soft
 */
public record OwnLimit(RegimeId regime, StageId stage, StageLimit limit) {
  /** Makes the limit soft. */
  public OwnLimit {
    limit = limit.asSoft();
  }
}
