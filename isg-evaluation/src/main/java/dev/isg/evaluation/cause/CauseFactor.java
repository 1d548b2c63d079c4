package dev.isg.evaluation.cause;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Where the cause of a missed target lies.
 *
 * @source METI 2009, 1.4.2(3); the list is a design of this library
 */
public enum CauseFactor implements Labelled {
  /** A control was not carried out or did not work. */
  CONTROL("管理策の不備", "a control"),
  /** Money, people or time did not suffice. */
  RESOURCES("資源の不足", "resources"),
  /** The target was not realistic. */
  REALISM("目標の現実性", "how realistic the target was"),
  /** A risk arose that was not foreseen. */
  NEW_RISK("新たなリスク", "a new risk"),
  /** Anything else; the finding says what. */
  OTHER("その他", "something else");

  private final LocalizedText label;

  CauseFactor(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
