package dev.isg.core.validation;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;

/** What the constraints of documents ask for. */
public enum ConstraintRule implements Rule {
  /** A decided document has an empty list where at least one thing is expected. */
  DECIDED_LIST_EMPTY(
      library(
          "ISG-V-001",
          "a draft may be poor, a decided document may not",
          MessageTemplate.of("決定した文書の「{field}」が空です", "'{field}' is empty in what is decided"),
          MessageTemplate.of(
              "1 件以上書くか、決めるまで下書きにしておきます", "name at least one, or leave it a draft until you can"))),
  /** A decided document leaves open what is expected to be stated. */
  DECIDED_VALUE_LACKING(
      library(
          "ISG-V-002",
          "a draft may be poor, a decided document may not",
          MessageTemplate.of(
              "決定した文書に「{field}」がありません", "'{field}' is not stated in what is decided"),
          MessageTemplate.of(
              "値を書くか、決めるまで下書きにしておきます", "state it, or leave it a draft until you can"))),
  /** A document has an empty list and is of no use without. */
  LIST_EMPTY(
      library(
          "ISG-V-003",
          "a document that says nothing is a slip",
          MessageTemplate.of("「{field}」が空です", "'{field}' is empty"),
          MessageTemplate.of("1 件以上書きます", "name at least one"))),
  /** A constraint that this library has no words of its own for, such as an embedder's. */
  CONSTRAINT_BROKEN(
      library(
          "ISG-V-004",
          "constraints are kept",
          MessageTemplate.of(
              "「{field}」が制約 {constraint} を満たしません",
              "'{field}' does not satisfy the constraint {constraint}"),
          MessageTemplate.of("制約に合う値に直します", "write a value that satisfies it")));

  private final RuleDefinition definition;

  ConstraintRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
