package dev.isg.core.catalogue;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How a row came to be as it is, once overlays are laid over a catalogue. */
public enum Provenance implements Labelled {
  /** As in the catalogue underneath. */
  SHIPPED("出荷時のまま", "as shipped"),
  /** Added by an overlay. */
  ADDED("追加", "added"),
  /** Reworded by an overlay; id, source, flags and attributes are as before. */
  OVERRIDDEN("文言を変更", "overridden");

  private final LocalizedText label;

  Provenance(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
