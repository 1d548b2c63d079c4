package dev.isg.evaluation.viewpoint;

import dev.isg.evaluation.explanation.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * One question of the CISO's checklist.
 *
 * @param question the question
 * @param evidence what the records hold on it; it is no answer
 * @param finding the answer; not answered until the CISO does
 * @param answer the record the answer comes from; empty if there is none that counts
 * @param refusals why records do not count, one line each
 */
public record CisoCheckItem(
    CisoQuestion question,
    List<Explanation> evidence,
    CisoFinding finding,
    Optional<CisoAnswer> answer,
    List<Explanation> refusals) {
  /** Copies the lists. */
  public CisoCheckItem {
    evidence = List.copyOf(evidence);
    refusals = List.copyOf(refusals);
  }
}
