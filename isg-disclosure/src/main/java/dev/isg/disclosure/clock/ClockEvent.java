package dev.isg.disclosure.clock;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.disclosure.regime.StartEvent;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * When something happened that clocks start from.
 *
 * @param event what happened; no judgement and no submission, which are records of their own
 * @param at when
 */
public record ClockEvent(StartEvent event, Instant at) {
  private static final Set<StartEvent> RECORDED_ELSEWHERE =
      EnumSet.of(StartEvent.JUDGED, StartEvent.FIRST_SUBMITTED, StartEvent.LAST_SUBMITTED);

  /** Refuses what has a record of its own. */
  public ClockEvent {
    if (RECORDED_ELSEWHERE.contains(event)) {
      throw InvalidModelException.of(
          "ClockEvent",
          "判断は judgements に、提出は submissions に書きます",
          "a judgement belongs to judgements, a submission to submissions");
    }
  }
}
