package dev.isg.core.isms;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What an item of a management system by ISO/IEC 27001 is.
 *
 * @source METI 2009, 3.3.2
 */
public enum IsmsItemKind implements Labelled {
  /** A statement of the ISMS policy. */
  BASIC_POLICY("基本方針", "policy statement"),
  /** An objective of the ISMS. */
  OBJECTIVE("目的", "objective"),
  /** A target of the ISMS. */
  TARGET("目標", "target");

  private final LocalizedText label;

  IsmsItemKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
