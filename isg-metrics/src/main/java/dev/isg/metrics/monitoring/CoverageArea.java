package dev.isg.metrics.monitoring;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A part of the requirements of ISO/IEC 27001:2005 from which the CISO may take items, so that
 * nothing is left out.
 *
 * @source METI 2009, 4.1.2
 */
public enum CoverageArea implements Labelled {
  /** To implement and operate. */
  OPERATION("導入及び運用", "implement and operate"),
  /** To monitor and review. */
  REVIEW("監視及びレビュー", "monitor and review"),
  /** To maintain and improve. */
  IMPROVEMENT("維持及び改善", "maintain and improve"),
  /** To control documents. */
  DOCUMENTS("文書管理", "document control");

  private final LocalizedText label;

  CoverageArea(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
