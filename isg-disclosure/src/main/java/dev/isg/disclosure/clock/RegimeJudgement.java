package dev.isg.disclosure.clock;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.disclosure.regime.RegimeId;
import dev.isg.disclosure.regime.TriggerId;
import java.time.Instant;
import java.util.List;

/**
 * What somebody judged on whether an incident falls under a regime. A change of mind is another
 * record; the library never judges.
 *
 * @param regime the regime
 * @param triggers the conditions that are met; empty if it does not fall under the regime
 * @param reason why, or why not
 * @param decider who judged, and in which role
 * @param decidedAt when
 */
public record RegimeJudgement(
    RegimeId regime,
    List<TriggerId> triggers,
    LocalizedText reason,
    Decider decider,
    Instant decidedAt) {
  /** Refuses a trigger named twice. */
  public RegimeJudgement {
    triggers = List.copyOf(triggers);
    if (triggers.stream().distinct().count() < triggers.size()) {
      throw InvalidModelException.of(
          "RegimeJudgement", "triggers に同じものがあります", "names a trigger twice");
    }
  }

  /** Whether the incident falls under the regime. */
  public boolean applies() {
    return !triggers.isEmpty();
  }
}
