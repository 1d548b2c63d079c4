package dev.isg.evaluation.policy;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How far an element of the policy is put into practice.
 *
 * @source METI 2009, 5.1(3); the grades are a design of this library
 */
public enum Implementation implements Labelled {
  /** Every objective that serves it is met. */
  IMPLEMENTED("実装されている", "implemented"),
  /** Some are, or on condition only. */
  PARTLY_IMPLEMENTED("一部実装されている", "partly implemented"),
  /** None is, or no objective serves it. */
  NOT_IMPLEMENTED("実装されていない", "not implemented"),
  /** Too little is known to say. */
  NOT_EVALUABLE("評価不能", "not evaluable");

  private final LocalizedText label;

  Implementation(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
