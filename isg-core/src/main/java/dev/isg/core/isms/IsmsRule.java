package dev.isg.core.isms;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the mapping to a management system by ISO/IEC 27001. */
public enum IsmsRule implements Rule {
  /** An item of the management system has no counterpart. */
  ITEM_NOT_MAPPED(
      guidance(
          "ISG-R-371",
          Strength.MUST,
          "3.3.2",
          MessageTemplate.of(
              "ISMS の{kind}「{id}」が、方針・目的・目標のどれにも対応付けられていません",
              "{kind} '{id}' of the ISMS is mapped to no policy, objective or target"),
          MessageTemplate.of(
              "entries に対応を加えるか、notMapped に理由を書きます",
              "add it to entries, or the reason to notMapped"))),
  /** A policy, objective or target has no counterpart in the management system. */
  ELEMENT_NOT_MAPPED(
      guidance(
          "ISG-R-372",
          Strength.MUST,
          "3.3.2",
          MessageTemplate.of(
              "{kind}「{id}」が、ISMS のどの項目にも対応付けられていません",
              "{kind} '{id}' is mapped to nothing in the ISMS"),
          MessageTemplate.of(
              "entries に対応を加えるか、leftOut に理由を書きます",
              "add it to entries, or to leftOut with a reason"))),
  /** Something is mapped and said not to be. */
  MAPPED_AND_LEFT_OUT(
      library(
          "ISG-R-373",
          "a thing is mapped or left out, not both",
          MessageTemplate.of(
              "ISMS の項目「{id}」は対応付けられているのに、対応しない理由も書かれています",
              "item '{id}' of the ISMS is mapped, yet a reason is given why it is not"),
          MessageTemplate.of("どちらかを削ります", "delete one of the two"))),
  /** A line of the table stands there twice. */
  ENTRY_REPEATED(
      library(
              "ISG-R-374",
              "one line a pair",
              MessageTemplate.of(
                  "「{item}」と「{id}」の対応が重複しています",
                  "the line from '{item}' to '{id}' stands there twice"),
              MessageTemplate.of("一つにします", "keep one"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  IsmsRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
