package dev.isg.evaluation.cause;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What there was too little of. The list is a design of this library. */
public enum ShortResource implements Labelled {
  /** Money. */
  MONEY("資金", "money"),
  /** People. */
  PEOPLE("人員", "people"),
  /** Time. */
  TIME("時間", "time"),
  /** Knowledge or skill. */
  KNOWLEDGE("知識・技能", "knowledge"),
  /** Equipment or software. */
  EQUIPMENT("設備・ソフトウェア", "equipment");

  private final LocalizedText label;

  ShortResource(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
