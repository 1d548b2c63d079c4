package dev.isg.evaluation;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.condition.Vocabulary;
import dev.isg.metrics.checksheet.CheckGrade;
import dev.isg.metrics.checksheet.CheckItem;
import dev.isg.metrics.checksheet.CheckItemId;
import dev.isg.metrics.checksheet.CheckSheet;
import dev.isg.metrics.checksheet.CheckSheetId;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.ValueForm;
import java.util.List;
import java.util.stream.IntStream;

/** Two indicators and a check sheet for conditions to speak of. */
public final class Indicators {
  private Indicators() {}

  public static Vocabulary vocabulary() {
    return Vocabulary.of(
            List.of(
                indicator(
                    "patching",
                    LocalizedText.of("修正済みの機器の割合", "devices patched"),
                    MeasurementUnit.PERCENT,
                    Direction.HIGHER_IS_BETTER),
                indicator(
                    "incidents",
                    LocalizedText.of("インシデント", "incidents"),
                    MeasurementUnit.COUNT,
                    Direction.LOWER_IS_BETTER)))
        .withSheets(List.of(accessReview()));
  }

  /** So many indicators: i1, i2 and so on. */
  public static Vocabulary many(int count) {
    return Vocabulary.of(
        IntStream.rangeClosed(1, count)
            .mapToObj(
                number ->
                    indicator(
                        "i" + number,
                        LocalizedText.same("i" + number),
                        MeasurementUnit.PERCENT,
                        Direction.HIGHER_IS_BETTER))
            .toList());
  }

  private static CheckSheet accessReview() {
    LocalizedText title = LocalizedText.of("アクセス権の棚卸し", "access review");
    return CheckSheet.builder()
        .id(CheckSheetId.of("access"))
        .title(title)
        .addItem(
            CheckItem.of(
                CheckItemId.of("a1"),
                title,
                List.of(
                    new CheckGrade(LocalizedText.of("済み", "done"), true),
                    new CheckGrade(LocalizedText.of("未了", "not done"), false))))
        .build();
  }

  private static Indicator indicator(
      String id, LocalizedText name, MeasurementUnit unit, Direction direction) {
    return Indicator.builder()
        .id(IndicatorId.of(id))
        .name(name)
        .definition(name)
        .level(IndicatorLevel.CISO)
        .scope(LocalizedText.of("全社", "the company"))
        .method(CollectionMethod.RECORDS)
        .dataSource(LocalizedText.of("台帳", "ledger"))
        .sourceRole(Role.MANAGER)
        .evaluator(Role.CISO)
        .unit(unit)
        .form(ValueForm.NUMBER)
        .direction(direction)
        .interval(Interval.QUARTERLY)
        .addMeasuredIn(UnitId.of("co"))
        .overUnits(Combination.MEAN)
        .overTime(Combination.MEAN)
        .build();
  }
}
