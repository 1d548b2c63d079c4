package dev.isg.core.effectiveness;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import java.util.Map;

/**
 * A way to look at a control. The guidance gives no formula; these are offered side by side, and no
 * single number stands for a control.
 *
 * @source METI 2009, 3.3.2 and 4.1.2; the formulas are a choice of this library
 */
public enum AppraisalMeasure implements Labelled {
  /** The level of a risk before and after. */
  RISK_LEVEL(
      "リスクの水準", "level of risk", "「{risk}」: {before} → {after}", "'{risk}': {before} -> {after}"),
  /** The loss expected in a year before and after. */
  EXPECTED_LOSS(
      "年間予想損失額",
      "expected loss a year",
      "「{risk}」: {before} − {after} = {result} の減少",
      "'{risk}': {before} - {after} = {result} less"),
  /** How far a target is away before and after. */
  TARGET_GAP(
      "目標への寄与",
      "contribution to a target",
      "「{target}」（{criterion}）の {indicator}: {before} → {after}、目標までの差 {gapBefore} → {gapAfter}",
      "{indicator} of '{target}' ({criterion}): {before} -> {after}, short of it by {gapBefore}"
          + " -> {gapAfter}"),
  /** Cost for each unit of loss avoided. */
  COST_PER_REDUCTION(
      "損失の減少あたりの費用",
      "cost per reduction of loss",
      "{cost} ÷ {reduction} = {result}",
      "{cost} / {reduction} = {result}"),
  /** Return on the cost: what remains of the reduction after the cost, as a share of the cost. */
  RETURN_ON_COST(
      "費用に対する収益率（ROSI 型）",
      "return on the cost (ROSI type)",
      "({reduction} − {cost}) ÷ {cost} = {result}",
      "({reduction} - {cost}) / {cost} = {result}"),
  /** What is saved after the cost. */
  NET_SAVING(
      "費用を引いた削減額",
      "saving after cost",
      "{saving} − {cost} = {result}",
      "{saving} - {cost} = {result}"),
  /** Reduction and saving against the cost: what the suggestion on efficiency rests on. */
  BALANCE(
      "効果と費用の差",
      "effect against cost",
      "{reduction} + {saving} − {cost} = {result}",
      "{reduction} + {saving} - {cost} = {result}"),
  /** Reduction alone against the cost, in place of the balance where the saving is not known. */
  COVERED(
      "損失の減少だけと費用の差（削減額は不明）",
      "reduction alone against cost (saving not known)",
      "{reduction} − {cost} = {result}",
      "{reduction} - {cost} = {result}"),
  /** The share of processes that became leaner. */
  STREAMLINED(
      "効率化した業務の割合",
      "share of processes made leaner",
      "{streamlined} ÷ {touched} = {result}",
      "{streamlined} / {touched} = {result}");

  private static final MessageTemplate UNKNOWN =
      MessageTemplate.of("不明（{missing}）", "unknown ({missing})");

  private final LocalizedText label;
  private final MessageTemplate arithmetic;

  AppraisalMeasure(String ja, String en, String arithmeticJa, String arithmeticEn) {
    this.label = LocalizedText.of(ja, en);
    this.arithmetic = MessageTemplate.of(arithmeticJa, arithmeticEn);
  }

  /** The arithmetic in words; where the inputs say what is missing, that it is unknown. */
  LocalizedText text(Map<String, LocalizedText> inputs) {
    return inputs.containsKey(AppraisalStep.MISSING)
        ? UNKNOWN.fill(inputs)
        : arithmetic.fill(inputs);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
