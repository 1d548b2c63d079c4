package dev.isg.core.policy;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** Where a version of the policy stands in its life. Declared in the order of the life. */
public enum PolicyState implements Labelled {
  /** Being written. */
  DRAFT("草案", "draft"),
  /** Adopted by management, not yet in force. */
  DECIDED("決定済", "decided"),
  /** In force. */
  IN_FORCE("施行中", "in force"),
  /** Replaced by a later version. */
  SUPERSEDED("失効", "superseded");

  private final LocalizedText label;

  PolicyState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether management stands by the version: it is decided or in force. */
  public boolean binding() {
    return this == DECIDED || this == IN_FORCE;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
