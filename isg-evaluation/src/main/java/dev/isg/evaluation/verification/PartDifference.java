package dev.isg.evaluation.verification;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.explanation.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * A part that is not the same when evaluated again.
 *
 * @param part the kind of part
 * @param subject the id of the thing it is about, or the period
 * @param recorded how it stands on record and why; empty if the record has no such part
 * @param again how it stands now and why; empty if there is no such part now
 * @param attributes the attributes in which the two differ, by the names documents use, in
 *     alphabetical order; empty where one of the two is
 */
public record PartDifference(
    ComparedPart part,
    String subject,
    Optional<Verdict> recorded,
    Optional<Verdict> again,
    List<String> attributes) {
  /** Copies the list. */
  public PartDifference {
    attributes = List.copyOf(attributes);
  }

  /** Whether it comes to something else, and not just to the same in another way. */
  public boolean verdictDiffers() {
    return !recorded.map(Verdict::outcome).equals(again.map(Verdict::outcome));
  }

  /**
   * How a part stands.
   *
   * @param outcome what it comes to, in both languages
   * @param reasons why, in reading order
   */
  public record Verdict(LocalizedText outcome, List<Explanation> reasons) {
    /** Copies the reasons. */
    public Verdict {
      reasons = List.copyOf(reasons);
    }
  }
}
