package dev.isg.metrics.agreement;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How far pairs agree, as one number: 1 is full agreement, 0 is no more than chance. */
public enum AgreementStatistic implements Labelled {
  /** Cohen's kappa, for grades and names, which have no distances. */
  KAPPA("コーエンのカッパ係数", "Cohen's kappa"),
  /**
   * The intraclass correlation of single measurements, for numbers: the share of the variance that
   * is between objects.
   */
  CORRELATION("級内相関係数", "intraclass correlation");

  private final LocalizedText label;

  AgreementStatistic(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
