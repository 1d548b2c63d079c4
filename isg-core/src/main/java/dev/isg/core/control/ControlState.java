package dev.isg.core.control;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How far a control has come. Declared in order.
 *
 * @source METI 2009, 3.3.2
 */
public enum ControlState implements Labelled {
  /** Chosen, not yet at work. */
  SELECTED("選択済", "selected"),
  /** At work. */
  IMPLEMENTED("実施中", "implemented"),
  /** At work, and its effectiveness has been judged. */
  EVALUATED("有効性評価済", "evaluated");

  private final LocalizedText label;

  ControlState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether a control in this state is at work. */
  public boolean atWork() {
    return this != SELECTED;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
