package dev.isg.core.effectiveness;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Percentage;
import dev.isg.core.review.ControlReview;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at what a control costs for what it brings. */
final class CostSteps {
  private static final String REDUCTION = "reduction";
  private static final String SAVING = "saving";
  private static final String COST = "cost";
  private static final String RESULT = "result";

  private final EfficiencyFigures figures;

  CostSteps(EfficiencyFigures figures) {
    this.figures = figures;
  }

  /**
   * What the amounts suggest: the balance decides, and as much as the cost is enough. A saving is
   * never negative, so a reduction that covers the cost alone is enough, too.
   */
  Outlook suggestion() {
    return balance().outlook();
  }

  List<AppraisalStep> of(ControlReview review) {
    List<AppraisalStep> steps = new ArrayList<>();
    steps.add(costPerReduction());
    steps.add(returnOnCost());
    steps.add(netSaving());
    steps.add(balance());
    review
        .processes()
        .ifPresent(
            processes ->
                steps.add(
                    figures
                        .streamlined()
                        .map(
                            share ->
                                AppraisalStep.known(
                                    AppraisalMeasure.STREAMLINED,
                                    Outlook.ofSign(share.value().signum()),
                                    Map.of(
                                        "streamlined",
                                        Words.same(processes.streamlined()),
                                        "touched",
                                        Words.same(processes.touched()),
                                        RESULT,
                                        Words.percent(share))))
                        .orElseGet(
                            () ->
                                AppraisalStep.unknown(
                                    AppraisalMeasure.STREAMLINED,
                                    Words.of("対象の業務がない", "no process is touched")))));
    return steps;
  }

  private AppraisalStep costPerReduction() {
    return figures
        .costPerReduction()
        .map(
            ratio ->
                AppraisalStep.known(
                    AppraisalMeasure.COST_PER_REDUCTION,
                    ratio.compareTo(Percentage.HUNDRED) <= 0
                        ? Outlook.FAVOURABLE
                        : Outlook.UNFAVOURABLE,
                    Map.of(
                        COST, amount(figures.cost()),
                        REDUCTION, amount(figures.reduction()),
                        RESULT, Words.percent(ratio))))
        .orElseGet(() -> unknown(AppraisalMeasure.COST_PER_REDUCTION, false));
  }

  private AppraisalStep returnOnCost() {
    return figures
        .returnOnCost()
        .map(
            ratio ->
                AppraisalStep.known(
                    AppraisalMeasure.RETURN_ON_COST,
                    worth(ratio.value()),
                    Map.of(
                        COST, amount(figures.cost()),
                        REDUCTION, amount(figures.reduction()),
                        RESULT, Words.percent(ratio))))
        .orElseGet(() -> unknown(AppraisalMeasure.RETURN_ON_COST, false));
  }

  private AppraisalStep netSaving() {
    return figures
        .netSaving()
        .map(
            net ->
                AppraisalStep.known(
                    AppraisalMeasure.NET_SAVING,
                    worth(net),
                    Map.of(
                        SAVING, amount(figures.saving()),
                        COST, amount(figures.cost()),
                        RESULT, Words.same(net))))
        .orElseGet(() -> unknown(AppraisalMeasure.NET_SAVING, true));
  }

  private AppraisalStep balance() {
    return figures
        .balance()
        .map(
            net ->
                AppraisalStep.known(
                    AppraisalMeasure.BALANCE,
                    worth(net),
                    Map.of(
                        REDUCTION, amount(figures.reduction()),
                        SAVING, amount(figures.saving()),
                        COST, amount(figures.cost()),
                        RESULT, Words.same(net))))
        .or(this::covered)
        .orElseGet(() -> unknown(AppraisalMeasure.BALANCE, true));
  }

  private Optional<AppraisalStep> covered() {
    return EfficiencyFigures.difference(figures.reduction(), figures.cost())
        .filter(gain -> figures.saving().isEmpty())
        .map(
            gain ->
                AppraisalStep.known(
                    AppraisalMeasure.COVERED,
                    gain.amount().signum() >= 0 ? Outlook.FAVOURABLE : Outlook.UNKNOWN,
                    Map.of(
                        REDUCTION, amount(figures.reduction()),
                        COST, amount(figures.cost()),
                        RESULT, Words.same(gain))));
  }

  /** What stands in the way of a measure: unknown inputs first, then what cannot be divided. */
  private AppraisalStep unknown(AppraisalMeasure measure, boolean needsSaving) {
    List<LocalizedText> missing = new ArrayList<>();
    if (measure != AppraisalMeasure.NET_SAVING && figures.reduction().isEmpty()) {
      missing.add(Words.of("損失の減少が分からない", "reduction of loss not known"));
    }
    if (needsSaving && figures.saving().isEmpty()) {
      missing.add(Words.of("削減額が分からない", "saving not known"));
    }
    if (figures.cost().isEmpty()) {
      missing.add(Words.of("費用が分からない", "cost not known"));
    }
    if (missing.isEmpty()) {
      missing.add(notComputable());
    }
    return AppraisalStep.unknown(
        measure,
        LocalizedText.of(
            String.join("、", missing.stream().map(LocalizedText::ja).toList()),
            String.join(", ", missing.stream().map(LocalizedText::en).toList())));
  }

  private LocalizedText notComputable() {
    boolean mixed =
        !figures
                .reduction()
                .map(one -> figures.cost().map(one::sameCurrency).orElse(true))
                .orElse(true)
            || !figures
                .saving()
                .map(one -> figures.cost().map(one::sameCurrency).orElse(true))
                .orElse(true);
    return mixed
        ? Words.of("通貨が異なる", "several currencies")
        : Words.of("割る数が正でない", "the divisor is not above zero");
  }

  private static LocalizedText amount(Optional<Money> money) {
    return Words.same(money.orElseThrow());
  }

  private static Outlook worth(Money net) {
    return worth(net.amount());
  }

  private static Outlook worth(BigDecimal net) {
    return net.signum() >= 0 ? Outlook.FAVOURABLE : Outlook.UNFAVOURABLE;
  }
}
