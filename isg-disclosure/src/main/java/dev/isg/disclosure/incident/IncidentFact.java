package dev.isg.disclosure.incident;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Something that can be told of an incident once it is certain.
 *
 * @source METI 2009, 3.4.2(3); the list is a design of this library
 */
public enum IncidentFact implements Labelled {
  /** What happened. */
  WHAT_HAPPENED("何が起きたか", "what happened"),
  /** When it happened and was found. */
  WHEN("いつ起き、いつ分かったか", "when it happened and was found"),
  /** Which information, services and people it concerns. */
  CONCERNED("対象の情報・サービス・人", "information, services and people concerned"),
  /** What was done so far. */
  DONE_SO_FAR("これまでの対応", "what was done so far"),
  /** When the next report comes. */
  NEXT_REPORT("次の報告の時期", "when the next report comes"),
  /** Whom to ask. */
  CONTACT("問い合わせ先", "whom to ask"),
  /** What caused it. */
  CAUSE("原因", "cause"),
  /** How far it reached. */
  EXTENT("影響の範囲", "extent"),
  /** What is done against recurrence. */
  PREVENTION("再発防止策", "what is done against recurrence");

  private final LocalizedText label;

  IncidentFact(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
