package dev.isg.evaluation.outcome;

import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.condition.Change;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out outcomes on the conditions and facts as they are. Compiled ones come out the same. */
final class Interpreter {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Facts facts;

  Interpreter(Facts facts) {
    this.facts = facts;
  }

  /**
   * What is known of a condition.
   *
   * @param back for how many periods before the one evaluated
   */
  Outcome outcome(Condition condition, int back) {
    if (condition instanceof Condition.Meets meets) {
      return value(meets.indicator(), back)
          .filter(value -> value.unit().equals(meets.criterion().unit()))
          .map(value -> Outcome.of(meets.criterion().satisfiedBy(value)))
          .orElse(Outcome.UNKNOWN);
    }
    if (condition instanceof Condition.Within within) {
      return value(within.indicator(), back)
          .filter(value -> value.unit().equals(within.range().unit()))
          .map(value -> Outcome.of(within.range().contains(value)))
          .orElse(Outcome.UNKNOWN);
    }
    if (condition instanceof Condition.Improves improves) {
      return improved(improves, back);
    }
    if (condition instanceof Condition.NoOccurrence none) {
      List<Outcome> outcomes = new ArrayList<>();
      for (int i = 0; i < none.periods(); i++) {
        outcomes.add(undatedOrOf(none, back + i));
      }
      return Outcome.atLeast(outcomes.size(), outcomes);
    }
    if (condition instanceof Condition.Streak streak) {
      return Outcome.atLeast(streak.periods(), inEach(streak, back));
    }
    if (condition.parts().isEmpty()) {
      return undatedOrOf(condition, back);
    }
    return Outcome.atLeast(
        needed(condition), condition.parts().stream().map(part -> outcome(part, back)).toList());
  }

  /** The outcomes of what a streak is of, the period evaluated first. */
  List<Outcome> inEach(Condition.Streak streak, int back) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < streak.periods(); i++) {
      outcomes.add(outcome(streak.of(), back + i));
    }
    return outcomes;
  }

  Optional<Quantity> value(IndicatorId indicator, int back) {
    return facts.find(indicator, back).map(fact -> ((Fact.Measured) fact).value());
  }

  /** How many of its parts a group has to see met. */
  static int needed(Condition group) {
    if (group instanceof Condition.AtLeastOf some) {
      return some.least();
    }
    return group instanceof Condition.Any ? 1 : group.parts().size();
  }

  /** Whether a change from one value to another is enough; empty if it is no share. */
  static Optional<Boolean> enough(Condition.Improves asked, BigDecimal before, BigDecimal now) {
    BigDecimal moved = asked.way() == Way.RISES ? now.subtract(before) : before.subtract(now);
    if (asked.by() instanceof Change.Amount by) {
      return Optional.of(moved.compareTo(by.amount().number()) >= 0);
    }
    if (before.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal share = ((Change.Share) asked.by()).share().value();
    return Optional.of(moved.multiply(HUNDRED).compareTo(share.multiply(before)) >= 0);
  }

  private Outcome improved(Condition.Improves improves, int back) {
    Optional<Quantity> now = value(improves.indicator(), back);
    Optional<Quantity> before = value(improves.indicator(), back + improves.over());
    if (now.isEmpty() || before.isEmpty() || !comparable(improves, before.get(), now.get())) {
      return Outcome.UNKNOWN;
    }
    return enough(improves, before.get().number(), now.get().number())
        .map(Outcome::of)
        .orElse(Outcome.UNKNOWN);
  }

  /** Whether two values, and the amount asked for, are of one unit. */
  static boolean comparable(Condition.Improves improves, Quantity before, Quantity now) {
    return before.unit().equals(now.unit())
        && (!(improves.by() instanceof Change.Amount by) || by.amount().unit().equals(now.unit()));
  }

  private Outcome undatedOrOf(Condition condition, int back) {
    return Single.outcome(condition, facts, back);
  }
}
