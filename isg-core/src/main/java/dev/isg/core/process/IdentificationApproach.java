package dev.isg.core.process;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How risks are looked for.
 *
 * @source METI 2009, Appendix 4 (identification)
 */
public enum IdentificationApproach implements Labelled {
  /** By consequence and scenario, so that unlike risks can be ranked together. */
  OVERVIEW("概括的", "overview"),
  /** By digging into the areas that come first. */
  DETAILED("精査的", "detailed");

  private final LocalizedText label;

  IdentificationApproach(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
