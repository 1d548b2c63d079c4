package dev.isg.core.treatment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A way to treat a risk. People choose; nothing is derived.
 *
 * @source METI 2009, Appendix 4 (treatment)
 */
public enum TreatmentOption implements Labelled {
  /** Not to enter, or to leave, the activity; it may raise other risks and lose opportunity. */
  AVOID("リスクを生む活動に踏み込まない", "avoid the activity"),
  /** To make it more or less likely. */
  CHANGE_LIKELIHOOD("起こりやすさを変える", "change the likelihood"),
  /** To change what it does, by plans for emergencies, contingencies and recovery. */
  CHANGE_CONSEQUENCES("結果を変える", "change the consequences"),
  /** To share it by hedge, insurance, contract or partnership; supervision stays with us. */
  SHARE("他者と共有する", "share with others"),
  /** To keep it; whether by choice or because nothing else could be done must be said. */
  RETAIN("保有する", "retain"),
  /** To start or go on with the activity in order to gain. */
  PURSUE("機会を追求する", "pursue the opportunity");

  private final LocalizedText label;

  TreatmentOption(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
