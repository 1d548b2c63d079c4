package dev.isg.core.outsourcing;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.RowId;

/**
 * What a company has to know of an outsourcee before a verdict may rest on what is done there. The
 * guidance names these four as examples; a company may ask for more in its contracts.
 *
 * @source METI 2009, 5.2
 */
public enum OutsourceeItem implements Labelled {
  /**
   * Whether the rules for handling information assets, personal information above all, are kept.
   */
  HANDLING_RULES("G-1", "情報資産の取扱規程の遵守状況", "how the rules for handling information assets are kept"),
  /** How security measures such as access control and encryption stand. */
  SECURITY_MEASURES("G-2", "セキュリティ対策の状況", "how the security measures stand"),
  /** Who handles important information, who had access to it, and how it was disposed of. */
  HANDLERS_AND_DISPOSAL(
      "G-3",
      "重要情報の取扱者、アクセス履歴及び廃棄の状況",
      "who handles important information, its access history and its disposal"),
  /** What accidents and incidents there were; none is an answer, silence is not. */
  INCIDENTS("G-4", "事故やインシデントの状況", "accidents and incidents");

  private final RowId row;
  private final LocalizedText label;

  OutsourceeItem(String row, String ja, String en) {
    this.row = RowId.of(row);
    this.label = LocalizedText.of(ja, en);
  }

  /** The row of the catalogue CAT-G that says it in the words of the guidance. */
  public RowId row() {
    return row;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
