package dev.isg.evaluation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.ConditionArbitraries;
import dev.isg.evaluation.condition.OccurrenceKind;
import dev.isg.evaluation.condition.TaskId;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.checksheet.CheckSheetId;
import dev.isg.metrics.measurement.MeasurementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FactsTest {
  private static final List<Period> QUARTERS = ConditionArbitraries.QUARTERS;
  private static final IndicatorId A = IndicatorId.of("a");
  private static final Fact OF_Q3 = new Fact.Measured(A, QUARTERS.get(2), Quantity.parse("1 %"));
  private static final Fact DONE = new Fact.Done(TaskId.of("t"), LocalDate.parse("2026-01-01"));

  @Test
  void findsFactsByThePeriodsBeforeTheOneEvaluated() {
    Facts facts = ConditionArbitraries.known(List.of(OF_Q3, DONE));

    assertThat(facts.period()).isEqualTo(QUARTERS.get(3));
    assertThat(facts.periods()).isEqualTo(QUARTERS);
    assertThat(facts.find(A, 1)).contains(OF_Q3);
    assertThat(facts.find(A, 0)).isEmpty();
    assertThat(facts.find(A, 2)).isEmpty();
    assertThat(facts.find(TaskId.of("t"), 0)).contains(DONE);
    assertThat(facts.find(TaskId.of("t"), 99)).contains(DONE);
    assertThat(facts.find(TaskId.of("a"), 1)).isEmpty();
  }

  @Test
  void namesPeriodsAsTheCalendarDoesAndThoseBeforeByCounting() {
    Facts facts = ConditionArbitraries.known(List.of());

    assertThat(facts.nameOf(0)).isEqualTo(LocalizedText.same("FY2025-Q4"));
    assertThat(facts.nameOf(3)).isEqualTo(LocalizedText.same("FY2025-Q1"));
    assertThat(facts.nameOf(4))
        .isEqualTo(LocalizedText.of("FY2025-Q1 の 1 期間前", "1 period before FY2025-Q1"));
    assertThat(facts.nameOf(5).en()).isEqualTo("2 periods before FY2025-Q1");
  }

  @Test
  void refusesWhatContradictsItselfAndTellsAll() {
    Period other = Period.parse("2024-01-01/2024-03-31");
    Fact again = new Fact.Measured(A, QUARTERS.get(2), Quantity.parse("2 %"));
    Fact late = new Fact.StillOpen(TaskId.of("t"), LocalDate.parse("2026-01-01"));
    Fact old = new Fact.Counted(OccurrenceKind.of("X"), other, 0);

    assertThatThrownBy(() -> ConditionArbitraries.known(List.of(OF_Q3, again, DONE, late, old)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("two facts of 'a' (period: 2025-10-01/2025-12-31)")
        .hasMessageContaining("two facts of 't' (period: -)")
        .hasMessageContaining("'X' has a fact of 2024-01-01/2024-03-31, which is none");
  }

  @Test
  void takesConsecutivePeriodsOnly() {
    List<Period> gap = List.of(QUARTERS.get(0), QUARTERS.get(2));
    assertThatThrownBy(() -> Facts.of(FiscalCalendar.JAPAN, gap, List.of()))
        .hasMessageContaining("2025-10-01/2025-12-31 does not follow 2025-04-01/2025-06-30");
    assertThatThrownBy(() -> Facts.of(FiscalCalendar.JAPAN, List.of(), List.of()))
        .hasMessageContaining("there is no period");
  }

  @Test
  void countsNoLessThanNothing() {
    Period period = QUARTERS.get(0);
    OccurrenceKind kind = OccurrenceKind.of("X");
    CheckSheetId sheet = CheckSheetId.of("s");
    assertThat(new Fact.Counted(kind, period, 0).count()).isZero();
    assertThatThrownBy(() -> new Fact.Counted(kind, period, -1))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new Fact.Checked(sheet, period, -1, 0, 0))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new Fact.Checked(sheet, period, 0, -1, 0))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new Fact.Checked(sheet, period, 0, 0, -1))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void aValueWithTooMuchMissingIsNoFact() {
    Percentage half = Percentage.of("50");
    assertThat(Fact.of(value(Optional.of(Quantity.parse("1 %")), 2), half))
        .contains(new Fact.Measured(A, QUARTERS.get(0), Quantity.parse("1 %")));
    assertThat(Fact.of(value(Optional.of(Quantity.parse("1 %")), 1), half)).isEmpty();
    assertThat(Fact.of(value(Optional.empty(), 2), half)).isEmpty();
  }

  private static IndicatorValue value(Optional<Quantity> value, int present) {
    return new IndicatorValue(
        A,
        UnitId.of("co"),
        QUARTERS.get(0),
        value,
        Optional.empty(),
        4,
        present,
        IntStream.range(0, present).mapToObj(i -> MeasurementId.of("m" + i)).toList());
  }
}
