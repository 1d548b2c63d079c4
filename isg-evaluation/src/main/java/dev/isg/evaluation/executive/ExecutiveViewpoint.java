package dev.isg.evaluation.executive;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.RowId;
import java.util.Arrays;
import java.util.List;

/**
 * One of the three viewpoints from which management evaluates. Declared in their order.
 *
 * @source METI 2009, 5.1
 */
public enum ExecutiveViewpoint implements Labelled {
  /** Whether the policy can cope with changes of the environment. */
  ENVIRONMENT(
      "J1-1",
      "環境変化への対応",
      "coping with change",
      "リスク管理方針は、経営環境の変化に対応できるか。",
      "Can the policy cope with the changes of the environment?"),
  /** Whether the policy and what was put in for it were adequate. */
  ADEQUACY(
      "J1-2",
      "方針と資源投入の適切さ",
      "adequacy of policy and resources",
      "リスク管理方針そのものと、許容する水準に照らした資源の投入は適切であったか。",
      "Were the policy itself, and what was put in for the accepted level of risk, adequate?"),
  /** Whether the policy is put into practice. */
  IMPLEMENTATION(
      "J1-3",
      "方針の実装状況",
      "implementation of the policy",
      "リスク管理方針は適切に実装されているか。",
      "Is the policy properly put into practice?");

  private final RowId row;
  private final LocalizedText label;
  private final LocalizedText question;

  ExecutiveViewpoint(String row, String ja, String en, String questionJa, String questionEn) {
    this.row = RowId.of(row);
    this.label = LocalizedText.of(ja, en);
    this.question = LocalizedText.of(questionJa, questionEn);
  }

  /** Its row in the catalogue CAT-J1; decisions name it as their subject. */
  public RowId row() {
    return row;
  }

  /** The question it puts to management. */
  public LocalizedText question() {
    return question;
  }

  /** What is looked at from it, in order. */
  public List<InputSource> sources() {
    return Arrays.stream(InputSource.values())
        .filter(source -> source.viewpoint() == this)
        .toList();
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
