package dev.isg.core.organisation;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A post a person holds besides the role. Whoever holds one of them may be CISO as well.
 *
 * @source METI 2009, footnote 8
 */
public enum ConcurrentPost implements Labelled {
  /** Chief information officer. */
  CIO("CIO（最高情報責任者）", "CIO (chief information officer)"),
  /** Chief security officer. */
  CSO("CSO（最高セキュリティ責任者）", "CSO (chief security officer)"),
  /** Chief privacy officer. */
  CPO("CPO（最高プライバシー責任者）", "CPO (chief privacy officer)"),
  /** Any other post. */
  OTHER("その他の職", "another post");

  private final LocalizedText label;

  ConcurrentPost(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
