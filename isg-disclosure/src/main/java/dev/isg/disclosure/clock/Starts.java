package dev.isg.disclosure.clock;

import dev.isg.disclosure.regime.ClockStart;
import dev.isg.disclosure.regime.Regime;
import dev.isg.disclosure.regime.StageId;
import dev.isg.disclosure.regime.StartEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** When the things happened that clocks of one regime start from. */
record Starts(Regime regime, ClockRecord record) {
  /** When a clock started; empty if it had not at an instant. */
  Optional<Instant> of(ClockStart start, Instant until) {
    Stream<Instant> submitted =
        start.stage().stream().flatMap(stage -> submissions(stage).stream()).filter(upTo(until));
    return switch (start.event()) {
      case FIRST_SUBMITTED -> submitted.min(Comparator.naturalOrder());
      case LAST_SUBMITTED -> submitted.max(Comparator.naturalOrder());
      default -> of(start.event(), until);
    };
  }

  /** When something that is no submission happened first; empty if it had not at an instant. */
  Optional<Instant> of(StartEvent event, Instant until) {
    return event == StartEvent.JUDGED
        ? judged(until)
        : record.events().stream()
            .filter(one -> one.event() == event)
            .map(ClockEvent::at)
            .filter(upTo(until))
            .min(Comparator.naturalOrder());
  }

  /** When a stage was handed in, earliest first. */
  List<Instant> submissions(StageId stage) {
    return record.submissions().stream()
        .filter(one -> one.regime().equals(regime.id()) && one.stage().equals(stage))
        .map(StageSubmission::at)
        .sorted()
        .toList();
  }

  /** The judgements on the regime up to an instant, earliest first. */
  List<RegimeJudgement> judgements(Instant until) {
    return record.judgements().stream()
        .filter(one -> one.regime().equals(regime.id()) && !one.decidedAt().isAfter(until))
        .sorted(Comparator.comparing(RegimeJudgement::decidedAt))
        .toList();
  }

  /** The latest judgement; empty while nobody judged. */
  Optional<RegimeJudgement> judgement(Instant until) {
    return judgements(until).stream().reduce((one, other) -> other);
  }

  /** Since when it has been judged to apply without a break. */
  private Optional<Instant> judged(Instant until) {
    Optional<Instant> since = Optional.empty();
    for (RegimeJudgement one : judgements(until)) {
      if (!one.applies()) {
        since = Optional.empty();
      } else if (since.isEmpty()) {
        since = Optional.of(one.decidedAt());
      }
    }
    return since;
  }

  private static Predicate<Instant> upTo(Instant until) {
    return at -> !at.isAfter(until);
  }
}
