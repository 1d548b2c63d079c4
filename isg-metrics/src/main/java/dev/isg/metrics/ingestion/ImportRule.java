package dev.isg.metrics.ingestion;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;

/** What must hold of a source beyond its rows, so that it can be imported. */
public enum ImportRule implements Rule {
  /** A measurement of other content is kept under the id. */
  OTHER_CONTENT_KEPT(
      "ISG-M-131",
      MessageTemplate.of(
          "id「{id}」は別の内容で記録済みです", "the id '{id}' is kept already with other content"),
      MessageTemplate.of(
          "訂正なら新しい id で記録し、誤りなら行を削ります",
          "if it is a correction, give it an id of its own; if it is a mistake, delete the row")),
  /** A line is too long to be read. */
  LINE_TOO_LONG(
      "ISG-M-132",
      MessageTemplate.of("1 行が {limit} 文字を超えています", "the line has more than {limit} characters"),
      MessageTemplate.of("1 行に 1 件の JSON オブジェクトを書きます", "write one JSON object a line"));

  private final RuleDefinition definition;

  ImportRule(String id, MessageTemplate message, MessageTemplate mend) {
    this.definition = library(id, "a source is imported whole or not at all", message, mend);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
