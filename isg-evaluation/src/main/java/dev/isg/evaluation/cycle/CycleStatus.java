package dev.isg.evaluation.cycle;

import dev.isg.core.basics.Period;
import dev.isg.evaluation.explanation.Explanation;
import java.util.List;

/**
 * Where a period stands.
 *
 * @param period the period
 * @param state how far it has come
 * @param blockers what keeps it from being closed, one line each; empty once it is
 * @param next the states that may follow
 * @param explanation what the state means
 * @source METI 2009, 1.4.2(3) and chapter 5
 */
public record CycleStatus(
    Period period,
    CycleState state,
    List<Explanation> blockers,
    List<CycleState> next,
    Explanation explanation) {
  /** Copies the lists. */
  public CycleStatus {
    blockers = List.copyOf(blockers);
    next = List.copyOf(next);
  }
}
