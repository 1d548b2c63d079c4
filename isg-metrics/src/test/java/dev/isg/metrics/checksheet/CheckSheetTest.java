package dev.isg.metrics.checksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.PersonId;
import dev.isg.metrics.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-232")
class CheckSheetTest {
  private static final LocalizedText TEXT = LocalizedText.of("文", "text");
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @Test
  void anItemNeedsGradesThatPassAndGradesThatDoNot() {
    for (boolean[] grades : new boolean[][] {{}, {true}, {false}, {true, true}, {false, false}}) {
      assertThatThrownBy(() -> item("Q1", grades))
          .isInstanceOf(InvalidModelException.class)
          .hasMessageContaining("one that does not");
    }
    assertThat(item("Q1", true, false).grades()).hasSize(2);
  }

  @Test
  void noGradePassesThatIsWorseThanOneThatDoesNot() {
    assertThatThrownBy(() -> item("Q1", false, true))
        .hasMessageContaining("stands above one that does");
    assertThatThrownBy(() -> item("Q1", true, false, true))
        .hasMessageContaining("stands above one that does");
    assertThat(item("Q1", true, true, false).grade(2).passes()).isTrue();
  }

  @Test
  void gradesAreCountedFromOne() {
    CheckItem item = item("Q1", true, false);

    assertThat(Stream.of(0, 1, 2, 3).map(item::offers)).containsExactly(false, true, true, false);
    assertThatThrownBy(() -> item.grade(0)).hasMessageContaining("the grades 1 to 2, not 0");
    assertThatThrownBy(() -> item.grade(3)).hasMessageContaining("the grades 1 to 2, not 3");
  }

  @Test
  void idsShareTheOneAlphabet() {
    assertThatThrownBy(() -> CheckItemId.of("a b")).isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> CheckSheetId.of("")).isInstanceOf(InvalidModelException.class);
    assertThat(CheckSheetId.of("S1")).hasToString("S1");
  }

  @Test
  void aSheetHasItemsAndEachOnce() {
    assertThatThrownBy(() -> sheet()).hasMessageContaining("at least one item");
    assertThatThrownBy(() -> sheet(item("Q1", true, false), item("Q1", true, false)))
        .hasMessageContaining("two items have one id");
  }

  @Test
  void tellsEverythingThatIsWrongWithTheAnswersAtOnce() {
    List<Issue> issues =
        check(
            graded("Q1", 1),
            graded("Q1", 2),
            graded("gone", 1),
            graded("Q2", 0),
            new CheckAnswer.LeftOut(CheckItemId.of("Q3"), TEXT, PersonId.of("sato"), DAY));

    assertThat(issues)
        .extracting(Issue::rule, Issue::path, Issue::severity)
        .containsExactly(
            tuple(CheckSheetRule.UNANSWERED, "/answers", Severity.WARNING),
            tuple(CheckSheetRule.ANSWERED_TWICE, "/answers/1/item", Severity.ERROR),
            tuple(CheckSheetRule.UNKNOWN_ITEM, "/answers/2/item", Severity.ERROR),
            tuple(CheckSheetRule.NO_SUCH_GRADE, "/answers/3/grade", Severity.ERROR),
            tuple(CheckSheetRule.LEFT_OUT, "/answers/4/reason", Severity.INFO));
    assertThat(issues)
        .extracting(issue -> issue.message().en())
        .containsExactly(
            "item 'Q4' has no answer and is unknown",
            "item 'Q1' is answered twice",
            "the sheet has no item 'gone'",
            "item 'Q2' has no grade 0, only 1 to 2",
            "item 'Q3' is left out: text");
    assertThat(issues)
        .allSatisfy(
            issue ->
                assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{"));
  }

  @Test
  void answersOfAnotherSheetAreNotLookedAt() {
    FilledSheet other =
        FilledSheet.builder()
            .sheet(CheckSheetId.of("other"))
            .unit(Samples.SALES)
            .addAnswers(graded("gone", 9))
            .build();

    assertThat(FilledSheetCheck.check(four(), other).issues())
        .extracting(Issue::rule, Issue::path, issue -> issue.message().en())
        .containsExactly(
            tuple(
                CheckSheetRule.OTHER_SHEET,
                "/sheet",
                "answers on check sheet 'other' are to be scored on 'S1'"));
  }

  private static List<Issue> check(CheckAnswer... answers) {
    return FilledSheetCheck.check(
            four(),
            FilledSheet.builder()
                .sheet(CheckSheetId.of("S1"))
                .unit(Samples.SALES)
                .addAnswers(answers)
                .build())
        .issues();
  }

  private static CheckSheet four() {
    return sheet(
        item("Q1", true, false),
        item("Q2", true, false),
        item("Q3", true, false),
        item("Q4", true, false));
  }

  private static CheckSheet sheet(CheckItem... items) {
    return CheckSheet.builder().id(CheckSheetId.of("S1")).title(TEXT).addItems(items).build();
  }

  private static CheckItem item(String id, boolean... passes) {
    CheckGrade[] grades = new CheckGrade[passes.length];
    Arrays.setAll(grades, i -> new CheckGrade(TEXT, passes[i]));
    return CheckItem.of(CheckItemId.of(id), TEXT, List.of(grades));
  }

  private static CheckAnswer graded(String item, int grade) {
    return new CheckAnswer.Graded(CheckItemId.of(item), grade, TEXT, PersonId.of("sato"), DAY);
  }
}
