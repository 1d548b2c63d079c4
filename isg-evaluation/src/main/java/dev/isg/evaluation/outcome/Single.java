package dev.isg.evaluation.outcome;

import dev.isg.evaluation.condition.Condition;
import java.math.BigDecimal;

/** What one fact says of a condition that looks at one fact and at no value. */
final class Single {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Single() {}

  /** What is known of the condition in one period; of no occurrence, in that period alone. */
  static Outcome outcome(Condition condition, Facts facts, int back) {
    if (condition instanceof Condition.NoOccurrence none) {
      return facts
          .find(none.kind(), back)
          .map(fact -> Outcome.of(((Fact.Counted) fact).count() == 0))
          .orElse(Outcome.UNKNOWN);
    }
    if (condition instanceof Condition.SheetPasses sheet) {
      return facts
          .find(sheet.sheet(), back)
          .map(fact -> passes(sheet, (Fact.Checked) fact))
          .orElse(Outcome.UNKNOWN);
    }
    if (condition instanceof Condition.DoneBy done) {
      return facts.find(done.task(), back).map(fact -> done(done, fact)).orElse(Outcome.UNKNOWN);
    }
    Condition.Stated stated = (Condition.Stated) condition;
    return facts
        .find(stated.statement(), back)
        .map(fact -> Outcome.of(((Fact.Said) fact).holds()))
        .orElse(Outcome.UNKNOWN);
  }

  private static Outcome passes(Condition.SheetPasses asked, Fact.Checked found) {
    BigDecimal items =
        BigDecimal.valueOf((long) found.passed() + found.failed() + found.unanswered());
    if (items.signum() == 0) {
      return Outcome.UNKNOWN;
    }
    BigDecimal needed = asked.least().value().multiply(items);
    BigDecimal lowest = BigDecimal.valueOf(found.passed()).multiply(HUNDRED);
    BigDecimal highest =
        BigDecimal.valueOf((long) found.passed() + found.unanswered()).multiply(HUNDRED);
    if (lowest.compareTo(needed) >= 0) {
      return Outcome.MET;
    }
    return highest.compareTo(needed) < 0 ? Outcome.NOT_MET : Outcome.UNKNOWN;
  }

  private static Outcome done(Condition.DoneBy asked, Fact fact) {
    if (fact instanceof Fact.Done done) {
      return Outcome.of(!done.on().isAfter(asked.due()));
    }
    return ((Fact.StillOpen) fact).asOf().isBefore(asked.due()) ? Outcome.UNKNOWN : Outcome.NOT_MET;
  }
}
