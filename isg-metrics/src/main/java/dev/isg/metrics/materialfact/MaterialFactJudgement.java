package dev.isg.metrics.materialfact;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import java.time.Instant;

/**
 * What someone judged on whether an incident is a material fact. A change of mind is another
 * record.
 *
 * @param material whether it is one
 * @param reason why, or why not
 * @param decider who judged, and in which role
 * @param decidedAt when
 * @source METI 2009, 3.4.2(3)
 */
public record MaterialFactJudgement(
    boolean material, LocalizedText reason, Decider decider, Instant decidedAt) {
  /** How the incident stands once this is judged. */
  public MaterialFactStatus status() {
    return material ? MaterialFactStatus.MATERIAL : MaterialFactStatus.NOT_MATERIAL;
  }
}
