package dev.isg.examples.benchmarks;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.metrics.column.ColumnIndex;
import dev.isg.metrics.column.MeasurementColumns;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up measurements: hours, with two digits after the point, of some indicators in some units
 * over 24 months. The same every time.
 */
final class Workload {
  /** As many as the goal says. */
  static final int UNITS = 5_000;

  /** As many as the goal says. */
  static final int INDICATORS = 40;

  static final int MONTHS = 24;
  static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
  static final int FIRST_DAY = (int) FIRST.toEpochDay();
  static final int DAYS = (int) (FIRST.plusMonths(MONTHS).toEpochDay() - FIRST_DAY);

  /** No value is as great; a value is a number of hundredths. */
  static final int VALUES = 10_000;

  private static final UnitId COMPANY = UnitId.of("company");

  final int units;
  final int indicators;
  final int[] indicatorColumn;
  final int[] unitColumn;
  final int[] dayColumn;
  final long[] valueColumn;

  private Workload(int units, int indicators, int rows) {
    this.units = units;
    this.indicators = indicators;
    this.indicatorColumn = new int[rows];
    this.unitColumn = new int[rows];
    this.dayColumn = new int[rows];
    this.valueColumn = new long[rows];
  }

  /** Measurements as they come in: day after day, within a day in no order. */
  static Workload inTimeOrder(int units, int indicators, int rows) {
    Workload workload = new Workload(units, indicators, rows);
    SplittableRandom random = new SplittableRandom(20240401);
    for (int i = 0; i < rows; i++) {
      workload.indicatorColumn[i] = random.nextInt(indicators);
      workload.unitColumn[i] = random.nextInt(units);
      workload.dayColumn[i] = FIRST_DAY + (int) ((long) i * DAYS / rows);
      workload.valueColumn[i] = random.nextInt(VALUES);
    }
    return workload;
  }

  /** One measurement of each indicator, unit and month, as a strict history has them. */
  static Workload oneEach(int units, int indicators) {
    int places = units * indicators;
    Workload workload = new Workload(units, indicators, places * MONTHS);
    SplittableRandom random = new SplittableRandom(20240401);
    for (int i = 0; i < workload.rows(); i++) {
      int place = (int) (i % places * 7919L % places);
      workload.indicatorColumn[i] = place % indicators;
      workload.unitColumn[i] = place / indicators;
      // the same share of every month is over, whatever its length
      LocalDate month = FIRST.plusMonths(i / places);
      int day = (int) ((long) (i % places) * month.lengthOfMonth() / places);
      workload.dayColumn[i] = (int) month.toEpochDay() + day;
      workload.valueColumn[i] = random.nextInt(VALUES);
    }
    return workload;
  }

  /** The same measurements in no order at all. */
  Workload shuffled() {
    SplittableRandom random = new SplittableRandom(20260331);
    for (int i = rows() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      swap(indicatorColumn, i, j);
      swap(unitColumn, i, j);
      swap(dayColumn, i, j);
      long value = valueColumn[i];
      valueColumn[i] = valueColumn[j];
      valueColumn[j] = value;
    }
    return this;
  }

  int rows() {
    return dayColumn.length;
  }

  /** Each day's month, from 0. */
  static int[] monthOfDay() {
    int[] months = new int[DAYS];
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = FIRST.plusDays(day);
      months[day] =
          12 * (date.getYear() - FIRST.getYear()) + date.getMonthValue() - FIRST.getMonthValue();
    }
    return months;
  }

  /** The measurements in the library's columns. */
  MeasurementColumns columns() {
    MeasurementColumns.Builder columns =
        MeasurementColumns.builder(ColumnIndex.of(programme(), indicatorSet()), rows());
    for (int i = 0; i < rows(); i++) {
      columns.addNumber(indicatorColumn[i], unitColumn[i], dayColumn[i], valueColumn[i], 2);
    }
    return columns.build();
  }

  /** A company with so many departments; the company itself comes last and measures nothing. */
  Programme programme() {
    Programme.Builder programme =
        Programme.builder()
            .governanceUnit(
                GovernanceUnit.builder()
                    .name(LocalizedText.same("benchmark"))
                    .scope(ScopeUnit.COMPANY)
                    .root(COMPANY)
                    .zone(ZoneId.of("Asia/Tokyo"))
                    .build());
    for (int i = 0; i < units; i++) {
      programme.addUnits(
          OrganisationUnit.builder()
              .id(UnitId.of("unit-" + i))
              .name(LocalizedText.same("unit " + i))
              .kind(UnitKind.DEPARTMENT)
              .parent(COMPANY)
              .build());
    }
    return programme
        .addUnits(
            OrganisationUnit.builder()
                .id(COMPANY)
                .name(LocalizedText.same("company"))
                .kind(UnitKind.COMPANY)
                .build())
        .build();
  }

  /** The indicators, each measured in every department. */
  IndicatorSet indicatorSet() {
    List<UnitId> measuring = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      measuring.add(UnitId.of("unit-" + i));
    }
    List<Indicator> set = new ArrayList<>();
    for (int i = 0; i < indicators; i++) {
      set.add(
          Indicator.builder()
              .id(IndicatorId.of("indicator-" + i))
              .name(LocalizedText.same("indicator " + i))
              .definition(LocalizedText.same("hours until an incident is closed"))
              .level(IndicatorLevel.CISO)
              .scope(LocalizedText.same("all incidents"))
              .method(CollectionMethod.RECORDS)
              .dataSource(LocalizedText.same("tickets"))
              .sourceRole(Role.SECURITY_OFFICER)
              .evaluator(Role.CISO)
              .unit(MeasurementUnit.HOURS)
              .form(ValueForm.NUMBER)
              .direction(Direction.LOWER_IS_BETTER)
              .interval(Interval.MONTHLY)
              .overUnits(Combination.MEAN)
              .overTime(Combination.MEAN)
              .addAllMeasuredIn(measuring)
              .build());
    }
    return IndicatorSet.of(set);
  }

  private static void swap(int[] column, int i, int j) {
    int value = column[i];
    column[i] = column[j];
    column[j] = value;
  }
}
