package dev.isg.disclosure.plan;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Whether law asks for a report.
 *
 * @source METI 2009, 7.2
 */
public enum DisclosureApproach implements Labelled {
  /** Law asks for it; what is said and how is still the company's. */
  STATUTORY("法定開示", "statutory disclosure"),
  /** The company does it of its own accord. */
  VOLUNTARY("自発的開示", "voluntary disclosure");

  private final LocalizedText label;

  DisclosureApproach(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
