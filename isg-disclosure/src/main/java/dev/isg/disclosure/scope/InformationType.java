package dev.isg.disclosure.scope;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What kind of information an item of disclosure is.
 *
 * @source METI 2009, preface, footnote 1, for the first two; 7.3 for the others
 */
public enum InformationType implements Labelled {
  /** How information security measures work in detail. */
  DETAILS_OF_MEASURES(true, "対策の詳細", "details of measures"),
  /** What led to an accident. */
  CAUSES_OF_ACCIDENTS(true, "事故の原因等", "causes of accidents"),
  /** Policies and principles. */
  POLICY(false, "方針", "policy"),
  /** Risks and how they were assessed. */
  RISK(false, "リスク", "risk"),
  /** Who is responsible for what. */
  ORGANISATION(false, "体制", "organisation"),
  /** What was done and what came of it. */
  RESULTS(false, "取組と結果", "efforts and results");

  private final boolean cautioned;
  private final LocalizedText label;

  InformationType(boolean cautioned, String ja, String en) {
    this.cautioned = cautioned;
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether the guidance itself names it as useful to attackers. */
  public boolean cautioned() {
    return cautioned;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
