package dev.isg.metrics.checksheet;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Percentage;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many items of a filled sheet passed. Items without an answer are unknown: they count neither
 * for nor against, and are told. Grades are never added and never averaged.
 *
 * @source METI 2009, 4.2.2, table 4-3; counting what passed is a design of this library
 */
public final class CheckSheetScore {
  private final CheckSheet sheet;
  private final FilledSheet filled;
  private final Map<CheckItemId, CheckAnswer> answers;

  private CheckSheetScore(CheckSheet sheet, FilledSheet filled) {
    this.sheet = sheet;
    this.filled = filled;
    this.answers =
        filled.answers().stream()
            .collect(Collectors.toUnmodifiableMap(CheckAnswer::item, Function.identity()));
  }

  /**
   * The score of a filled sheet.
   *
   * @throws InvalidDocumentException with every issue, if {@link FilledSheetCheck} finds an error
   */
  public static CheckSheetScore of(CheckSheet sheet, FilledSheet filled) {
    FilledSheetCheck.check(sheet, filled).throwIfErrors();
    return new CheckSheetScore(sheet, filled);
  }

  /** The answer on an item; empty if it has none. */
  public Optional<CheckAnswer> answer(CheckItemId item) {
    return Optional.ofNullable(answers.get(item));
  }

  /** The grade of an item, counted from 1, the best; empty if it is unanswered or left out. */
  public Optional<Integer> grade(CheckItemId item) {
    return answer(item)
        .filter(CheckAnswer.Graded.class::isInstance)
        .map(answer -> ((CheckAnswer.Graded) answer).grade());
  }

  /** The items found in a grade that passes, in the order of the sheet. */
  public List<CheckItemId> passed() {
    return ids(item -> grade(item.id()).map(grade -> item.grade(grade).passes()).orElse(false));
  }

  /** The items with a grade, passing or not, in the order of the sheet. */
  public List<CheckItemId> answered() {
    return ids(item -> grade(item.id()).isPresent());
  }

  /** The items nothing is known of, in the order of the sheet. */
  public List<CheckItemId> unanswered() {
    return ids(item -> !answers.containsKey(item.id()));
  }

  /** The items left out with a reason, in the order of the sheet. */
  public List<CheckItemId> leftOut() {
    return ids(item -> answers.get(item.id()) instanceof CheckAnswer.LeftOut);
  }

  /** The two counts of the rate: items passed, of items answered. */
  public MeasuredValue.Ratio counts() {
    return new MeasuredValue.Ratio(
        BigDecimal.valueOf(passed().size()), BigDecimal.valueOf(answered().size()));
  }

  /** The share of the answered items that passed; empty if none was answered. */
  public Optional<Percentage> rate() {
    return share(passed().size(), answered().size());
  }

  /** The rate if every unanswered item were found not to pass; empty if all were left out. */
  public Optional<Percentage> lowestRate() {
    return share(passed().size(), answered().size() + unanswered().size());
  }

  /** The rate if every unanswered item were found to pass; empty if all were left out. */
  public Optional<Percentage> highestRate() {
    return share(passed().size() + unanswered().size(), answered().size() + unanswered().size());
  }

  /**
   * The score as a measurement of a share: items passed, of items answered. Its note names the
   * items that are unanswered or left out.
   *
   * @param indicator an indicator of form RATIO collected by check sheet
   * @param id the id of the measurement
   * @param day the day the value is of
   * @param recordedAt when it is recorded
   * @return the measurement; empty if no item was answered, for nothing is known then
   * @throws InvalidModelException if the indicator is of another kind
   */
  public Optional<Measurement> measurement(
      Indicator indicator, MeasurementId id, LocalDate day, Instant recordedAt) {
    return SheetMeasurements.share(this, indicator, id, day, recordedAt);
  }

  /**
   * The grade of one item as a measurement of the indicator the item belongs to.
   *
   * @param item the item
   * @param indicator an indicator in grades of which less is better, 1 being the best
   * @param id the id of the measurement
   * @param recordedAt when it is recorded
   * @return the measurement, of the day of the answer; empty if the item has no grade
   * @throws InvalidModelException if there is no such item, or it does not give the indicator its
   *     value
   */
  public Optional<Measurement> measurement(
      CheckItemId item, Indicator indicator, MeasurementId id, Instant recordedAt) {
    return SheetMeasurements.grade(this, item, indicator, id, recordedAt);
  }

  /** The sheet with its answers as Markdown: the score, then each item in the sheet's order. */
  public String text(Language language) {
    return new SheetText(this, language).text();
  }

  CheckSheet sheet() {
    return sheet;
  }

  FilledSheet filled() {
    return filled;
  }

  private List<CheckItemId> ids(Predicate<CheckItem> admitted) {
    return sheet.items().stream().filter(admitted).map(CheckItem::id).toList();
  }

  private static Optional<Percentage> share(int part, int whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(Percentage.ofRatio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
  }
}
