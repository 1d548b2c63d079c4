package dev.isg.core.issue;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How strongly the guidance asks for something, read off its own wording.
 *
 * @source METI 2009, wording of each requirement
 */
public enum Strength implements Labelled {
  /** A duty: "it is necessary to". */
  MUST("M", Severity.ERROR, "必須", "must"),
  /** A recommendation: "it is desirable to". */
  SHOULD("S", Severity.WARNING, "推奨", "should"),
  /** A possibility or an example. */
  MAY("C", Severity.INFO, "任意", "may"),
  /** A definition or a fact. */
  FACT("F", Severity.ERROR, "定義・事実", "definition or fact"),
  /** Left to human judgement; the library records the decision. */
  OPEN("O", Severity.INFO, "人の判断", "left to judgement"),
  /** Not in the guidance; needed so that the rule can run as software. */
  DERIVED("D", Severity.ERROR, "本ライブラリの設計", "design of this library");

  private final String code;
  private final Severity severity;
  private final LocalizedText label;

  Strength(String code, Severity severity, String ja, String en) {
    this.code = code;
    this.severity = severity;
    this.label = LocalizedText.of(ja, en);
  }

  /** The one-letter code: M, S, C, F, O or D. */
  public String code() {
    return code;
  }

  /** The severity a broken rule of this strength has unless the rule says otherwise. */
  public Severity defaultSeverity() {
    return severity;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
