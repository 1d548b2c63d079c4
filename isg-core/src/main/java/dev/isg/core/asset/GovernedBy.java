package dev.isg.core.asset;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Which governance looks after something: that of IT, that of information security, both or
 * neither. The two overlap, neither contains the other, and both lie within corporate governance.
 *
 * @source METI 2009, 1.3.1 and Fig. 1-1
 */
public enum GovernedBy implements Labelled {
  /** IT that concerns information security. */
  BOTH("双方", "both"),
  /** IT that does not concern information security. */
  IT_GOVERNANCE("ITガバナンスのみ", "IT governance only"),
  /** What concerns information security and is not IT. */
  INFORMATION_SECURITY_GOVERNANCE("情報セキュリティガバナンスのみ", "information security governance only"),
  /** Neither IT nor a concern of information security. */
  NEITHER("いずれでもない", "neither");

  private final LocalizedText label;

  GovernedBy(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /**
   * Classifies anything.
   *
   * @param it whether it is IT
   * @param infosec whether it concerns information security
   */
  public static GovernedBy of(boolean it, boolean infosec) {
    if (infosec) {
      return it ? BOTH : INFORMATION_SECURITY_GOVERNANCE;
    }
    return it ? IT_GOVERNANCE : NEITHER;
  }

  /** Whether information security governance looks after it, be it IT or not. */
  public boolean informationSecurity() {
    return this == BOTH || this == INFORMATION_SECURITY_GOVERNANCE;
  }

  /** Whether IT governance looks after it, be it of concern to information security or not. */
  public boolean it() {
    return this == BOTH || this == IT_GOVERNANCE;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
