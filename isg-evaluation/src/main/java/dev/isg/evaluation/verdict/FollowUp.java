package dev.isg.evaluation.verdict;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.DecisionId;
import dev.isg.evaluation.explanation.Explanation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of the condition of an achievement. That it is fulfilled, or that it is not, only the
 * CISO says; that its time is over, the calendar does.
 *
 * @param decision the decision that set the condition; the subject of one on its fulfilment
 * @param condition the condition
 * @param lastDay the last day, inclusive, on which the achievement counts while it is not fulfilled
 * @param state how far it has come
 * @param suggestion what is suggested: {@code NOT_FULFILLED} once it was due; empty before
 * @param inputs the hash to state in a decision on its fulfilment: that of the condition
 * @param judgement whether and how its fulfilment was decided
 * @param explanation why
 * @source METI 2009, 5.2(1); the follow-up is a design of this library
 */
public record FollowUp(
    DecisionId decision,
    Condition condition,
    LocalDate lastDay,
    ConditionState state,
    Optional<String> suggestion,
    ContentHash inputs,
    Judgement judgement,
    Explanation explanation) {

  /** Whether the CISO is to decide on it: it is overdue, or a decision on it does not count. */
  public boolean open() {
    return state == ConditionState.OVERDUE
        || (state == ConditionState.RUNNING && judgement.standing() != Standing.PENDING);
  }
}
