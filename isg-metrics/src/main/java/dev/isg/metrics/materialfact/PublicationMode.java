package dev.isg.metrics.materialfact;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How an incident is made public.
 *
 * @source METI 2009, 3.4.2(3)
 */
public enum PublicationMode implements Labelled {
  /** At once. */
  WITHOUT_DELAY("遅滞のない開示", "disclosure without delay"),
  /** Of one's own accord, in stages after a schedule. */
  STAGED("自主的な段階公表", "voluntary publication in stages"),
  /** Not at all. */
  NONE("公表しない", "no publication");

  private final LocalizedText label;

  PublicationMode(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
