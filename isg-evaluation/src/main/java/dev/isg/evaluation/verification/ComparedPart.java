package dev.isg.evaluation.verification;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** A part of an evaluation. Declared in the order of the document. */
public enum ComparedPart implements Labelled {
  /** What Direct assumed. */
  HYPOTHESIS("仮説", "assumption"),
  /** A target. */
  TARGET("目標", "target"),
  /** An objective. */
  OBJECTIVE("目的", "objective"),
  /** A changed precondition of the policy. */
  PRECONDITION("方針の前提の変化", "changed precondition"),
  /** A viewpoint of management. */
  VIEWPOINT("経営陣の視点", "viewpoint"),
  /** The policy. */
  POLICY("方針", "policy"),
  /** How far the period has come. */
  CYCLE("期間の状態", "state of the period");

  private final LocalizedText label;

  ComparedPart(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
