package dev.isg.evaluation.verification;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** Something an evaluation is made of and names. Declared in the order in which it is told. */
public enum ComparedInput implements Labelled {
  /** The version of the rules. */
  RULES("規則の版", "the version of the rules"),
  /** What was laid down. */
  PROGRAMME("プログラム（方針・目的・目標・管理策など）", "the programme"),
  /** How the indicators are defined. */
  INDICATORS("指標の定義", "the definitions of the indicators"),
  /** What was measured for the targets. */
  VALUES("指標の値", "the values of the indicators"),
  /** What was decided, and the causes that were found. */
  DECISIONS("決定と原因分析", "the decisions and analyses of causes"),
  /** The record of incidents, and what is monitored. */
  RECORDS("インシデントとモニタリングの記録", "the records of incidents and of what is monitored"),
  /** What management looks at from its viewpoints; told only where nothing above explains it. */
  VIEWPOINTS("経営陣の視点の材料", "what management looks at from its viewpoints");

  private final LocalizedText label;

  ComparedInput(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
