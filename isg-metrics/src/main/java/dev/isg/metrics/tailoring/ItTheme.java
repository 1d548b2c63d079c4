package dev.isg.metrics.tailoring;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What the guidance names of the things about IT that managers watch. Others are free.
 *
 * @source METI 2009, 4.1.3
 */
public enum ItTheme implements Labelled {
  /** Who can get at each information asset. */
  ACCESS_CONTROL("各情報資産に対するアクセスコントロール", "access control of each asset"),
  /** How identities are managed. */
  IDENTITY("ID管理の状況", "ID management"),
  /** How often someone logged in, or tried to, without a right. */
  ILLEGAL_LOGIN("不正ログイン回数", "illegal logins"),
  /** Measures against viruses. */
  ANTI_VIRUS("ウイルス対策", "anti-virus measures"),
  /** What is encrypted. */
  ENCRYPTION("暗号化対策状況", "encryption");

  private final LocalizedText label;

  ItTheme(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
