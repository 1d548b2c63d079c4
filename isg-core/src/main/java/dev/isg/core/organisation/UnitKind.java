package dev.isg.core.organisation;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What kind of part of the governance unit an organisation unit is. */
public enum UnitKind implements Labelled {
  /** A legal entity. */
  COMPANY("会社", "company"),
  /** A business division. */
  DIVISION("事業部", "division"),
  /** A department. */
  DEPARTMENT("部門", "department"),
  /** Someone outside who works for the company. */
  OUTSOURCEE("外部委託先", "outsourcee");

  private final LocalizedText label;

  UnitKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
