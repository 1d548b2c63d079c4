package dev.isg.evaluation.oversight;

import dev.isg.evaluation.explanation.Explanation;
import java.util.List;

/**
 * Something the records hold that bears on a point. It is no answer.
 *
 * @param finding what the records show
 * @param references the ids of what it was found in
 */
public record Evidence(Explanation finding, List<String> references) {
  /** Copies the references. */
  public Evidence {
    references = List.copyOf(references);
  }
}
