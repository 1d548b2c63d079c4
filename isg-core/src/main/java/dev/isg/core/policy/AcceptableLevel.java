package dev.isg.core.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.tolerance.Tolerance;
import dev.isg.core.tolerance.ToleranceForm;

/**
 * How much risk management accepts in the whole business, in words and as the gravest grade of the
 * risk matrix. It is the plainest form of a {@link Tolerance}; the policy may add others.
 *
 * @param statement the level in words
 * @param highestGrade the gravest grade still accepted, inclusive
 * @source METI 2009, 3.1.4; the form is left to the company
 */
public record AcceptableLevel(LocalizedText statement, RiskGrade highestGrade) {
  /** The level in the form in which all levels are compared. */
  public Tolerance tolerance() {
    return Tolerance.ofAll(statement, new ToleranceForm.UpToGrade(highestGrade));
  }
}
