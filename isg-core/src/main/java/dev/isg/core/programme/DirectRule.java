package dev.isg.core.programme;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of a programme's purposes, its statutory policy, its resources and its tags. */
public enum DirectRule implements Rule {
  /** One of the two purposes is left out. */
  PURPOSE_MISSING(
      guidance(
          "ISG-R-701",
          Strength.FACT,
          "はじめに / preface",
          MessageTemplate.of(
              "ガバナンスの目的に「{missing}」がありません", "the purposes of governance leave out {missing}"),
          MessageTemplate.of("purposes に両方の目的を書きます", "state both in purposes"))),
  /** The statutory basic policy leaves an element out. */
  STATUTORY_ELEMENT_MISSING(
      guidance(
              "ISG-R-702",
              Strength.FACT,
              "付録2 / Appendix 2",
              MessageTemplate.of(
                  "内部統制の基本方針に「{missing}」がありません",
                  "the basic policy on internal control says nothing on {missing}"),
              MessageTemplate.of(
                  "要綱・大綱の程度で足ります。clauses に加えます", "an outline is enough: add it to clauses"))
          .withSeverity(Severity.WARNING)),
  /** The objectives serve strategy and value only. */
  AREAS_ONE_SIDED(
      guidance(
              "ISG-R-703",
              Strength.FACT,
              "付録4 / Appendix 4",
              MessageTemplate.of(
                  "目的の領域が戦略と価値創造に偏り、「{missing}」がありません",
                  "the objectives favour strategy and value; none is on {missing}"),
              MessageTemplate.of("残る領域の目的を検討します", "consider objectives in the other areas"))
          .withSeverity(Severity.INFO)),
  /** More people are allocated than there are. */
  STAFF_EXCEEDS_TOTAL(
      guidance(
              "ISG-R-704",
              Strength.FACT,
              "3.1.3",
              MessageTemplate.of(
                  "配分された要員 {allocated} が総数 {total} を超えています",
                  "{allocated} are allocated, and there are only {total}"),
              MessageTemplate.of("配分を減らすか総数を見直します", "reduce the allocations or review the total"))
          .withSeverity(Severity.WARNING)),
  /** The pool goes to one side only. */
  POOL_ONE_SIDED(
      guidance(
              "ISG-R-705",
              Strength.FACT,
              "3.1.3",
              MessageTemplate.of(
                  "経営資源の配分に「{missing}」がありません", "nothing of the pool is allocated to {missing}"),
              MessageTemplate.of(
                  "価値創造とリスク対策は一つの資源を分け合います。配分を確かめます",
                  "value creation and risk measures share one pool: check the allocation"))
          .withSeverity(Severity.INFO)),
  /** A currency of an allocation is not that of the total. */
  POOL_NOT_COMPARABLE(
      RuleDefinition.library(
              "ISG-R-706",
              "amounts of different currencies are not added",
              MessageTemplate.of(
                  "配分の通貨が総額 {total} と異なり、超過を確かめられません",
                  "an allocation is in another currency than the total of {total}; whether it fits is"
                      + " unknown"),
              MessageTemplate.of("総額と同じ通貨で書きます", "write it in the currency of the total"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  DirectRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
