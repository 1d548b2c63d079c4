package dev.isg.metrics;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A small company for the tests: sales and development, development with a laboratory below it, and
 * one indicator of each way to add up.
 */
public final class Samples {
  public static final UnitId COMPANY = UnitId.of("company");
  public static final UnitId SALES = UnitId.of("sales");
  public static final UnitId DEVELOPMENT = UnitId.of("development");
  public static final UnitId LABORATORY = UnitId.of("laboratory");

  public static final IndicatorId TRAINING = IndicatorId.of("training-rate");
  public static final IndicatorId INCIDENTS = IndicatorId.of("incidents");
  public static final IndicatorId MATURITY = IndicatorId.of("maturity");
  public static final IndicatorId RESPONSE = IndicatorId.of("response-hours");

  /** A fiscal year, from April. */
  public static final Period YEAR = Period.parse("2025-04-01/2026-03-31");

  private Samples() {}

  public static Programme programme() {
    return Programme.builder()
        .governanceUnit(
            GovernanceUnit.builder()
                .name(LocalizedText.of("試験社", "Trial Co."))
                .scope(ScopeUnit.COMPANY)
                .root(COMPANY)
                .zone(ZoneId.of("Asia/Tokyo"))
                .build())
        .addUnits(unit(COMPANY).kind(UnitKind.COMPANY).build())
        .addUnits(unit(SALES).kind(UnitKind.DEPARTMENT).parent(COMPANY).build())
        .addUnits(unit(DEVELOPMENT).kind(UnitKind.DEPARTMENT).parent(COMPANY).build())
        .addUnits(unit(LABORATORY).kind(UnitKind.DEPARTMENT).parent(DEVELOPMENT).build())
        .addControls(
            Control.builder()
                .id(ControlId.of("training"))
                .name(LocalizedText.of("教育", "training"))
                .kind(ControlKind.ORGANISATIONAL)
                .addAllSteps(ControlStep.upTo(ControlState.IMPLEMENTED))
                .build())
        .build();
  }

  public static ResolvedProgramme resolved() {
    return ResolvedProgramme.of(programme(), LocalDate.of(2026, 4, 1));
  }

  public static IndicatorSet indicators() {
    return IndicatorSet.of(
        List.of(
            indicator(TRAINING).build(),
            number(INCIDENTS, MeasurementUnit.COUNT, Combination.SUM, Combination.SUM).build(),
            number(MATURITY, MeasurementUnit.GRADE, Combination.WORST, Combination.LATEST)
                .direction(Direction.HIGHER_IS_BETTER)
                .build(),
            number(RESPONSE, MeasurementUnit.HOURS, Combination.MEAN, Combination.MEAN).build()));
  }

  /** A ratio measured monthly in sales, development and the laboratory; all is set. */
  public static Indicator.Builder indicator(IndicatorId id) {
    return ratioIndicator(id, Combination.POOLED, Combination.POOLED);
  }

  public static Indicator.Builder ratioIndicator(
      IndicatorId id, Combination overUnits, Combination overTime) {
    return base(id)
        .unit(MeasurementUnit.PERCENT)
        .form(ValueForm.RATIO)
        .direction(Direction.HIGHER_IS_BETTER)
        .overUnits(overUnits)
        .overTime(overTime)
        .addControls(ControlId.of("training"));
  }

  /** An indicator that no unit measures; otherwise complete. */
  public static Indicator.Builder unmeasured(IndicatorId id) {
    return described(id)
        .unit(MeasurementUnit.PERCENT)
        .form(ValueForm.RATIO)
        .direction(Direction.HIGHER_IS_BETTER)
        .overUnits(Combination.POOLED)
        .overTime(Combination.POOLED);
  }

  /** A ratio measured in sales alone, with another definition. */
  public static Indicator.Builder defined(IndicatorId id, LocalizedText definition) {
    return undefined(id)
        .definition(definition)
        .unit(MeasurementUnit.PERCENT)
        .form(ValueForm.RATIO)
        .direction(Direction.HIGHER_IS_BETTER)
        .overUnits(Combination.POOLED)
        .overTime(Combination.POOLED)
        .addMeasuredIn(SALES);
  }

  /** A ratio of which only a range is good. */
  public static Indicator.Builder rangeIndicator(IndicatorId id) {
    return base(id)
        .unit(MeasurementUnit.PERCENT)
        .form(ValueForm.RATIO)
        .direction(Direction.WITHIN_RANGE)
        .overUnits(Combination.POOLED)
        .overTime(Combination.POOLED);
  }

  /** A number measured monthly in sales, development and the laboratory; direction is unset. */
  public static Indicator.Builder number(
      IndicatorId id, MeasurementUnit unit, Combination overUnits, Combination overTime) {
    Indicator.Builder builder =
        base(id).unit(unit).form(ValueForm.NUMBER).overUnits(overUnits).overTime(overTime);
    return unit.equals(MeasurementUnit.GRADE)
        ? builder
        : builder.direction(Direction.LOWER_IS_BETTER);
  }

  public static Measurement ratio(String id, UnitId unit, String day, int part, int whole) {
    return measurement(
        id,
        TRAINING,
        unit,
        day,
        new MeasuredValue.Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
  }

  public static Measurement single(
      String id, IndicatorId indicator, UnitId unit, String day, String quantity) {
    return measurement(
        id, indicator, unit, day, new MeasuredValue.Single(Quantity.parse(quantity)));
  }

  public static Measurement measurement(
      String id, IndicatorId indicator, UnitId unit, String day, MeasuredValue value) {
    return Measurement.builder()
        .id(MeasurementId.of(id))
        .indicator(indicator)
        .unit(unit)
        .day(LocalDate.parse(day))
        .value(value)
        .measuredBy("tester")
        .recordedAt(Instant.parse(day + "T15:00:00Z"))
        .build();
  }

  private static OrganisationUnit.Builder unit(UnitId id) {
    return OrganisationUnit.builder().id(id).name(LocalizedText.same(id.value()));
  }

  /** An indicator worked out from others; formula and unit are unset. */
  public static Indicator.Builder derived(IndicatorId id, LocalizedText definition) {
    return named(id)
        .definition(definition)
        .method(CollectionMethod.DERIVED)
        .form(ValueForm.NUMBER)
        .direction(Direction.HIGHER_IS_BETTER)
        .overUnits(Combination.FORMULA)
        .overTime(Combination.FORMULA);
  }

  /** Everything but unit, form, direction and combinations. */
  public static Indicator.Builder base(IndicatorId id) {
    return described(id).addMeasuredIn(SALES, DEVELOPMENT, LABORATORY);
  }

  private static Indicator.Builder described(IndicatorId id) {
    return undefined(id)
        .definition(
            LocalizedText.of(
                "分子: 修了した人数、分母: 在籍人数",
                "numerator: people who finished; denominator: people employed"));
  }

  private static Indicator.Builder undefined(IndicatorId id) {
    return named(id).method(CollectionMethod.RECORDS);
  }

  private static Indicator.Builder named(IndicatorId id) {
    return Indicator.builder()
        .id(id)
        .name(LocalizedText.same(id.value()))
        .level(IndicatorLevel.CISO)
        .scope(LocalizedText.of("全従業員", "all employees"))
        .dataSource(LocalizedText.of("記録", "records"))
        .sourceRole(Role.SECURITY_OFFICER)
        .evaluator(Role.CISO)
        .interval(Interval.MONTHLY);
  }
}
