package dev.isg.core.profile;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What the board lays down in its statutory basic policy on internal control; in outline is enough.
 *
 * @source METI 2009, Appendix 2
 */
public enum BasicPolicyElement implements Labelled {
  /** What internal control is to achieve. */
  GOALS("目標", "goals"),
  /** Who does what with which authority inside the company. */
  ORGANISATION_AND_AUTHORITY("内部組織と権限", "internal organisation and authority"),
  /** How the parts of the organisation tell each other. */
  COMMUNICATION("組織間の連絡方法", "communication between organisations"),
  /** How what went wrong is put right. */
  CORRECTION("是正の方法", "how to correct");

  private final LocalizedText label;

  BasicPolicyElement(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
