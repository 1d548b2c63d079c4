package dev.isg.core.establishment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A symptom that shows where establishing governance fails.
 *
 * @source METI 2009, 1.5.1
 */
public enum FailureSymptom implements Labelled {
  /** Nobody can say who is to do what. */
  ROLES_VAGUE("役割と責任があいまいである", "roles and responsibilities are vague"),
  /** What is aimed at does not follow from strategy and policy. */
  NO_TARGETS_IN_LINE("経営戦略や方針に沿った目標がない", "there are no targets in line with strategy and policy"),
  /** Management has no way to see how things stand. */
  NO_MECHANISM_TO_GRASP("経営陣が状況を把握する仕組みがない", "management has no mechanism to grasp the state");

  private final LocalizedText label;

  FailureSymptom(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
