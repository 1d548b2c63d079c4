package dev.isg.core.process;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What is heeded when risks are evaluated.
 *
 * @source METI 2009, Appendix 4 (evaluation)
 */
public enum EvaluationPrinciple implements Labelled {
  /** Some risks are so grave that money alone does not decide. */
  GRAVE_BEYOND_ECONOMY("経済的根拠を超える深刻なリスク", "risks too grave for economic grounds alone"),
  /** Law and social responsibility come before cost and benefit. */
  LAW_AND_SOCIETY_FIRST("法規制と社会的責任の優先", "law and social responsibility first"),
  /** What the company wants and could gain is weighed. */
  OBJECTIVES_AND_OPPORTUNITY("目標と機会", "objectives and opportunity"),
  /** What happens is one thing, what it does another. */
  EVENT_IS_NOT_EFFECT("事象と影響の区別", "event and effect kept apart"),
  /** What others have to bear counts, too. */
  WIDER_CONTEXT("他者が負うリスクの許容度", "tolerance of others who bear the risk"),
  /** To analyse further is a decision, too. */
  FURTHER_ANALYSIS("追加分析という選択", "further analysis as a choice");

  private final LocalizedText label;

  EvaluationPrinciple(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
