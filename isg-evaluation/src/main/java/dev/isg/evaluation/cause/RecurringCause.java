package dev.isg.evaluation.cause;

import dev.isg.core.basics.Period;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.explanation.Explanation;
import java.util.List;

/**
 * A cause that came back.
 *
 * @param link what it leads to
 * @param periods the periods it was found in, oldest first
 * @param causes the analyses that found it, by id
 * @param targets the targets that were missed because of it, by id
 * @param explanation why it counts as recurring
 */
public record RecurringCause(
    CauseLink link,
    List<Period> periods,
    List<CauseId> causes,
    List<TargetId> targets,
    Explanation explanation) {
  /** Copies the lists. */
  public RecurringCause {
    periods = List.copyOf(periods);
    causes = List.copyOf(causes);
    targets = List.copyOf(targets);
  }
}
