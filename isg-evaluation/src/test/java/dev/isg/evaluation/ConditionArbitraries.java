package dev.isg.evaluation;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.condition.Change;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.OccurrenceKind;
import dev.isg.evaluation.condition.Range;
import dev.isg.evaluation.condition.StatementId;
import dev.isg.evaluation.condition.TaskId;
import dev.isg.evaluation.condition.Way;
import dev.isg.evaluation.outcome.Fact;
import dev.isg.evaluation.outcome.Facts;
import dev.isg.metrics.checksheet.CheckSheetId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Conditions and facts of every kind, about few things, so that they meet often. */
public final class ConditionArbitraries {
  public static final List<Period> QUARTERS =
      List.of(
          Period.parse("2025-04-01/2025-06-30"),
          Period.parse("2025-07-01/2025-09-30"),
          Period.parse("2025-10-01/2025-12-31"),
          Period.parse("2026-01-01/2026-03-31"));

  private static final LocalDate DAY = LocalDate.parse("2026-01-15");

  private ConditionArbitraries() {}

  /** Any condition, and whatever is built of conditions. */
  public static Arbitrary<Condition> conditions() {
    return of(leaf());
  }

  /** Values that are at least something, joined in any way. */
  public static Arbitrary<Condition> atLeastConditions() {
    return of(
        Combinators.combine(indicator(), quantity())
            .as((id, bound) -> new Condition.Meets(id, new Criterion.AtLeast(bound))));
  }

  /** Facts about the things conditions are about, none told twice. */
  public static Arbitrary<List<Fact>> facts() {
    return fact()
        .list()
        .ofMinSize(4)
        .ofMaxSize(40)
        .map(
            told -> {
              Map<Object, Fact> once = new LinkedHashMap<>();
              told.forEach(fact -> once.putIfAbsent(List.of(fact.subject(), fact.of()), fact));
              return new ArrayList<>(once.values());
            });
  }

  public static Facts known(List<Fact> facts) {
    return Facts.of(FiscalCalendar.JAPAN, QUARTERS, facts);
  }

  public static Arbitrary<Quantity> quantity() {
    Arbitrary<BigDecimal> few = Arbitraries.integers().between(-3, 6).map(BigDecimal::valueOf);
    Arbitrary<BigDecimal> fine =
        Arbitraries.integers().between(-30, 60).map(tenths -> BigDecimal.valueOf(tenths, 1));
    Arbitrary<BigDecimal> odd =
        Arbitraries.of(
            new BigDecimal("2.000000000000000000000000000001"),
            new BigDecimal("1.33333333333333333333"),
            new BigDecimal("12345678901234567890123"),
            new BigDecimal("-98765432109876543210"));
    Arbitrary<BigDecimal> number =
        Arbitraries.frequencyOf(Tuple.of(6, few), Tuple.of(3, fine), Tuple.of(1, odd));
    Arbitrary<MeasurementUnit> unit =
        Arbitraries.frequency(
            Tuple.of(6, MeasurementUnit.PERCENT), Tuple.of(1, MeasurementUnit.HOURS));
    return Combinators.combine(number, unit).as(Quantity::new);
  }

  private static Arbitrary<Condition> of(Arbitrary<? extends Condition> leaf) {
    Arbitrary<Condition> alone = leaf.map(Function.identity());
    Arbitrary<Condition> streak =
        Combinators.combine(periods(), group(alone)).as(Condition.Streak::new);
    Arbitrary<Condition> low = Arbitraries.frequencyOf(Tuple.of(4, alone), Tuple.of(1, streak));
    return Arbitraries.oneOf(low, group(low), group(group(low)));
  }

  private static Arbitrary<Condition> group(Arbitrary<Condition> part) {
    Arbitrary<List<Condition>> parts = part.list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(parts, Arbitraries.integers().between(0, 5))
        .as(
            (conditions, kind) ->
                switch (kind) {
                  case 0, 1 -> new Condition.All(conditions);
                  case 2, 3 -> new Condition.Any(conditions);
                  default ->
                      new Condition.AtLeastOf(
                          kind == 4 ? 1 : (conditions.size() + 1) / 2, conditions);
                });
  }

  private static Arbitrary<Condition> leaf() {
    return Arbitraries.oneOf(
        Combinators.combine(indicator(), criterion()).as(Condition.Meets::new),
        Combinators.combine(indicator(), range()).as(Condition.Within::new),
        Combinators.combine(indicator(), Arbitraries.of(Way.class), change(), periods())
            .as(Condition.Improves::new),
        Combinators.combine(kind(), periods()).as(Condition.NoOccurrence::new),
        Combinators.combine(sheet(), Arbitraries.of("100 %", "50 %", "33.3 %"))
            .as((id, least) -> new Condition.SheetPasses(id, Percentage.parse(least))),
        Combinators.combine(task(), Arbitraries.integers().between(-2, 2))
            .as((id, late) -> new Condition.DoneBy(id, DAY.plusDays(late))),
        Combinators.combine(statement(), Arbitraries.of("良い。", "「\"\\\n\t#（良い）」"))
            .as((id, ja) -> new Condition.Stated(id, LocalizedText.of(ja, "It is \"so\"."))));
  }

  private static Arbitrary<Criterion> criterion() {
    return Arbitraries.oneOf(
        quantity().map(Criterion.AtLeast::new),
        quantity().map(Criterion.AtMost::new),
        Combinators.combine(quantity(), quantity())
            .as(
                (one, other) -> {
                  Quantity same = new Quantity(other.number(), one.unit());
                  return one.number().compareTo(other.number()) <= 0
                      ? new Criterion.Between(one, same)
                      : new Criterion.Between(same, one);
                }));
  }

  private static Arbitrary<Range> range() {
    return Combinators.combine(quantity(), quantity(), Arbitraries.integers().between(0, 4))
        .as(
            (one, other, form) -> {
              Quantity same = new Quantity(other.number(), one.unit());
              if (form == 0 || one.equals(same)) {
                return Range.above(one);
              }
              if (form == 1) {
                return Range.below(one);
              }
              boolean ordered = one.number().compareTo(other.number()) < 0;
              return Range.between(
                  new Range.Bound(ordered ? one : same, form == 2),
                  new Range.Bound(ordered ? same : one, form == 3));
            });
  }

  private static Arbitrary<Change> change() {
    return Arbitraries.oneOf(
        quantity().filter(amount -> amount.number().signum() > 0).map(Change.Amount::new),
        Arbitraries.of("50 %", "0.5 %", "200 %").map(Percentage::parse).map(Change.Share::new));
  }

  private static Arbitrary<Fact> fact() {
    Arbitrary<Period> period = Arbitraries.of(QUARTERS);
    Arbitrary<LocalDate> day =
        Arbitraries.integers().between(-3, 3).map(late -> DAY.plusDays(late));
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
    Arbitrary<Fact> measured =
        Combinators.combine(indicator(), period, quantity()).as(Fact.Measured::new);
    return Arbitraries.frequencyOf(
        Tuple.of(5, measured),
        Tuple.of(2, Combinators.combine(kind(), period, few).as(Fact.Counted::new)),
        Tuple.of(1, Combinators.combine(sheet(), period, few, few, few).as(Fact.Checked::new)),
        Tuple.of(1, Combinators.combine(task(), day).as(Fact.Done::new)),
        Tuple.of(1, Combinators.combine(task(), day).as(Fact.StillOpen::new)),
        Tuple.of(
            1,
            Combinators.combine(statement(), Arbitraries.of(true, false))
                .as((id, holds) -> new Fact.Said(id, holds, PersonId.of("sato"), DAY))));
  }

  private static Arbitrary<IndicatorId> indicator() {
    return Arbitraries.of("patching", "2fa", "and").map(IndicatorId::of);
  }

  private static Arbitrary<OccurrenceKind> kind() {
    return Arbitraries.of("ACCIDENT", "no").map(OccurrenceKind::of);
  }

  private static Arbitrary<CheckSheetId> sheet() {
    return Arbitraries.of("access", "sheet").map(CheckSheetId::of);
  }

  private static Arbitrary<TaskId> task() {
    return Arbitraries.of("audit.2025-", "by").map(TaskId::of);
  }

  private static Arbitrary<StatementId> statement() {
    return Arbitraries.of("S1", "2025-06-30").map(StatementId::of);
  }

  private static Arbitrary<Integer> periods() {
    return Arbitraries.integers().between(1, 5);
  }
}
