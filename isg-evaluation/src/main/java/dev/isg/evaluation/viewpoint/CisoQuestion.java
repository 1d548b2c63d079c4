package dev.isg.evaluation.viewpoint;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * One of the five questions by which the CISO evaluates. Declared in their order; the last follows
 * from the others.
 *
 * @source METI 2009, 1.4.2(3)
 */
public enum CisoQuestion implements Labelled {
  /** Whether managers ran their PDCA as they should. */
  PDCA("PDCA の実施", "the PDCA", "PDCA は的確に回されたか。", "Was the PDCA carried out properly?"),
  /** Whether people, structure and means sufficed. */
  RESOURCES(
      "体制と資源",
      "organisation and resources",
      "体制と経営資源は足りていたか。",
      "Were the organisation and the resources adequate?"),
  /** Whether there were fewer incidents. */
  INCIDENTS("インシデント", "incidents", "インシデントは減ったか。", "Did incidents decrease?"),
  /** Whether the law was kept. */
  LAW("法令の遵守", "the law", "法令に反することはなかったか。", "Was the law kept throughout?"),
  /** Whether what was aimed at was reached. */
  ACHIEVEMENT(
      "目的・目標の達成",
      "objectives and targets",
      "その結果、目的と目標は達成されたか。",
      "As a result, were objectives and targets achieved?");

  private final LocalizedText label;
  private final LocalizedText question;

  CisoQuestion(String ja, String en, String questionJa, String questionEn) {
    this.label = LocalizedText.of(ja, en);
    this.question = LocalizedText.of(questionJa, questionEn);
  }

  /** The question as a sentence. */
  public LocalizedText question() {
    return question;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
