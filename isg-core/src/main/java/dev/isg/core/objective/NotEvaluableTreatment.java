package dev.isg.core.objective;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How a target without a known result counts towards its objective. It never counts as met. */
public enum NotEvaluableTreatment implements Labelled {
  /** The objective is not evaluable either, unless it is unmet anyway. */
  BLOCKS("目的も評価不能とする", "blocks the objective"),
  /** Left out, with the reason of the choice shown wherever the result is. */
  EXCLUDED("除外する（理由を表示）", "excluded, with the reason shown"),
  /** Like an unmet one. */
  AS_UNMET("未達として扱う", "counts as unmet");

  private final LocalizedText label;

  NotEvaluableTreatment(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
