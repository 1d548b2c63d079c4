package dev.isg.core.isms;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.policy.PolicyId;

/**
 * A policy, an objective or a target of the programme.
 *
 * @param kind what it is
 * @param id its id
 * @source METI 2009, 3.3.2
 */
public record GovernedElement(ElementKind kind, String id) {
  /** Refuses a blank id. */
  public GovernedElement {
    if (id.isBlank()) {
      throw InvalidModelException.of("GovernedElement", "id が空です", "needs an id");
    }
  }

  /** A risk management policy, in all its versions. */
  public static GovernedElement of(PolicyId policy) {
    return new GovernedElement(ElementKind.POLICY, policy.value());
  }

  /** An objective. */
  public static GovernedElement of(ObjectiveId objective) {
    return new GovernedElement(ElementKind.OBJECTIVE, objective.value());
  }

  /** A target. */
  public static GovernedElement of(TargetId target) {
    return new GovernedElement(ElementKind.TARGET, target.value());
  }
}
