package dev.isg.metrics.plan;

import static dev.isg.metrics.Samples.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.PersonId;
import dev.isg.metrics.Golden;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-230")
class PlanProgressTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final MeasurementPlan PLAN =
      MeasurementPlan.draft(
          PlanId.of("plan-2025-Q1"),
          IndicatorSet.of(List.of(Samples.indicator(Samples.TRAINING).build())),
          FiscalCalendar.JAPAN,
          Period.parse("2025-04-01/2025-06-30"),
          10);

  /** April in sales, due on 10 May. */
  private static final PlannedMeasurement APRIL = PLAN.measurements().get(0);

  @Test
  void theDueDayBelongsToTheTimeThereIs() {
    assertThat(progress("2025-05-10").state(APRIL)).isEqualTo(PlanState.PENDING);
    assertThat(progress("2025-05-11").state(APRIL)).isEqualTo(PlanState.OVERDUE);
    assertThat(progress("2025-05-11").daysOverdue(APRIL)).isEqualTo(1);
    assertThat(progress("2025-05-09").daysOverdue(APRIL)).isEqualTo(-1);
  }

  @Test
  void whatIsRecordedOnTheDueDayIsInTimeInTheZoneOfTheProgramme() {
    // 10 May ends in Tokyo at 15:00 UTC
    assertThat(
            progress("2025-06-01", measured("M1", "2025-04-30", "2025-05-10T14:59:59Z"))
                .state(APRIL))
        .isEqualTo(PlanState.DONE);
    assertThat(
            progress("2025-06-01", measured("M1", "2025-04-30", "2025-05-10T15:00:00Z"))
                .state(APRIL))
        .isEqualTo(PlanState.DONE_LATE);
  }

  @Test
  void whatIsRecordedAfterTheDayIsNotKnownYet() {
    Measurement late = measured("M1", "2025-04-30", "2025-05-20T00:00:00Z");

    assertThat(progress("2025-05-19", late).state(APRIL)).isEqualTo(PlanState.OVERDUE);
    assertThat(progress("2025-05-20", late).state(APRIL)).isEqualTo(PlanState.DONE_LATE);
  }

  @Test
  void aMeasurementFulfilsItsOwnIndicatorUnitAndInterval() {
    for (String day : List.of("2025-04-01", "2025-04-30")) {
      assertThat(APRIL.fulfilledBy(measured("M1", day, day + "T00:00:00Z"))).isTrue();
    }
    for (String day : List.of("2025-03-31", "2025-05-01")) {
      assertThat(APRIL.fulfilledBy(measured("M1", day, day + "T00:00:00Z"))).isFalse();
    }
    assertThat(APRIL.fulfilledBy(Samples.ratio("M1", Samples.DEVELOPMENT, "2025-04-30", 1, 2)))
        .isFalse();
    assertThat(
            APRIL.fulfilledBy(
                Samples.single("M1", Samples.INCIDENTS, SALES, "2025-04-30", "1 count")))
        .isFalse();
  }

  @Test
  void tellsWhatWasMeasuredThoughNobodyPlannedIt() {
    Measurement planned = measured("M1", "2025-04-30", "2025-05-01T00:00:00Z");
    Measurement other = Samples.single("M2", Samples.INCIDENTS, SALES, "2025-04-30", "1 count");
    Measurement outside = Samples.single("M3", Samples.INCIDENTS, SALES, "2025-03-31", "1 count");

    PlanProgress progress = progress("2025-05-10", outside, planned, other);

    assertThat(progress.unplanned()).containsExactly(other);
    assertThat(progress.report().issues())
        .extracting(Issue::rule, Issue::severity, issue -> issue.message().en())
        .containsExactly(
            tuple(
                PlanRule.MEASURED_UNPLANNED,
                Severity.INFO,
                "measurement M2 of indicator 'incidents' in 'sales' on 2025-04-30 was not planned"));
  }

  @Test
  void overdueMeasurementsAreIssuesWithEvidence() {
    List<Issue> issues =
        progress("2025-05-12", measured("M1", "2025-04-30", "2025-05-01T00:00:00Z"))
            .report()
            .issues();

    assertThat(issues)
        .extracting(Issue::rule, Issue::path, Issue::severity)
        .containsExactly(
            tuple(PlanRule.OVERDUE, "/measurements/1", Severity.WARNING),
            tuple(PlanRule.OVERDUE, "/measurements/2", Severity.WARNING));
    assertThat(issues.get(0).message().en())
        .isEqualTo(
            "indicator 'training-rate' in 'development' for 2025-04-01/2025-04-30 was due on"
                + " 2025-05-10, 2 days ago (department security officer, ledgers, minutes and other"
                + " records)");
    assertThat(issues.get(0).text(Language.JA) + issues.get(0).text(Language.EN))
        .doesNotContain("{");
  }

  @Test
  void theLongestOverdueComesFirst() {
    PlanProgress progress = progress("2025-07-11");

    assertThat(progress.overdue())
        .extracting(planned -> planned.due() + " " + planned.unit())
        .containsExactly(
            "2025-05-10 development",
            "2025-05-10 laboratory",
            "2025-05-10 sales",
            "2025-06-10 development",
            "2025-06-10 laboratory",
            "2025-06-10 sales",
            "2025-07-10 development",
            "2025-07-10 laboratory",
            "2025-07-10 sales");
    assertThat(progress.in(PlanState.DONE)).isEmpty();
  }

  @Test
  void peopleReadAListInBothLanguages() {
    List<PlannedMeasurement> named = new ArrayList<>(PLAN.measurements());
    named.set(
        0,
        APRIL
            .withPerson(PersonId.of("sato"))
            .withPlace(LocalizedText.of("本社 | 3 階", "head office | 3rd floor")));
    PlanProgress progress =
        PlanProgress.of(PLAN.withMeasurements(named), List.of(), LocalDate.of(2025, 6, 10), TOKYO);

    Golden.check("overdue-ja.md", progress.overdueList(Language.JA));
    Golden.check("overdue-en.md", progress.overdueList(Language.EN));
    assertThat(progress("2025-05-10").overdueList(Language.EN))
        .isEqualTo("Nothing is overdue as of 2025-05-10\n");
    assertThat(progress("2025-05-10").overdueList(Language.JA)).contains("ありません");
  }

  @Test
  void everyStateHasItsOwnName() {
    assertThat(Arrays.stream(PlanState.values()).map(state -> state.label().ja()))
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(PlanState.values()).map(state -> state.label().en()))
        .doesNotHaveDuplicates();
  }

  private static PlanProgress progress(String asOf, Measurement... measurements) {
    return PlanProgress.of(PLAN, List.of(measurements), LocalDate.parse(asOf), TOKYO);
  }

  private static Measurement measured(String id, String day, String recordedAt) {
    return Measurement.builder()
        .id(MeasurementId.of(id))
        .indicator(Samples.TRAINING)
        .unit(SALES)
        .day(LocalDate.parse(day))
        .value(new MeasuredValue.Ratio(BigDecimal.ONE, BigDecimal.TEN))
        .measuredBy("tester")
        .recordedAt(Instant.parse(recordedAt))
        .build();
  }
}
