package dev.isg.core.review;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Period;
import dev.isg.core.control.ControlId;
import dev.isg.core.risk.LossEstimate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What was found when one control was looked at for one period: the risk before and after it, what
 * it did for targets, what it costs and saves, and how people judged both axes. What is not stated
 * is unknown, never zero.
 *
 * @source METI 2009, 3.3.2
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableControlReview.class)
@JsonDeserialize(as = ImmutableControlReview.class)
public abstract class ControlReview {
  ControlReview() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The control. */
  public abstract ControlId control();

  /** The period looked at. */
  public abstract Period period();

  /** How it was reviewed: by test, audit, comparison; empty if not recorded. */
  public abstract Optional<LocalizedText> method();

  /** The risks it treats, before and after it. */
  public abstract List<RiskChange> risks();

  /** What it did for targets. */
  public abstract List<TargetContribution> contributions();

  /** What it costs in a year, with its share of what was paid once; empty if unknown. */
  public abstract Optional<Money> costPerYear();

  /** What it saves in a year besides losses; zero if nothing, empty if unknown. */
  public abstract Optional<Money> savingPerYear();

  /** The processes it made leaner; empty if unknown. */
  public abstract Optional<StreamlinedProcesses> processes();

  /** How people judged; at most one judgement an axis. */
  public abstract List<ReviewJudgement> judgements();

  /** What a person said on an axis; empty while nobody judged. */
  public final Optional<ReviewJudgement> judgementOn(ReviewAxis axis) {
    return judgements().stream().filter(judgement -> judgement.axis() == axis).findFirst();
  }

  /** Whether anything was found or judged on an axis. */
  public final boolean looksAt(ReviewAxis axis) {
    boolean found =
        switch (axis) {
          case EFFECTIVENESS -> !risks().isEmpty() || !contributions().isEmpty();
          case EFFICIENCY ->
              costPerYear().isPresent() || savingPerYear().isPresent() || processes().isPresent();
        };
    return found || judgementOn(axis).isPresent();
  }

  /** The currencies of its amounts, in the order they stand. */
  public final Set<Currency> currencies() {
    Stream<Money> losses =
        risks().stream()
            .flatMap(change -> Stream.of(change.lossBefore(), change.lossAfter()))
            .flatMap(Optional::stream)
            .map(LossEstimate::perEvent);
    Set<Currency> found = new LinkedHashSet<>();
    Stream.of(losses, costPerYear().stream(), savingPerYear().stream())
        .flatMap(amounts -> amounts)
        .forEach(amount -> found.add(amount.currency()));
    return found;
  }

  @Value.Check
  void check() {
    boolean negative =
        Stream.of(costPerYear(), savingPerYear())
            .flatMap(Optional::stream)
            .anyMatch(amount -> amount.amount().signum() < 0);
    if (negative) {
      throw InvalidModelException.of(
          "ControlReview", "費用と削減額は 0 以上にします", "cost and saving must not be negative");
    }
    if (judgements().stream().map(ReviewJudgement::axis).distinct().count()
        != judgements().size()) {
      throw InvalidModelException.of("ControlReview", "判断は有効性・効率性に一つずつです", "one judgement an axis");
    }
  }

  /** Builds a review. */
  public static class Builder extends ImmutableControlReview.Builder {
    Builder() {}
  }
}
