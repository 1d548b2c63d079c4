package dev.isg.core.asset;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What an information asset is kept in.
 *
 * @source METI 2009, 1.3.1: all the company values, not only IT; the kinds are a choice of this
 *     library
 */
public enum AssetKind implements Labelled {
  /** Contracts, drawings and records on paper. */
  PAPER(false, "紙の文書", "paper"),
  /** Ways of doing things, written down or not. */
  KNOW_HOW(false, "ノウハウ", "know-how"),
  /** What people know and would take with them. */
  PEOPLE(false, "人の知識", "people's knowledge"),
  /** Things that show something by themselves, such as prototypes and moulds. */
  OBJECT(false, "試作品などの現物", "objects such as prototypes"),
  /** Data, wherever it is stored. */
  DATA(true, "電子データ", "data"),
  /** Systems, devices and networks that process information. */
  IT_SYSTEM(true, "情報システム", "IT system");

  private final boolean it;
  private final LocalizedText label;

  AssetKind(boolean it, String ja, String en) {
    this.it = it;
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether it is IT unless the asset says otherwise. */
  public boolean it() {
    return it;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
