package dev.isg.metrics.incident;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Whether an incident became an accident. Either kind needs a decision on its explanation.
 *
 * @source METI 2009, 3.4.2(3)
 */
public enum IncidentKind implements Labelled {
  /** It did harm: an accident, or a case for the police. */
  ACCIDENT("事件・事故", "accident"),
  /** It could have done harm and did not come to that. */
  NEAR_MISS("事故に至らないインシデント", "incident short of an accident");

  private final LocalizedText label;

  IncidentKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
