package dev.isg.evaluation.verdict;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.Decision;
import dev.isg.evaluation.explanation.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * What became of a question: whether people decided it, by which decision, and why a recorded one
 * does not count.
 *
 * @param standing how far the question has come
 * @param decision the latest decision on it, whether it counts or not; empty if there is none
 * @param refusals why the decision does not count, one line a reason; empty if it does
 */
public record Judgement(
    Standing standing, Optional<Decision> decision, List<Explanation> refusals) {
  /** A question nobody has decided. */
  public static final Judgement PENDING =
      new Judgement(Standing.PENDING, Optional.empty(), List.of());

  /** Refuses a standing that the rest contradicts. */
  public Judgement {
    refusals = List.copyOf(refusals);
    boolean refused =
        standing == Standing.REFUSED
            || standing == Standing.OUTDATED
            || standing == Standing.LAPSED;
    if (decision.isPresent() == (standing == Standing.PENDING) || refused == refusals.isEmpty()) {
      throw InvalidModelException.of(
          "Judgement",
          "standing と decision・refusals が矛盾しています",
          "the standing contradicts the decision or the refusals");
    }
  }

  /** The decision that counts; empty unless the standing is {@link Standing#DECIDED}. */
  public Optional<Decision> inEffect() {
    return standing == Standing.DECIDED ? decision : Optional.empty();
  }

  /** The result of a decision on an achievement; empty unless one counts. */
  public Optional<Achievement> achievement() {
    return inEffect().map(counts -> Achievement.valueOf(counts.choice()));
  }

  /** What must still be done; empty unless the result is met on condition. */
  public Optional<Condition> condition() {
    return achievement().filter(Achievement.CONDITIONALLY_MET::equals).isPresent()
        ? inEffect().flatMap(Decision::condition)
        : Optional.empty();
  }
}
