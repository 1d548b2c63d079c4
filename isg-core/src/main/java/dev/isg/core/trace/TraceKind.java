package dev.isg.core.trace;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A kind of thing in the chain from the policy to the field. Declared from the top down; risks come
 * last, since they stand beside the chain and only appear in gaps.
 *
 * @source METI 2009, chapter 3 and 3.3
 */
public enum TraceKind implements Labelled {
  /** Something the policy protects. */
  CORE_VALUE("価値", "core value"),
  /** A state to reach. */
  OBJECTIVE("目的", "objective"),
  /** A state to reach by a date. */
  TARGET("目標", "target"),
  /** What managers set out to have in place. */
  CONTROL_OBJECTIVE("管理目的", "control objective"),
  /** A measure carried out. */
  CONTROL("管理策", "control"),
  /** A unit that carries controls out. */
  UNIT("組織単位", "unit"),
  /** A risk of the policy. */
  RISK("リスク", "risk");

  private final LocalizedText label;

  TraceKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
