package dev.isg.metrics.method;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.checksheet.CheckItem;
import dev.isg.metrics.checksheet.CheckSheet;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that what people are asked or examine is not put down as a number it is not. Counting is
 * always allowed: things, people, yes or no, a share of counts. Anything else that comes of asking
 * or examining must be a grade that an item of a check sheet puts in words. Nothing throws.
 *
 * @source METI 2009, 4.2.2
 */
public final class QualitativeCheck {
  private static final Set<CollectionMethod> QUALITATIVE =
      Set.of(CollectionMethod.INTERVIEW, CollectionMethod.AUDIT);
  private static final Set<MeasurementUnit> COUNTED =
      Set.of(MeasurementUnit.COUNT, MeasurementUnit.PERSONS, MeasurementUnit.YES_NO);

  private QualitativeCheck() {}

  /** Every indicator whose values would be such numbers. The paths lead into the indicators. */
  public static ValidationReport check(IndicatorSet indicators, Collection<CheckSheet> sheets) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < indicators.indicators().size(); i++) {
      Indicator indicator = indicators.indicators().get(i);
      Map<String, LocalizedText> inputs =
          Map.of(
              "id", same(indicator.id()),
              "method", indicator.method().label(),
              "unit", indicator.unit().label());
      if (indicator.unit().equals(MeasurementUnit.GRADE)) {
        if (grading(indicator.id(), sheets).isEmpty()) {
          issues.add(
              Issue.of(QualitativeRule.GRADE_WITHOUT_SHEET, "/indicators/" + i + "/unit", inputs));
        }
      } else if (impression(indicator)) {
        issues.add(
            Issue.of(QualitativeRule.IMPRESSION_AS_NUMBER, "/indicators/" + i + "/method", inputs));
      }
    }
    return ValidationReport.of(issues);
  }

  /** Every measured grade that its check sheet does not have. The paths lead into the list. */
  public static ValidationReport checkGrades(
      List<Measurement> measurements, Collection<CheckSheet> sheets) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < measurements.size(); i++) {
      Measurement measurement = measurements.get(i);
      Optional<CheckItem> item = grading(measurement.indicator(), sheets);
      if (item.isPresent()
          && measurement.value() instanceof MeasuredValue.Single single
          && !offers(item.get(), single.quantity())) {
        issues.add(
            Issue.of(
                QualitativeRule.GRADE_NOT_ON_SHEET,
                "/" + i + "/value",
                Map.of(
                    "measurement", same(measurement.id()),
                    "value", LocalizedText.same(single.quantity().toString()),
                    "item", same(item.get().id()),
                    "last", LocalizedText.same(Integer.toString(item.get().grades().size())))));
      }
    }
    return ValidationReport.of(issues);
  }

  private static boolean impression(Indicator indicator) {
    return QUALITATIVE.contains(indicator.method())
        && indicator.form() == ValueForm.NUMBER
        && !COUNTED.contains(indicator.unit());
  }

  private static Optional<CheckItem> grading(IndicatorId indicator, Collection<CheckSheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.items().stream())
        .filter(item -> item.indicator().filter(indicator::equals).isPresent())
        .findFirst();
  }

  private static boolean offers(CheckItem item, Quantity value) {
    BigDecimal grade = value.number();
    return grade.scale() == 0
        && grade.signum() > 0
        && grade.compareTo(BigDecimal.valueOf(item.grades().size())) <= 0;
  }

  private static LocalizedText same(TypedId id) {
    return LocalizedText.same(id.value());
  }
}
