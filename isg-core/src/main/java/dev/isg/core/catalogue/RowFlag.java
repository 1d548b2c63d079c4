package dev.isg.core.catalogue;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What a reader must know before relying on a row. */
public enum RowFlag implements Labelled {
  /** The guidance prints something else by mistake; the row keeps what is printed. */
  ERRATUM("誤記を訂正", "erratum corrected"),
  /** A reading of the editor, not stated by the guidance. */
  EDITORIAL("編者の解釈", "editorial"),
  /** The text itself ends openly, with "etc." or the like. */
  OPEN_LIST("例示（等）", "open list"),
  /** To be cited only. Its figures must not enter any calculation. */
  REFERENCE_ONLY("参照のみ（計算に使用不可）", "reference only, do not compute with");

  private final LocalizedText label;

  RowFlag(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
