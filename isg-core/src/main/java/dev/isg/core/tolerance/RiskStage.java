package dev.isg.core.tolerance;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskLevel;
import java.util.Optional;

/** A point in the life of a risk at which its level is looked at. Declared in the order of life. */
public enum RiskStage implements Labelled {
  /** Before any control. */
  INHERENT("固有", "inherent"),
  /** As things are now. */
  CURRENT("現状", "current"),
  /** Once what was chosen is done. */
  RESIDUAL("残存", "residual");

  private final LocalizedText label;

  RiskStage(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** The level of a risk at this point; empty where it was not assessed. */
  public Optional<RiskLevel> levelOf(Risk risk) {
    return switch (this) {
      case INHERENT -> risk.inherent();
      case CURRENT ->
          risk.impact() >= 1 && risk.likelihood() >= 1
              ? Optional.of(RiskLevel.of(risk.impact(), risk.likelihood()))
              : Optional.empty();
      case RESIDUAL -> risk.residual();
    };
  }

  /** The loss estimated at this point; empty where nobody estimated it. */
  public Optional<LossEstimate> lossOf(Risk risk) {
    return switch (this) {
      case INHERENT -> Optional.empty();
      case CURRENT -> risk.loss();
      case RESIDUAL -> risk.residualLoss();
    };
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
