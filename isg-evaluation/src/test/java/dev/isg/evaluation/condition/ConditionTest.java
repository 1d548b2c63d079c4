package dev.isg.evaluation.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.metrics.checksheet.CheckSheetId;
import dev.isg.metrics.incident.IncidentKind;
import dev.isg.metrics.indicator.Direction;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConditionTest {
  private static final IndicatorId PATCHING = IndicatorId.of("patching");
  private static final OccurrenceKind ACCIDENT = OccurrenceKind.of(IncidentKind.ACCIDENT);
  private static final Condition LEAF =
      new Condition.Meets(PATCHING, new Criterion.AtLeast(percent("95")));

  private static Quantity percent(String number) {
    return Quantity.parse(number + " %");
  }

  private static List<Tuple> faults(String json) {
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> IsgJson.standard().read("rule.json", json, Condition.class));
    return refused.report().issues().stream()
        .map((Issue issue) -> Tuple.tuple(issue.path(), issue.rule().id()))
        .toList();
  }

  @Test
  void isMadeOfNothingLess() {
    assertThatThrownBy(() -> new Condition.All(List.of()))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("a rule that matches nothing is never met");
    assertThatThrownBy(Condition.Any::of).isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new Condition.AtLeastOf(1, List.of()))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void asksForANumberThatCanBeReachedAndIsNotReachedByNothing() {
    assertThat(new Condition.AtLeastOf(2, List.of(LEAF, LEAF)).least()).isEqualTo(2);
    assertThat(new Condition.AtLeastOf(1, List.of(LEAF, LEAF)).parts()).hasSize(2);
    assertThatThrownBy(() -> new Condition.AtLeastOf(3, List.of(LEAF, LEAF)))
        .hasMessageContaining("of 2 conditions at least 1 and at most 2");
    assertThatThrownBy(() -> new Condition.AtLeastOf(0, List.of(LEAF)))
        .hasMessageContaining("of 1 condition at least 1 and at most 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 120})
  void looksBackOverThesePeriods(int periods) {
    assertThat(new Condition.NoOccurrence(ACCIDENT, periods).periods()).isEqualTo(periods);
    assertThat(new Condition.Streak(periods, LEAF).parts()).containsExactly(LEAF);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 121})
  void looksBackOverNoOthers(int periods) {
    Change share = new Change.Share(Percentage.of("1"));
    assertThatThrownBy(() -> new Condition.NoOccurrence(ACCIDENT, periods))
        .hasMessageContaining("from 1 to 120, not " + periods);
    assertThatThrownBy(() -> new Condition.Streak(periods, LEAF))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new Condition.Improves(PATCHING, Way.RISES, share, periods))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void holdsNoStreakInAStreakHoweverDeep() {
    Condition streak = new Condition.Streak(2, LEAF);

    assertThatThrownBy(() -> new Condition.Streak(2, Condition.Any.of(LEAF, streak)))
        .hasMessageContaining("a streak cannot hold another streak");
  }

  @Test
  void nestsThirtyTwoDeepAndNoDeeper() {
    Condition deep = LEAF;
    for (int i = 1; i < 32; i++) {
      deep = Condition.All.of(deep);
    }
    Condition deepest = deep;

    assertThatThrownBy(() -> Condition.Any.of(LEAF, deepest)).hasMessageContaining("32 deep");
    assertThatThrownBy(() -> new Condition.Streak(1, deepest)).hasMessageContaining("32 deep");
  }

  @Test
  void asksForAShareOfASheetThatMeansSomething() {
    CheckSheetId sheet = CheckSheetId.of("access");
    assertThat(Condition.SheetPasses.wholly(sheet).least()).isEqualTo(Percentage.HUNDRED);
    assertThat(new Condition.SheetPasses(sheet, Percentage.of("0.1")).sheet()).isEqualTo(sheet);
    assertThatThrownBy(() -> new Condition.SheetPasses(sheet, Percentage.ZERO))
        .hasMessageContaining("above 0 %");
    assertThatThrownBy(() -> new Condition.SheetPasses(sheet, Percentage.of("100.1")))
        .hasMessageContaining("at most 100 %");
  }

  @Test
  void changesByMoreThanNothing() {
    assertThatThrownBy(() -> new Change.Amount(percent("0")))
        .hasMessageContaining("0 % must be above zero");
    assertThatThrownBy(() -> new Change.Share(Percentage.ZERO))
        .hasMessageContaining("must be above 0 %");
  }

  @Test
  void hasOneWayToSayARange() {
    Range.Bound one = Range.Bound.including(percent("1"));
    Range.Bound two = Range.Bound.excluding(percent("2"));
    assertThat(Range.between(one, two).contains(percent("1"))).isTrue();
    assertThat(Range.between(one, two).contains(percent("2"))).isFalse();
    assertThat(Range.above(percent("1")).contains(percent("1"))).isFalse();
    assertThat(Range.above(percent("1")).contains(percent("1.01"))).isTrue();
    assertThat(Range.below(percent("1")).contains(percent("1"))).isFalse();
    assertThat(Range.below(percent("1")).contains(percent("0.99"))).isTrue();
    assertThatThrownBy(() -> Range.between(one, Range.Bound.including(percent("2"))))
        .hasMessageContaining("where every end is included, use a criterion");
    assertThatThrownBy(() -> new Range(Optional.empty(), Optional.empty()))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> Range.between(two, one))
        .hasMessageContaining("no value lies between 2 % and 1 %");
    assertThatThrownBy(() -> Range.between(one, Range.Bound.excluding(percent("1"))))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void knowsWhichWayIsAnImprovement() {
    assertThat(Way.RISES.improves(Direction.HIGHER_IS_BETTER)).isTrue();
    assertThat(Way.RISES.improves(Direction.LOWER_IS_BETTER)).isFalse();
    assertThat(Way.FALLS.improves(Direction.HIGHER_IS_BETTER)).isFalse();
    assertThat(Way.FALLS.improves(Direction.LOWER_IS_BETTER)).isTrue();
    assertThat(Way.RISES.improves(Direction.WITHIN_RANGE)).isTrue();
    assertThat(Way.FALLS.improves(Direction.WITHIN_RANGE)).isTrue();
  }

  @Test
  @Tag("REQ-307")
  void isWhatATargetAsksOfAnIndicator() {
    Criterion criterion = new Criterion.AtMost(percent("5"));

    assertThat(Condition.of(TargetMeasure.of(PATCHING, criterion)))
        .isEqualTo(new Condition.Meets(PATCHING, criterion));
  }

  @Test
  void isReadAsStrictlyAsEveryDocument() {
    assertThat(
            faults(
                """
                {"is": "all", "conditions": [
                  {"is": "meets", "indicator": "patching",
                   "criterion": {"is": "at-least", "bound": "95 %", "soft": true}},
                  {"is": "no-occurrence", "kind": "ACCIDENT"},
                  {"is": "streak", "periods": 0, "of": {"is": "sheet-passes", "sheet": "a b",
                   "least": "100 %"}},
                  {"is": "wish"}
                ]}"""))
        .containsExactly(
            Tuple.tuple("/conditions/0/criterion/soft", "ISG-J-003"),
            Tuple.tuple("/conditions/1", "ISG-J-004"),
            Tuple.tuple("/conditions/2/of/sheet", "ISG-J-005"),
            Tuple.tuple("/conditions/3/is", "ISG-J-005"));
    assertThat(faults("{\"is\": \"any\"}")).containsExactly(Tuple.tuple("", "ISG-J-005"));
  }

  @Test
  void isWrittenForPeople() {
    assertThat(IsgJson.standard().write(new Condition.Within(PATCHING, Range.above(percent("95")))))
        .isEqualTo(
            """
            {
              "is": "within",
              "indicator": "patching",
              "range": {
                "low": {
                  "at": "95 %",
                  "included": false
                }
              }
            }
            """);
  }
}
