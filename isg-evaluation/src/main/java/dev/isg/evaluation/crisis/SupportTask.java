package dev.isg.evaluation.crisis;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What those do who support the committee in practice.
 *
 * @source METI 2009, 3.4.2(1), catalogue row E1-6
 */
public enum SupportTask implements Labelled {
  /** Keep the damage from growing. */
  SUPPRESSION("被害抑制", "suppress damage"),
  /** Find the cause. */
  CAUSE_ANALYSIS("原因分析", "analyse the cause"),
  /** Find out how far it reaches. */
  IMPACT_SCOPING("影響範囲特定", "scope the impact"),
  /** Keep business going. */
  CONTINUITY("事業継続", "keep business going"),
  /** Restore what was hit. */
  RECOVERY("復旧", "recovery"),
  /** Keep it from happening again. */
  PREVENTION("再発防止", "prevent recurrence");

  private final LocalizedText label;

  SupportTask(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
