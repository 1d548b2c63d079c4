package dev.isg.disclosure.scope;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How much an item of disclosure would help someone who means to attack. Declared from harmless to
 * gravest.
 *
 * @source METI 2009, preface, footnote 1; the grades are a choice of this library
 */
public enum AttackerUsefulness implements Labelled {
  /** It tells an attacker nothing. */
  NONE("なし", "none"),
  /** It tells an attacker what can be found out anyway. */
  LOW("低", "low"),
  /** It makes an attack somewhat easier to plan. */
  MEDIUM("中", "medium"),
  /** It shows a way in, or a weakness that is still open. Only management may let it out. */
  HIGH("高", "high");

  private final LocalizedText label;

  AttackerUsefulness(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
