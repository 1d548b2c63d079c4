package dev.isg.evaluation.crisisrun;

import dev.isg.core.basics.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One line of a timeline.
 *
 * @param at when
 * @param since how long after the incident was raised; zero for what came before
 * @param what what happened
 * @param remarks what is to be said of it: hops with their limits, authority, what was wrong
 */
public record CrisisLine(
    Instant at, Duration since, LocalizedText what, List<LocalizedText> remarks) {
  /** Copies the remarks. */
  public CrisisLine {
    remarks = List.copyOf(remarks);
  }
}
