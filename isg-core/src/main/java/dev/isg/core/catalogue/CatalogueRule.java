package dev.isg.core.catalogue;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;

/** What must hold of an overlay so that it can be laid over a catalogue. */
public enum CatalogueRule implements Rule {
  /** The overlay is made for another catalogue. */
  WRONG_CATALOGUE(
      library(
          "ISG-K-001",
          "an overlay names the catalogue it changes",
          MessageTemplate.of(
              "この上書きは「{named}」用で、「{given}」には使えません",
              "this overlay is for '{named}', not for '{given}'"),
          MessageTemplate.of("catalogue を直すか、別の上書きを使います", "correct catalogue, or use another"))),
  /** A row to hide or reword does not exist. */
  UNKNOWN_ROW(
      library(
          "ISG-K-002",
          "an overlay changes what exists",
          MessageTemplate.of(
              "行「{id}」は「{catalogue}」にありません", "there is no row '{id}' in '{catalogue}'"),
          MessageTemplate.of("id を直すか、この変更を削ります", "correct the id, or delete this change"))),
  /** A row to add exists, seen or hidden. */
  ROW_EXISTS(
      library(
          "ISG-K-003",
          "ids are stable",
          MessageTemplate.of(
              "行「{id}」は「{catalogue}」に既にあります", "row '{id}' exists in '{catalogue}' already"),
          MessageTemplate.of(
              "別の id にするか、rewordings で文言を変えます", "give it another id, or use rewordings"))),
  /** The overlay names one row twice. */
  ROW_NAMED_TWICE(
      library(
          "ISG-K-004",
          "an overlay has no order",
          MessageTemplate.of("行「{id}」が 2 回以上現れます", "row '{id}' is named more than once"),
          MessageTemplate.of("一つを残します", "keep one of them"))),
  /** A row to hide or reword is hidden by an overlay underneath. */
  ROW_HIDDEN(
      library(
          "ISG-K-005",
          "an overlay changes what is seen",
          MessageTemplate.of("行「{id}」は既に非表示です", "row '{id}' is hidden already"),
          MessageTemplate.of("この変更を削ります", "delete this change"))),
  /** A row to add has an attribute that the catalogue does not explain. */
  UNKNOWN_ATTRIBUTE(
      library(
          "ISG-K-006",
          "attributes have a meaning",
          MessageTemplate.of(
              "行「{id}」の属性「{key}」は「{catalogue}」にありません",
              "'{catalogue}' has no attribute '{key}' as row '{id}' uses it"),
          MessageTemplate.of("次のいずれかに直すか削ります: {known}", "delete it or use one of: {known}")));

  private final RuleDefinition definition;

  CatalogueRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
