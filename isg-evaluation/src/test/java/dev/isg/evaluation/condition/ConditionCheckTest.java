package dev.isg.evaluation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.Indicators;
import dev.isg.metrics.checksheet.CheckSheetId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ConditionCheckTest {
  private static final Condition WRONG =
      Condition.All.of(
          new Condition.Streak(
              2,
              Condition.Any.of(
                  new Condition.Meets(
                      IndicatorId.of("patching"), new Criterion.AtLeast(Quantity.parse("3 h"))))),
          new Condition.Within(IndicatorId.of("incidents"), Range.above(Quantity.parse("3 count"))),
          new Condition.Improves(
              IndicatorId.of("incidents"), Way.RISES, new Change.Amount(Quantity.parse("3 h")), 1),
          Condition.SheetPasses.wholly(CheckSheetId.of("x")),
          new Condition.Within(IndicatorId.of("y"), Range.below(Quantity.parse("3 h"))));

  @Test
  @Tag("REQ-501")
  void findsEveryFaultWhereItIs() {
    List<Issue> issues = ConditionCheck.check(WRONG, Indicators.vocabulary()).issues();

    assertThat(issues)
        .extracting(Issue::path)
        .containsExactly(
            "/conditions/0/of/conditions/0/criterion",
            "/conditions/2/by",
            "/conditions/2/way",
            "/conditions/3/sheet",
            "/conditions/4/indicator");
    assertThat(issues)
        .extracting(issue -> issue.rule().id())
        .containsExactly("ISG-E-882", "ISG-E-882", "ISG-E-883", "ISG-E-884", "ISG-E-881");
    assertThat(issues)
        .extracting(Issue::severity)
        .containsExactly(
            Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.ERROR, Severity.ERROR);
    assertThat(issues.get(4).mend())
        .isEqualTo(
            LocalizedText.of(
                "指標を定義するか、次のいずれかに直します: incidents, patching",
                "define it, or use one of: incidents, patching"));
  }

  @Test
  void takesEveryNameWhereNothingIsListed() {
    assertThat(ConditionCheck.check(WRONG, Vocabulary.open()).issues()).isEmpty();
    assertThat(Vocabulary.open().nameOf(IndicatorId.of("patching")))
        .isEqualTo(LocalizedText.same("patching"));
    assertThat(Vocabulary.open().nameOf(CheckSheetId.of("access")))
        .isEqualTo(LocalizedText.same("access"));
    assertThat(Vocabulary.of(List.of()).sheets()).isEmpty();
  }

  @Test
  void showsNoMoreNamesThanPeopleCanTakeIn() {
    assertThat(ConditionCheck.check(IndicatorId.of("x"), Vocabulary.of(List.of())).issues())
        .extracting(issue -> issue.mend().en())
        .containsExactly("define it, or use one of: -");
    assertThat(mend(Indicators.many(12))).endsWith("i11, i12");
    assertThat(mend(Indicators.many(13))).endsWith("i11, i12, …");
  }

  private static String mend(Vocabulary vocabulary) {
    return ConditionCheck.check(IndicatorId.of("x"), vocabulary).issues().get(0).mend().en();
  }
}
