package dev.isg.core.effectiveness;

import dev.isg.core.basics.Money;
import dev.isg.core.basics.Percentage;
import dev.isg.core.review.ControlReview;
import dev.isg.core.review.RiskChange;
import dev.isg.core.review.StreamlinedProcesses;
import dev.isg.core.risk.LossEstimate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The amounts of one review and what follows from them, exactly. What lacks an input, or would mix
 * currencies, is empty: unknown, never zero.
 *
 * @param reduction how much less all named risks are expected to cost in a year; negative if more.
 *     Empty unless both estimates of every risk are known and there is a risk
 * @param saving what is saved in a year besides
 * @param cost what the control costs in a year
 * @param streamlined the share of processes made leaner; empty also where none is touched
 * @source METI 2009, 3.3.2 and 4.1.2; the formulas are a choice of this library
 */
public record EfficiencyFigures(
    Optional<Money> reduction,
    Optional<Money> saving,
    Optional<Money> cost,
    Optional<Percentage> streamlined) {

  /** The amounts of a review. */
  public static EfficiencyFigures of(ControlReview review) {
    return new EfficiencyFigures(
        reduction(review.risks()),
        review.savingPerYear(),
        review.costPerYear(),
        review.processes().flatMap(EfficiencyFigures::share));
  }

  /** Cost over reduction: below 100 % the control costs less than the loss it avoids. */
  public Optional<Percentage> costPerReduction() {
    return reduction
        .filter(amount -> amount.amount().signum() > 0)
        .flatMap(less -> cost.filter(less::sameCurrency).map(paid -> ratio(paid, less)));
  }

  /** Reduction less cost, over cost: above 0 % the control returns more than it costs. */
  public Optional<Percentage> returnOnCost() {
    return cost.filter(paid -> paid.amount().signum() > 0)
        .flatMap(paid -> difference(reduction, cost).map(gain -> ratio(gain, paid)));
  }

  /** Saving less cost. */
  public Optional<Money> netSaving() {
    return difference(saving, cost);
  }

  /** Reduction and saving, less cost. */
  public Optional<Money> balance() {
    return reduction
        .filter(less -> saving.map(less::sameCurrency).orElse(false))
        .flatMap(less -> difference(saving.map(less::plus), cost));
  }

  static Optional<Money> difference(Optional<Money> from, Optional<Money> what) {
    return from.flatMap(all -> what.filter(all::sameCurrency).map(part -> all.minus(part)));
  }

  static Optional<Money> less(RiskChange change) {
    return difference(
        change.lossBefore().map(LossEstimate::perYear),
        change.lossAfter().map(LossEstimate::perYear));
  }

  private static Optional<Money> reduction(List<RiskChange> changes) {
    Optional<Money> sum = changes.stream().findFirst().flatMap(EfficiencyFigures::less);
    for (RiskChange change : changes.stream().skip(1).toList()) {
      Optional<Money> part = less(change);
      sum = sum.flatMap(so -> part.filter(so::sameCurrency).map(so::plus));
    }
    return sum;
  }

  private static Percentage ratio(Money part, Money whole) {
    return Percentage.ofRatio(part.amount(), whole.amount());
  }

  private static Optional<Percentage> share(StreamlinedProcesses processes) {
    return processes.touched() == 0
        ? Optional.empty()
        : Optional.of(
            Percentage.ofRatio(
                BigDecimal.valueOf(processes.streamlined()),
                BigDecimal.valueOf(processes.touched())));
  }
}
