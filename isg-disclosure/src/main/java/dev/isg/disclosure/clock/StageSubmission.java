package dev.isg.disclosure.clock;

import dev.isg.disclosure.regime.RegimeId;
import dev.isg.disclosure.regime.StageId;
import java.time.Instant;
import java.util.List;

/**
 * A report that was handed in.
 *
 * @param regime the regime that asks for it
 * @param stage the stage
 * @param at when
 * @param contents the ids of the items it told
 */
public record StageSubmission(RegimeId regime, StageId stage, Instant at, List<String> contents) {
  /** Copies the contents. */
  public StageSubmission {
    contents = List.copyOf(contents);
  }
}
