package dev.isg.evaluation.viewpoint;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.explanation.Explanation;

/**
 * What the value of an indicator means, in words management understands.
 *
 * @param indicator the indicator
 * @param target the target it counts for
 * @param explanation the message as data
 */
public record PlainMessage(IndicatorId indicator, TargetId target, Explanation explanation) {

  /** The message as sentences, in both languages. */
  public LocalizedText text() {
    return explanation.text();
  }
}
