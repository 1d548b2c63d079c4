package dev.isg.evaluation.viewpoint;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.RowId;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the five questions by which the CISO evaluates. Declared in their order; the last follows
 * from the others.
 *
 * @source METI 2009, 1.4.2(3)
 */
public enum CisoQuestion implements Labelled {
  /** Whether managers ran their PDCA as they should. */
  PDCA("PDCA の実施", "the PDCA", "PDCA は的確に回されたか。", "Was the PDCA carried out properly?", "J2-3"),
  /** Whether people, structure and means sufficed. */
  RESOURCES(
      "体制と資源",
      "organisation and resources",
      "体制と経営資源は足りていたか。",
      "Were the organisation and the resources adequate?",
      "J2-4"),
  /** Whether there were fewer incidents. */
  INCIDENTS("インシデント", "incidents", "インシデントは減ったか。", "Did incidents decrease?", "J2-5"),
  /** Whether the law was kept. */
  LAW("法令の遵守", "the law", "法令に反することはなかったか。", "Was the law kept throughout?", "J2-6"),
  /** Whether what was aimed at was reached. */
  ACHIEVEMENT(
      "目的・目標の達成",
      "objectives and targets",
      "その結果、目的と目標は達成されたか。",
      "As a result, were objectives and targets achieved?",
      "J2-1",
      "J2-2");

  private final LocalizedText label;
  private final LocalizedText question;
  private final List<RowId> rows;

  CisoQuestion(String ja, String en, String questionJa, String questionEn, String... rows) {
    this.label = LocalizedText.of(ja, en);
    this.question = LocalizedText.of(questionJa, questionEn);
    this.rows = Stream.of(rows).map(RowId::of).toList();
  }

  /** The question as a sentence. */
  public LocalizedText question() {
    return question;
  }

  /** Its rows in the catalogue CAT-J2: two for the last question, one for each other. */
  public List<RowId> rows() {
    return rows;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
