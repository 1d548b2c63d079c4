package dev.isg.core.catalogue;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Whose words the Japanese text of a row is written in. The English is always this library's, and
 * so are notes and groups in both languages.
 *
 * <p>The guidance itself quotes others; so each row tells whether its words may be passed on as the
 * guidance's.
 */
public enum Wording implements Labelled {
  /** A term or short phrase as it stands in the guidance. */
  QUOTED("原文", "quoted"),
  /** What the guidance says, shortened and in other words. */
  CONDENSED("要約", "condensed"),
  /** Words of whoever keeps the row; the guidance only shows or implies the content, if at all. */
  OWN("独自", "own words");

  private final LocalizedText label;

  Wording(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
