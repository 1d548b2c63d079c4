package dev.isg.metrics.checksheet;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import java.util.List;
import java.util.Optional;

/**
 * Something to be checked, with the grades it can be found in.
 *
 * @param id the id, unique on the sheet
 * @param control what it belongs to, such as the control; empty if that is not said
 * @param question what is checked
 * @param grades the graded statements from the best, grade 1, to the worst; at least two, of which
 *     at least one passes and at least one does not, and none passes that is worse than one that
 *     does not
 * @param indicator the indicator in grades whose value this item gives; empty if it gives none
 * @source METI 2009, 4.2.2, table 4-3
 */
public record CheckItem(
    CheckItemId id,
    Optional<LocalizedText> control,
    LocalizedText question,
    List<CheckGrade> grades,
    Optional<IndicatorId> indicator) {
  /** Refuses grades that decide nothing or contradict their order. */
  public CheckItem {
    grades = List.copyOf(grades);
    long passing = grades.stream().filter(CheckGrade::passes).count();
    if (passing == 0 || passing == grades.size()) {
      throw InvalidModelException.of(
          "CheckItem " + id,
          "達成となる段階と、ならない段階がそれぞれ 1 つ以上必要です",
          "needs at least one grade that passes and one that does not");
    }
    if (grades.stream().limit(passing).anyMatch(grade -> !grade.passes())) {
      throw InvalidModelException.of(
          "CheckItem " + id,
          "達成となる段階より良い段階が未達成になっています",
          "a grade that does not pass stands above one that does");
    }
  }

  /** An item that gives no indicator its value. */
  public static CheckItem of(CheckItemId id, LocalizedText question, List<CheckGrade> grades) {
    return new CheckItem(id, Optional.empty(), question, grades, Optional.empty());
  }

  /** This item as the source of an indicator in grades. */
  public CheckItem withIndicator(IndicatorId graded) {
    return new CheckItem(id, control, question, grades, Optional.of(graded));
  }

  /** Whether the item has the grade: from 1, the best, to the number of its grades. */
  public boolean offers(int grade) {
    return grade >= 1 && grade <= grades.size();
  }

  /**
   * The statement of a grade, counted from 1, the best.
   *
   * @throws InvalidModelException if the item has no such grade
   */
  public CheckGrade grade(int grade) {
    if (!offers(grade)) {
      throw InvalidModelException.of(
          "CheckItem " + id,
          "段階は 1～" + grades.size() + " です。" + grade + " はありません",
          "has the grades 1 to " + grades.size() + ", not " + grade);
    }
    return grades.get(grade - 1);
  }
}
