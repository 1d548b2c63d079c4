package dev.isg.metrics.incident;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What people decided on the explanation of an incident.
 *
 * @source METI 2009, 2.5; the choices are a design of this library
 */
public enum ExplanationChoice implements Labelled {
  /** It is to be explained. */
  EXPLAIN(ExplanationStatus.TO_BE_EXPLAINED, "説明する", "explain"),
  /** It has been explained. */
  EXPLAINED(ExplanationStatus.EXPLAINED, "説明した", "explained"),
  /** It is not explained, for the reason given. */
  DO_NOT_EXPLAIN(ExplanationStatus.NOT_EXPLAINED, "説明しない", "do not explain");

  private final ExplanationStatus status;
  private final LocalizedText label;

  ExplanationChoice(ExplanationStatus status, String ja, String en) {
    this.status = status;
    this.label = LocalizedText.of(ja, en);
  }

  /** How the incident stands once this is decided. */
  public ExplanationStatus status() {
    return status;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
