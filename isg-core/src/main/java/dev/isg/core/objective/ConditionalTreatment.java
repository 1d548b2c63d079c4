package dev.isg.core.objective;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How a conditionally met target counts towards its objective. */
public enum ConditionalTreatment implements Labelled {
  /** Like a met one. */
  AS_MET("達成として扱う", "counts as met"),
  /** For half. */
  AS_HALF("半分として扱う", "counts for half"),
  /** Like an unmet one. */
  AS_UNMET("未達として扱う", "counts as unmet");

  private final LocalizedText label;

  ConditionalTreatment(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
