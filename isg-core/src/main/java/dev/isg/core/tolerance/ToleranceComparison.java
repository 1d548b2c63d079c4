package dev.isg.core.tolerance;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.RiskId;
import java.util.Optional;

/**
 * One risk compared with one level.
 *
 * @param risk the risk
 * @param tolerance the level; empty where none is for the risk
 * @param compared what of the risk was compared, in words
 * @param verdict how the risk stands
 */
public record ToleranceComparison(
    RiskId risk, Optional<Tolerance> tolerance, LocalizedText compared, ToleranceVerdict verdict) {

  /** The comparison in words, in both languages. */
  public LocalizedText text() {
    LocalizedText level =
        tolerance.map(one -> one.form().text()).orElse(LocalizedText.of("水準なし", "no level"));
    return LocalizedText.of(
        risk + ": " + compared.ja() + "、水準は" + level.ja() + " → " + verdict.label().ja(),
        risk + ": " + compared.en() + ", level " + level.en() + " -> " + verdict.label().en());
  }
}
