package dev.isg.evaluation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.ConditionArbitraries;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.OccurrenceKind;
import dev.isg.evaluation.condition.StatementId;
import dev.isg.evaluation.condition.TaskId;
import dev.isg.evaluation.conditiontext.ConditionText;
import dev.isg.metrics.checksheet.CheckSheetId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutcomeTest {
  private static final IndicatorId A = IndicatorId.of("a");
  private static final LocalDate DUE = LocalDate.parse("2026-03-31");

  private static Fact measured(int quarter, String value) {
    return new Fact.Measured(
        A, ConditionArbitraries.QUARTERS.get(quarter - 1), Quantity.parse(value));
  }

  private static Fact counted(int quarter, int count) {
    return new Fact.Counted(
        OccurrenceKind.of("X"), ConditionArbitraries.QUARTERS.get(quarter - 1), count);
  }

  /** The same compiled and interpreted. */
  private static Outcome outcome(String rule, Fact... told) {
    Condition condition = ConditionText.parse(rule);
    Facts facts = ConditionArbitraries.known(List.of(told));
    CompiledCondition compiled = CompiledCondition.compile(condition);
    ConditionResult result = compiled.evaluate(compiled.row(facts));

    assertThat(result.outcome()).isEqualTo(Conditions.evaluate(condition, facts).outcome());
    assertThat(result.condition()).isEqualTo(condition);
    assertThat(result.explanation()).isEqualTo(Conditions.evaluate(condition, facts).explanation());
    return result.outcome();
  }

  @ParameterizedTest
  @CsvSource({
    "a >= 95 %, 95 %, MET",
    "a >= 95 %, 94.99999999999999999999 %, NOT_MET",
    "a >= 95 %, 95.00000000000000000001 %, MET",
    "a > 95 %, 95 %, NOT_MET",
    "a > 95 %, 95.00000000000000000001 %, MET",
    "a <= 95 %, 95 %, MET",
    "a <= 95 %, 95.00000000000000000001 %, NOT_MET",
    "a < 95 %, 95 %, NOT_MET",
    "a < 95 %, 94.99999999999999999999 %, MET",
    "a > -1.5 %, -1.5 %, NOT_MET",
    "a > -1.5 %, -1.49999999999999999999 %, MET",
    "a < -1.5 %, -1.50000000000000000001 %, MET",
    "a >= 95 %, 95 h, UNKNOWN",
    "a from 1 % to 2 %, 1 %, MET",
    "a from 1 % to 2 %, 2 %, MET",
    "a from 1 % to 2 %, 2.01 %, NOT_MET",
    "a from 1 % to 2 %, 0.99 %, NOT_MET",
    "'a in (1 %, 2 %]', 1 %, NOT_MET",
    "'a in (1 %, 2 %]', 2 %, MET",
    "'a in [1 %, 2 %)', 1 %, MET",
    "'a in [1 %, 2 %)', 2 %, NOT_MET",
    "a >= 1 %, 12345678901234567890123456789 %, MET",
    "a <= 1 %, 12345678901234567890123456789 %, NOT_MET",
    "a < 1 %, -12345678901234567890123456789 %, MET",
    "a >= 12345678901234567890123456789 %, 12345678901234567890123456789 %, MET",
    "a > 12345678901234567890123456789 %, 12345678901234567890123456789 %, NOT_MET",
    "a >= 12345678901234567890123456789 %, 12345678901234567890123456788.9 %, NOT_MET",
    "a <= 0.0000000000000000000000000001 %, 0.0000000000000000000000000001 %, MET",
    "a < 0.0000000000000000000000000001 %, 0.0000000000000000000000000001 %, NOT_MET",
    "a >= 500000000000000000 %, 500000000000000000 %, MET",
    "a >= 500000000000000000 %, 499999999999999999.9 %, NOT_MET",
    "a >= 600000000000000000 %, 600000000000000000 %, MET",
    "a >= 600000000000000000 %, 599999999999999999.9 %, NOT_MET",
  })
  @Tag("SUB-2")
  void bothSidesOfEveryEndAreExact(String rule, String value, Outcome outcome) {
    assertThat(outcome(rule, measured(4, value))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "a rises by 3 % over 2 periods, 90 %, 93 %, MET",
    "a rises by 3 % over 2 periods, 90 %, 92.99 %, NOT_MET",
    "a rises by 3 % over 2 periods, 90.000000000000000000001 %, 93 %, NOT_MET",
    "a rises by 3 % over 2 periods, 89.999999999999999999999 %, 93 %, MET",
    "a falls by 3 % over 2 periods, 93 %, 90 %, MET",
    "a falls by 3 % over 2 periods, 93 %, 90.01 %, NOT_MET",
    "a falls by 3 % over 2 periods, 90 %, 93 %, NOT_MET",
    "a rises by 3 % over 2 periods, 90 h, 93 h, UNKNOWN",
    "a rises by 3 % over 2 periods, 90 h, 93 %, UNKNOWN",
    "a rises by 12345678901234567890 % over 2 periods, 1 %, 12345678901234567891 %, MET",
    "a rises by 12345678901234567890 % over 2 periods, 1 %, 12345678901234567890 %, NOT_MET",
    "a rises by a share of 50 % over 2 periods, 8 count, 12 count, MET",
    "a rises by a share of 50 % over 2 periods, 8 count, 11.9 count, NOT_MET",
    "a falls by a share of 50 % over 2 periods, 8 count, 4 count, MET",
    "a falls by a share of 50 % over 2 periods, 8 count, 4.1 count, NOT_MET",
    "a falls by a share of 50 % over 2 periods, 0 count, 0 count, UNKNOWN",
    "a rises by a share of 50 % over 2 periods, -1 JPY, 5 JPY, UNKNOWN",
    "a rises by a share of 50 % over 2 periods, 0.01 JPY, 5 JPY, MET",
    "a rises by a share of 50 % over 2 periods, 1 JPY, 5 USD, UNKNOWN",
  })
  void measuresAChangeBetweenTwoPeriods(String rule, String before, String now, Outcome outcome) {
    assertThat(outcome(rule, measured(2, before), measured(4, now))).isEqualTo(outcome);
    assertThat(outcome(rule, measured(4, now))).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome(rule, measured(2, before))).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome(rule, measured(1, before), measured(3, now))).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void countsOnlyWhatSomebodyCounted() {
    assertThat(outcome("no X", counted(4, 0))).isEqualTo(Outcome.MET);
    assertThat(outcome("no X", counted(4, 1))).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome("no X", counted(3, 0))).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome("no X within 2 periods", counted(4, 0))).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome("no X within 2 periods", counted(3, 1))).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome("no X within 2 periods", counted(3, 0), counted(4, 0)))
        .isEqualTo(Outcome.MET);
    assertThat(outcome("no X within 2 periods", counted(2, 1), counted(3, 0), counted(4, 0)))
        .isEqualTo(Outcome.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "9, 1, 0, MET",
    "8, 2, 0, NOT_MET",
    "8, 1, 1, UNKNOWN",
    "9, 0, 1, MET",
    "8, 2, 1, NOT_MET",
    "0, 0, 0, UNKNOWN",
    "0, 0, 3, UNKNOWN",
    "0, 1, 0, NOT_MET",
    "1, 0, 0, MET"
  })
  void aSheetPassesByItsItemsAndNeverByThoseNobodyAnswered(
      int passed, int failed, int unanswered, Outcome outcome) {
    Fact filled =
        new Fact.Checked(
            CheckSheetId.of("s"), ConditionArbitraries.QUARTERS.get(3), passed, failed, unanswered);
    assertThat(outcome("sheet s passes at 90 %", filled)).isEqualTo(outcome);
    assertThat(outcome("sheet other passes at 90 %", filled)).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aTaskIsDoneByTheLastDayOrWasNot() {
    TaskId task = TaskId.of("t");
    String rule = "done t by 2026-03-31";
    assertThat(outcome(rule, new Fact.Done(task, DUE))).isEqualTo(Outcome.MET);
    assertThat(outcome(rule, new Fact.Done(task, DUE.plusDays(1)))).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome(rule, new Fact.StillOpen(task, DUE))).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome(rule, new Fact.StillOpen(task, DUE.minusDays(1))))
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome(rule)).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aStatementHoldsWhenAPersonSaysSo() {
    StatementId id = StatementId.of("S");
    PersonId sato = PersonId.of("sato");
    String rule = "stated S \"良い。\" \"It is good.\"";
    assertThat(outcome(rule, new Fact.Said(id, true, sato, DUE))).isEqualTo(Outcome.MET);
    assertThat(outcome(rule, new Fact.Said(id, false, sato, DUE))).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome(rule)).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aStreakEndsWithThePeriodEvaluated() {
    String rule = "for 3 periods (a >= 90 %)";
    Fact[] told = {measured(1, "80 %"), measured(2, "90 %"), measured(3, "91 %")};
    assertThat(outcome(rule, told)).isEqualTo(Outcome.UNKNOWN);
    Fact[] more =
        Stream.concat(Stream.of(told), Stream.of(measured(4, "92 %"))).toArray(Fact[]::new);
    assertThat(outcome(rule, more)).isEqualTo(Outcome.MET);
    assertThat(outcome("for 4 periods (a >= 90 %)", more)).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome("for 5 periods (a >= 80 %)", more)).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome("for 2 periods (a rises by 1 % over 1 period)", more))
        .isEqualTo(Outcome.MET);
    assertThat(outcome("for 3 periods (a rises by 1 % over 1 period)", more))
        .isEqualTo(Outcome.MET);
    assertThat(outcome("for 3 periods (a rises by 2 % over 1 period)", more))
        .isEqualTo(Outcome.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "1, NOT_MET NOT_MET MET, MET",
    "1, NOT_MET NOT_MET UNKNOWN, UNKNOWN",
    "1, NOT_MET NOT_MET NOT_MET, NOT_MET",
    "2, MET UNKNOWN MET, MET",
    "2, MET UNKNOWN NOT_MET, UNKNOWN",
    "2, UNKNOWN NOT_MET NOT_MET, NOT_MET",
    "3, MET MET MET, MET",
    "3, MET MET UNKNOWN, UNKNOWN",
    "3, UNKNOWN UNKNOWN NOT_MET, NOT_MET",
  })
  void joinsWhatIsKnown(int least, String parts, Outcome outcome) {
    List<Outcome> outcomes = Stream.of(parts.split(" ")).map(Outcome::valueOf).toList();
    assertThat(Outcome.atLeast(least, outcomes)).isEqualTo(outcome);
    assertThat(outcome(asRule(least, outcomes), measured(4, "5 %"))).isEqualTo(outcome);
  }

  /** As values, and as parts that are no tests of one value. */
  private static String asRule(int least, List<Outcome> outcomes) {
    List<String> parts =
        outcomes.stream()
            .map(
                outcome ->
                    switch (outcome) {
                      case MET -> "any (a >= 5 %)";
                      case NOT_MET -> "all (a > 5 %)";
                      case UNKNOWN -> "b > 5 %";
                    })
            .toList();
    return least + " of (" + String.join(", ", parts) + ")";
  }

  @Test
  void neverAsksForMoreThanThereIs() {
    assertThatThrownBy(() -> Outcome.atLeast(2, List.of(Outcome.MET)))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> Outcome.atLeast(0, List.of(Outcome.MET)))
        .hasMessageContaining("from 1 to the number of outcomes, 1");
    assertThatThrownBy(() -> Outcome.atLeast(0, List.of()))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void aRowServesOnlyTheConditionItWasMadeFor() {
    Facts facts = ConditionArbitraries.known(List.of());
    CompiledCondition one = CompiledCondition.compile(ConditionText.parse("a >= 1 %"));
    CompiledCondition other = CompiledCondition.compile(ConditionText.parse("a >= 1 %"));

    assertThat(one.row(facts).facts()).isSameAs(facts);
    assertThat(one.condition()).isEqualTo(other.condition());
    assertThatThrownBy(() -> one.outcome(other.row(facts)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("made for another condition");
  }
}
