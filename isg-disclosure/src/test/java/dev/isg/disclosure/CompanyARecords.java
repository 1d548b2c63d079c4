package dev.isg.disclosure;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.metrics.aggregation.IndicatorValues;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What Company A measured in fiscal year 2025. Nobody measured the last quarters of one figure. */
public final class CompanyARecords {
  private final ResolvedProgramme programme;
  private final String suffix;
  private final List<Measurement> measurements = new ArrayList<>();

  private CompanyARecords(ResolvedProgramme programme, String suffix) {
    this.programme = programme;
    this.suffix = suffix;
  }

  /** The values, with something appended to what people wrote. */
  public static IndicatorValues values(ResolvedProgramme programme, String suffix) {
    return new CompanyARecords(programme, suffix).collect();
  }

  private IndicatorValues collect() {
    IndicatorSet indicators =
        IndicatorSet.of(
            List.of(
                ratio("ledger", "情報資産管理台帳整備率", "Asset ledger completeness", Interval.QUARTERLY),
                ratio("pc-settings", "PC セキュリティ設定遵守率", "PC settings compliance", Interval.MONTHLY),
                number(
                    "drills",
                    "事業継続訓練実施回数",
                    "Continuity drills held",
                    MeasurementUnit.COUNT,
                    Combination.SUM),
                number(
                    "outage",
                    "事故時のサービス停止時間（最長）",
                    "Longest outage in an accident",
                    MeasurementUnit.HOURS,
                    Combination.WORST),
                ratio(
                    "line-risk", "製造ライン IT の対策進捗率", "Line IT measures done", Interval.QUARTERLY)));
    ratios("ledger", Interval.QUARTERLY, new int[] {812, 868, 921, 958}, 980);
    ratios(
        "pc-settings",
        Interval.MONTHLY,
        new int[] {401, 408, 415, 421, 433, 438, 441, 447, 452, 455, 458, 459},
        465);
    numbers("drills", new String[] {"0", "1", "0", "1"});
    numbers("outage", new String[] {"1.5", "2", "6.5", "0.5"});
    ratios("line-risk", Interval.QUARTERLY, new int[] {20, 31}, 60);
    return IndicatorValues.of(programme, indicators, measurements);
  }

  private void ratios(String indicator, Interval interval, int[] parts, int whole) {
    List<Period> periods =
        programme.governanceUnit().fiscalCalendar().split(CompanyA.FY2025, interval);
    for (int i = 0; i < parts.length; i++) {
      for (int unit = 0; unit < CompanyA.DEPARTMENTS.size(); unit++) {
        BigDecimal part = BigDecimal.valueOf(Math.max(0, parts[i] - 4L * unit));
        add(
            indicator,
            CompanyA.DEPARTMENTS.get(unit),
            periods.get(i).last(),
            new MeasuredValue.Ratio(part, BigDecimal.valueOf(whole)));
      }
    }
  }

  private void numbers(String indicator, String[] numbers) {
    List<Period> quarters =
        programme.governanceUnit().fiscalCalendar().split(CompanyA.FY2025, Interval.QUARTERLY);
    MeasurementUnit unit =
        indicator.equals("drills") ? MeasurementUnit.COUNT : MeasurementUnit.HOURS;
    for (int i = 0; i < numbers.length; i++) {
      for (UnitId department : CompanyA.DEPARTMENTS) {
        add(
            indicator,
            department,
            quarters.get(i).last(),
            new MeasuredValue.Single(Quantity.of(numbers[i], unit)));
      }
    }
  }

  private void add(String indicator, UnitId unit, LocalDate day, MeasuredValue value) {
    measurements.add(
        Measurement.builder()
            .id(MeasurementId.of(indicator + "." + unit + "." + day))
            .indicator(IndicatorId.of(indicator))
            .unit(unit)
            .day(day)
            .value(value)
            .measuredBy("資産管理システム" + suffix)
            .recordedAt(day.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant())
            .build());
  }

  private Indicator ratio(String id, String ja, String en, Interval interval) {
    return indicator(id, ja, en)
        .unit(MeasurementUnit.PERCENT)
        .form(ValueForm.RATIO)
        .direction(Direction.HIGHER_IS_BETTER)
        .interval(interval)
        .overUnits(Combination.POOLED)
        .overTime(Combination.LATEST)
        .build();
  }

  private Indicator number(
      String id, String ja, String en, MeasurementUnit unit, Combination combination) {
    return indicator(id, ja, en)
        .unit(unit)
        .form(ValueForm.NUMBER)
        .direction(
            combination == Combination.SUM ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER)
        .interval(Interval.QUARTERLY)
        .overUnits(combination)
        .overTime(combination)
        .build();
  }

  private Indicator.Builder indicator(String id, String ja, String en) {
    Indicator.Builder indicator = Indicator.builder();
    indicator
        .id(IndicatorId.of(id))
        .name(LocalizedText.of(ja + suffix, en + suffix))
        .definition(LocalizedText.of(ja + suffix, en + suffix))
        .level(IndicatorLevel.CISO)
        .scope(LocalizedText.of("全部門", "all departments"))
        .method(CollectionMethod.RECORDS)
        .dataSource(LocalizedText.of("台帳", "ledger"))
        .sourceRole(Role.MANAGER)
        .evaluator(Role.CISO)
        .addAllMeasuredIn(CompanyA.DEPARTMENTS);
    return indicator;
  }
}
