package dev.isg.core.process;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A step of the process of risk management. Declared in the order of the process.
 *
 * @source METI 2009, Appendix 4 (structure of ISO 31000 as drafted in 2009)
 */
public enum ProcessStep implements Labelled {
  /** To find risks and list them. */
  IDENTIFICATION(true, "リスク特定", "identification"),
  /** To break down what was found; a step of its own. */
  ANALYSIS(true, "リスク解析", "analysis"),
  /** To judge what was analysed. */
  EVALUATION(true, "リスク評価", "evaluation"),
  /** To do something about it. */
  TREATMENT(false, "リスク対応", "treatment");

  private final boolean assessment;
  private final LocalizedText label;

  ProcessStep(boolean assessment, String ja, String en) {
    this.assessment = assessment;
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether it belongs to risk assessment. */
  public boolean assessment() {
    return assessment;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
