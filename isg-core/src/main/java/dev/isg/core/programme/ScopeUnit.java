package dev.isg.core.programme;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How far governance reaches.
 *
 * @source METI 2009, 1.2
 */
public enum ScopeUnit implements Labelled {
  /** One company. */
  COMPANY("個別企業", "individual company"),
  /** The group of the consolidated accounts. */
  CONSOLIDATED_GROUP("連結ベースの企業グループ", "consolidated group"),
  /** The companies that form a value chain. */
  VALUE_CHAIN("バリューチェーンを形成する企業グループ", "value-chain group");

  private final LocalizedText label;

  ScopeUnit(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** The scope to propose to a company in Japan that has not chosen; a proposal, no default. */
  public static ScopeUnit proposedInJapan() {
    return CONSOLIDATED_GROUP;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
