package dev.isg.evaluation.crisisrun;

import dev.isg.evaluation.crisisrun.CrisisEvent.Assessed;
import dev.isg.evaluation.crisisrun.CrisisEvent.Told;
import dev.isg.evaluation.escalation.EscalationAnswer;
import dev.isg.evaluation.escalation.EscalationTable;
import dev.isg.evaluation.escalation.Hop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which levels were to be told after each assessment, and when they were. */
record Hops(EscalationTable table, List<CrisisEvent> events, Instant now) {
  EscalationAnswer answer(Assessed assessed) {
    return table.answer(assessed.known());
  }

  List<TakenHop> of(Assessed assessed) {
    return answer(assessed).hops().stream().map(hop -> taken(hop, assessed.at())).toList();
  }

  /** A level counts as told when it or one above it is; what was told before stays told. */
  private TakenHop taken(Hop hop, Instant asked) {
    Instant by = asked.plus(hop.within());
    int rank = table.rank(hop.level().id());
    Optional<Instant> told =
        events.stream()
            .filter(event -> event instanceof Told one && table.rank(one.level()) >= rank)
            .map(CrisisEvent::at)
            .findFirst();
    HopState state =
        told.map(at -> at.isAfter(by) ? HopState.LATE : HopState.ON_TIME)
            .orElse(now.isAfter(by) ? HopState.OVERDUE : HopState.RUNNING);
    return new TakenHop(hop.level(), asked, by, told, state);
  }

  /** The highest level told by an instant, by its rank; -1 if none was. */
  int highestTold(Instant at) {
    return events.stream()
        .filter(event -> event instanceof Told && !event.at().isAfter(at))
        .mapToInt(event -> table.rank(((Told) event).level()))
        .max()
        .orElse(-1);
  }
}
