package dev.isg.evaluation.cause;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How realistic a target was, as seen afterwards. The list is a design of this library. */
public enum Realism implements Labelled {
  /** It could have been reached as it was set. */
  REALISTIC("達成可能だった", "it could have been reached"),
  /** It could be reached, but not by its date. */
  NOT_IN_TIME("期限までには達成できなかった", "it could not be reached in time"),
  /** It could not be reached with what there is. */
  OUT_OF_REACH("達成できる水準でなかった", "it was out of reach");

  private final LocalizedText label;

  Realism(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
