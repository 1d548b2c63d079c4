package dev.isg.core.control;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A stage in thinking about control and IT. The second and the third together are IT control.
 *
 * @source METI 2009, Appendix 2
 */
public enum ItControlStage implements Labelled {
  /** IT is the means of control; for efficiency, with a look at the return on investment. */
  BY_IT(false, "IT による統制", "control by IT"),
  /** IT is what is controlled, in order to manage its risks. */
  OF_IT_FOR_RISK(true, "IT に対する統制（リスク管理目的）", "control of IT for risk management"),
  /** IT is what is controlled, in order to keep the law. */
  OF_IT_FOR_COMPLIANCE(true, "IT に対する統制（法令遵守目的）", "control of IT for legal compliance");

  private final boolean itControl;
  private final LocalizedText label;

  ItControlStage(boolean itControl, String ja, String en) {
    this.itControl = itControl;
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether it counts as IT control, that is, control of IT. */
  public boolean itControl() {
    return itControl;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
