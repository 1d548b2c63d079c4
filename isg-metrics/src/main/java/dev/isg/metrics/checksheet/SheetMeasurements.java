package dev.isg.metrics.checksheet;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.organisation.PersonId;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes measurements of the answers on a check sheet. */
final class SheetMeasurements {
  private static final int MOST_IN_NOTE = 20;

  private SheetMeasurements() {}

  static Optional<Measurement> share(
      CheckSheetScore score,
      Indicator indicator,
      MeasurementId id,
      LocalDate day,
      Instant recordedAt) {
    if (indicator.form() != ValueForm.RATIO || indicator.method() != CollectionMethod.CHECK_SHEET) {
      throw InvalidModelException.of(
          "CheckSheetScore",
          "指標「" + indicator.id() + "」は form: RATIO、method: CHECK_SHEET にします",
          "indicator '" + indicator.id() + "' must have form RATIO and method CHECK_SHEET");
    }
    if (score.answered().isEmpty()) {
      return Optional.empty();
    }
    String assessors =
        score.answered().stream()
            .flatMap(item -> score.answer(item).stream())
            .map(CheckAnswer::assessor)
            .distinct()
            .sorted()
            .map(PersonId::value)
            .collect(Collectors.joining(", "));
    return Optional.of(
        measurement(score, indicator, id, recordedAt)
            .day(day)
            .value(score.counts())
            .measuredBy(assessors)
            .note(note(score))
            .build());
  }

  static Optional<Measurement> grade(
      CheckSheetScore score,
      CheckItemId itemId,
      Indicator indicator,
      MeasurementId id,
      Instant recordedAt) {
    boolean itsOwn =
        score
            .sheet()
            .find(itemId)
            .flatMap(CheckItem::indicator)
            .filter(indicator.id()::equals)
            .isPresent();
    if (!itsOwn
        || !indicator.unit().equals(MeasurementUnit.GRADE)
        || indicator.direction() != Direction.LOWER_IS_BETTER) {
      throw InvalidModelException.of(
          "CheckSheetScore",
          "確認事項「"
              + itemId
              + "」の段階（1 が最も良い）を値とする、単位 grade・LOWER_IS_BETTER の指標ではありません: "
              + indicator.id(),
          "indicator '"
              + indicator.id()
              + "' is not one in grades, lower being better, whose value item '"
              + itemId
              + "' gives");
    }
    return score
        .grade(itemId)
        .map(
            grade -> {
              CheckAnswer answer = score.answer(itemId).orElseThrow();
              return measurement(score, indicator, id, recordedAt)
                  .day(answer.day())
                  .value(
                      new MeasuredValue.Single(
                          new Quantity(BigDecimal.valueOf(grade), MeasurementUnit.GRADE)))
                  .measuredBy(answer.assessor().value())
                  .build();
            });
  }

  private static Measurement.Builder measurement(
      CheckSheetScore score, Indicator indicator, MeasurementId id, Instant recordedAt) {
    return Measurement.builder()
        .id(id)
        .indicator(indicator.id())
        .unit(score.filled().unit())
        .recordedAt(recordedAt);
  }

  /** A note is one text for both languages; names of items need no translation. */
  private static Optional<String> note(CheckSheetScore score) {
    String unanswered = listed("未回答 / unanswered: ", score.unanswered());
    String leftOut = listed("対象外 / left out: ", score.leftOut());
    String both = unanswered.isEmpty() || leftOut.isEmpty() ? "" : "; ";
    return Optional.of(unanswered + both + leftOut).filter(text -> !text.isEmpty());
  }

  private static String listed(String title, List<CheckItemId> items) {
    if (items.isEmpty()) {
      return "";
    }
    String ids =
        items.stream()
            .limit(MOST_IN_NOTE)
            .map(CheckItemId::value)
            .collect(Collectors.joining(", "));
    return title + ids + (items.size() > MOST_IN_NOTE ? ", … (" + items.size() + ")" : "");
  }
}
