package dev.isg.evaluation.conditiontext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.Indicators;
import dev.isg.evaluation.condition.Change;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.ConditionFault;
import dev.isg.evaluation.condition.OccurrenceKind;
import dev.isg.evaluation.condition.Range;
import dev.isg.evaluation.condition.StatementId;
import dev.isg.evaluation.condition.TaskId;
import dev.isg.evaluation.condition.Vocabulary;
import dev.isg.evaluation.condition.Way;
import dev.isg.metrics.checksheet.CheckSheetId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConditionTextTest {
  private static final IndicatorId A = IndicatorId.of("a");

  private static Condition atLeast(String id, String bound) {
    return new Condition.Meets(IndicatorId.of(id), new Criterion.AtLeast(Quantity.parse(bound)));
  }

  private static List<String> faults(String text) {
    return faults(text, Vocabulary.open());
  }

  /** Line:column and rule of each. */
  private static List<String> faults(String text, Vocabulary vocabulary) {
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> ConditionText.parse("rule", text, vocabulary));
    return refused.report().issues().stream()
        .map(
            (Issue issue) ->
                issue.location().orElseThrow().toString().substring("rule:".length())
                    + " "
                    + issue.rule())
        .toList();
  }

  @Test
  void readsEveryForm() {
    assertThat(ConditionText.parse("a >= 95 %")).isEqualTo(atLeast("a", "95 %"));
    assertThat(ConditionText.parse("a ≥ 95%")).isEqualTo(atLeast("a", "95 %"));
    assertThat(ConditionText.parse("a ≤ 3 h"))
        .isEqualTo(new Condition.Meets(A, new Criterion.AtMost(Quantity.parse("3 h"))));
    assertThat(ConditionText.parse("a > -1.5 d"))
        .isEqualTo(new Condition.Within(A, Range.above(Quantity.parse("-1.5 d"))));
    assertThat(ConditionText.parse("a < 2 /1000"))
        .isEqualTo(new Condition.Within(A, Range.below(Quantity.parse("2 /1000"))));
    Condition between =
        new Condition.Meets(
            A, new Criterion.Between(Quantity.parse("1 JPY"), Quantity.parse("2 JPY")));
    assertThat(ConditionText.parse("a from 1 JPY to 2 JPY")).isEqualTo(between);
    assertThat(ConditionText.parse("a in [1 JPY, 2 JPY]")).isEqualTo(between);
    assertThat(ConditionText.parse("a in [1 %, 2 %)"))
        .isEqualTo(
            new Condition.Within(
                A,
                Range.between(
                    Range.Bound.including(Quantity.parse("1 %")),
                    Range.Bound.excluding(Quantity.parse("2 %")))));
    assertThat(ConditionText.parse("a rises by 5 % over 1 period"))
        .isEqualTo(
            new Condition.Improves(A, Way.RISES, new Change.Amount(Quantity.parse("5 %")), 1));
    assertThat(ConditionText.parse("a falls by a share of 5 % over 4 periods"))
        .isEqualTo(new Condition.Improves(A, Way.FALLS, new Change.Share(Percentage.of("5")), 4));
    assertThat(ConditionText.parse("no ACCIDENT within 4 periods"))
        .isEqualTo(new Condition.NoOccurrence(OccurrenceKind.of("ACCIDENT"), 4));
    assertThat(ConditionText.parse("no `no`"))
        .isEqualTo(new Condition.NoOccurrence(OccurrenceKind.of("no"), 1));
    assertThat(ConditionText.parse("sheet s passes"))
        .isEqualTo(Condition.SheetPasses.wholly(CheckSheetId.of("s")));
    assertThat(ConditionText.parse("sheet s passes at 90.5 %"))
        .isEqualTo(new Condition.SheetPasses(CheckSheetId.of("s"), Percentage.of("90.5")));
    assertThat(ConditionText.parse("done audit by 2026-03-31"))
        .isEqualTo(new Condition.DoneBy(TaskId.of("audit"), LocalDate.parse("2026-03-31")));
    assertThat(ConditionText.parse("stated S1 \"良い。\\n\" \"It is \\\"good\\\".\""))
        .isEqualTo(
            new Condition.Stated(
                StatementId.of("S1"), LocalizedText.of("良い。\n", "It is \"good\".")));
  }

  @Test
  void joinsAndNests() {
    Condition a = atLeast("a", "1 %");
    Condition b = atLeast("b", "2 %");
    assertThat(ConditionText.parse("a >= 1 % and b >= 2 %")).isEqualTo(Condition.All.of(a, b));
    assertThat(ConditionText.parse("a >= 1 % or (b >= 2 % and a >= 1 %)"))
        .isEqualTo(Condition.Any.of(a, Condition.All.of(b, a)));
    assertThat(ConditionText.parse("all (a >= 1 %)")).isEqualTo(Condition.All.of(a));
    assertThat(ConditionText.parse("any (a >= 1 %, b >= 2 %)")).isEqualTo(Condition.Any.of(a, b));
    assertThat(ConditionText.parse("2 of (a >= 1 %, b >= 2 %, ((a >= 1 %)))"))
        .isEqualTo(new Condition.AtLeastOf(2, List.of(a, b, a)));
    assertThat(ConditionText.parse("# for people\nfor 3 periods (a >= 1 %) # and more"))
        .isEqualTo(new Condition.Streak(3, a));
  }

  @Test
  void printsForPeople() {
    String text =
        "a in (1 %, 2 %] and (b < 3 h or no NEAR_MISS within 2 periods)"
            + " and 1 of (all (sheet s passes at 90 %), for 2 periods (done t by 2026-03-31))"
            + " and `any` falls by 2 count over 1 period";
    assertThat(ConditionText.print(ConditionText.parse(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1:1 UNEXPECTED",
        "a|1:2 UNEXPECTED",
        "a >= 95|1:8 UNEXPECTED",
        "a >= 95 percent|1:9 REFUSED",
        "a >= many %|1:6 UNEXPECTED",
        "and >= 1 %|1:1 UNEXPECTED,1:5 UNEXPECTED",
        "a >= 1 % b >= 1 %|1:10 UNEXPECTED",
        "a >= 1 %)|1:9 UNEXPECTED",
        "(a >= 1 %|1:10 UNEXPECTED",
        "any (a >= 1 % b >= 1 %)|1:15 UNEXPECTED",
        "any ()|1:6 UNEXPECTED",
        "3 of (a >= 1 %)|1:1 REFUSED",
        "0 of (a >= 1 %)|1:1 REFUSED",
        "1.5 of (a >= 1 %)|1:1 UNEXPECTED",
        "1234567890 of (a >= 1 %)|1:1 UNEXPECTED",
        "for 3 (a >= 1 %)|1:7 UNEXPECTED",
        "for 121 periods (a >= 1 %)|1:1 REFUSED",
        "for 2 periods (for 2 periods (a >= 1 %))|1:1 REFUSED",
        "no within 2 periods|1:11 UNEXPECTED",
        "no X within 0 periods|1:1 REFUSED",
        "sheet s fails|1:9 UNEXPECTED",
        "sheet s passes at 0 %|1:16 REFUSED",
        "sheet s passes at 9 h|1:21 UNEXPECTED",
        "done t by 2026-02-30|1:11 UNEXPECTED",
        "done t on 2026-02-28|1:8 UNEXPECTED",
        "stated S 'x'|1:10 UNREADABLE,1:12 UNREADABLE",
        "stated S \"あ\"|1:13 UNEXPECTED",
        "stated S \" \" \"x\"|1:10 REFUSED",
        "stated S \"あ\" \"x|1:14 UNCLOSED",
        "`a >= 1 %|1:1 UNCLOSED",
        "a from 2 % to 1 %|1:8 REFUSED",
        "a from 1 % to 2 h|1:8 REFUSED",
        "a in 1 %, 2 %|1:6 UNEXPECTED,1:9 UNEXPECTED",
        "a in (2 %, 1 %)|1:6 REFUSED",
        "a in (2 %, x) and b|1:12 UNEXPECTED,1:20 UNEXPECTED",
        "a rises over 2 periods|1:9 UNEXPECTED",
        "a rises by 0 % over 2 periods|1:12 REFUSED",
        "a rises by a share of 0 % over 2 periods|1:12 REFUSED",
        "a falls by 1 % over 0 periods|1:21 REFUSED",
        "a >= 1 ％ and b >= 2 yes-no|1:8 UNREADABLE,1:19 REFUSED",
        "パッチ適用率 >= 1 % and b >= 2|1:1 UNREADABLE,1:25 UNEXPECTED",
        "a >= 95 and b >= 1 %|1:9 UNEXPECTED",
        "a >= 1 % and b >= 1 % or c >= 1 %|1:23 MIXED",
        "a >= 1 % or b >= 1 % and c >= 1 % and d|1:22 MIXED,1:40 UNEXPECTED",
      })
  void tellsEveryFaultWhereItIs(String text, String faults) {
    assertThat(String.join(",", faults(text))).isEqualTo(faults);
  }

  @ParameterizedTest
  @ValueSource(strings = {"and", "or", "all", "any", "of", "for", "no", "sheet", "done", "stated"})
  void takesAKeywordForANameOnlyInBackticks(String keyword) {
    assertThat(faults("no " + keyword)).startsWith("1:4 UNEXPECTED");
    assertThat(ConditionText.print(ConditionText.parse("no `" + keyword + "`")))
        .isEqualTo("no `" + keyword + "`");
  }

  @Test
  void countsLinesAndColumns() {
    assertThat(faults("a >= 1 %\r\n  and b >=\n\n and c ~ 1 %"))
        .containsExactly("4:2 UNEXPECTED", "4:8 UNREADABLE");
  }

  @Test
  void keepsToADepthPeopleCanRead() {
    assertThat(ConditionText.parse("(".repeat(64) + "a >= 1 %" + ")".repeat(64)))
        .isEqualTo(atLeast("a", "1 %"));
    assertThat(faults("(".repeat(65) + "a >= 1 %" + ")".repeat(65)))
        .containsExactly("1:65 TOO_DEEP");
    assertThat(faults("(".repeat(10_000))).startsWith("1:65 TOO_DEEP");
  }

  @Test
  void checksNamesAndUnitsAgainstTheIndicatorsAndSheetsThereAre() {
    Vocabulary vocabulary = Indicators.vocabulary();
    assertThat(
            faults(
                """
                patching >= 95 h and patched >= 1 %
                and patching in (1 d, 2 d) and sheet acces passes
                and incidents rises by 1 % over 2 periods and incident <=
                """,
                vocabulary))
        .containsExactly(
            "1:10 OTHER_UNIT",
            "1:22 UNKNOWN_INDICATOR",
            "2:17 OTHER_UNIT",
            "2:38 UNKNOWN_SHEET",
            "3:15 WRONG_WAY",
            "3:24 OTHER_UNIT",
            "3:47 UNKNOWN_INDICATOR",
            "4:1 UNEXPECTED");
  }

  @Test
  void remarksOnWhatIsDoubtfulAndReadsItAllTheSame() {
    ParsedCondition parsed =
        ConditionText.parse(
            "rule", "incidents rises by 1 count over 2 periods", Indicators.vocabulary());

    assertThat(parsed.remarks().issues())
        .extracting(Issue::rule)
        .containsExactly(ConditionFault.WRONG_WAY);
    assertThat(parsed.condition()).isInstanceOf(Condition.Improves.class);
    assertThat(
            ConditionText.parse(
                    "rule", "incidents falls by 1 count over 2 periods", Indicators.vocabulary())
                .remarks()
                .issues())
        .isEmpty();
  }
}
