package dev.isg.metrics.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.IndicatorSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-230")
class PlanCheckTest {
  private static final Period QUARTER = Period.parse("2025-04-01/2025-06-30");
  private static final IndicatorSet INDICATORS =
      IndicatorSet.of(List.of(Samples.indicator(Samples.TRAINING).build()));
  private static final MeasurementPlan PLAN = draft(10);

  @Test
  void aDraftPlansEachIndicatorUnitAndInterval() {
    assertThat(PLAN.measurements()).hasSize(9);
    assertThat(PLAN.measurements().get(0))
        .isEqualTo(
            new PlannedMeasurement(
                Samples.TRAINING,
                Samples.SALES,
                Period.parse("2025-04-01/2025-04-30"),
                CollectionMethod.RECORDS,
                Role.SECURITY_OFFICER,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2025, 5, 10)));
    assertThat(draft(0).measurements().get(0).due()).isEqualTo(LocalDate.of(2025, 4, 30));
    assertThatThrownBy(() -> draft(-1)).isInstanceOf(InvalidModelException.class);
  }

  @Test
  void anIdHasTheOneAlphabet() {
    assertThatThrownBy(() -> PlanId.of("a b")).isInstanceOf(InvalidModelException.class);
    assertThat(PLAN.id()).hasToString("plan-2025-Q1");
  }

  @Test
  void aPlanSaysItsFormatAndReadsNoOther() {
    String json = IsgJson.standard().write(PLAN);

    assertThat(json).startsWith("{\n  \"formatVersion\": 1,\n  \"id\"");
    assertThat(IsgJson.standard().read("plan.json", json, MeasurementPlan.class).value())
        .isEqualTo(PLAN);
    assertThatThrownBy(
            () -> MeasurementPlan.builder().formatVersion(2).id(PLAN.id()).period(QUARTER).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("formatVersion 1 only");
  }

  @Test
  void aDraftIsSound() {
    assertThat(check(PLAN)).isEmpty();
  }

  @Test
  void tellsWhatIsNotPlannedByIndicatorAndUnit() {
    List<PlannedMeasurement> fewer =
        PLAN.measurements().stream()
            .filter(
                planned ->
                    planned.unit().equals(Samples.SALES)
                        || (planned.unit().equals(Samples.LABORATORY)
                            && planned.interval().first().getMonthValue() == 4))
            .toList();

    assertThat(check(PLAN.withMeasurements(fewer)))
        .extracting(Issue::rule, Issue::path, Issue::severity, issue -> issue.message().en())
        .containsExactly(
            tuple(
                PlanRule.NOT_PLANNED,
                "/measurements",
                Severity.ERROR,
                "of 3 measurements of indicator 'training-rate' in 'development' the plan lacks 3"),
            tuple(
                PlanRule.NOT_PLANNED,
                "/measurements",
                Severity.ERROR,
                "of 3 measurements of indicator 'training-rate' in 'laboratory' the plan lacks 2"));
  }

  @Test
  void tellsIntervalsOutsideThePeriodOrTheCalendar() {
    assertThat(with(planned -> at(planned, "2025-07-01/2025-07-31")))
        .extracting(Issue::rule, Issue::path)
        .containsExactly(tuple(PlanRule.OUTSIDE_PERIOD, "/measurements/9/interval"));
    assertThat(with(planned -> at(planned, "2025-04-01/2025-06-30")))
        .extracting(Issue::rule, Issue::path, issue -> issue.message().en())
        .containsExactly(
            tuple(
                PlanRule.NO_INTERVAL_OF_THE_INDICATOR,
                "/measurements/9/interval",
                "indicator 'training-rate' is measured monthly, and 2025-04-01/2025-06-30 is no"
                    + " such interval"));
  }

  @Test
  void tellsWhatIsPlannedTwice() {
    assertThat(with(planned -> planned.withPlace(LocalizedText.of("本社", "head office"))))
        .extracting(Issue::rule, Issue::path, Issue::severity)
        .containsExactly(tuple(PlanRule.PLANNED_TWICE, "/measurements/9", Severity.ERROR));
  }

  @Test
  void tellsMethodsThatDifferFromTheIndicators() {
    List<PlannedMeasurement> changed = new ArrayList<>(PLAN.measurements());
    changed.set(3, changed.get(3).withMethod(CollectionMethod.INTERVIEW));

    assertThat(check(PLAN.withMeasurements(changed)))
        .extracting(Issue::rule, Issue::path, Issue::severity)
        .containsExactly(tuple(PlanRule.OTHER_METHOD, "/measurements/3/method", Severity.WARNING));
  }

  @Test
  void tellsUnitsThatAreNotToMeasure() {
    assertThat(with(planned -> in(planned, Samples.COMPANY)))
        .extracting(Issue::rule, Issue::path)
        .containsExactly(tuple(PlanRule.NOT_MEASURED_THERE, "/measurements/9/unit"));
  }

  @Test
  void tellsReferencesThatLeadNowhere() {
    assertThat(
            with(planned -> of(planned, IndicatorId.of("gone")).withPerson(PersonId.of("nobody"))))
        .extracting(Issue::rule, Issue::path)
        .containsExactly(
            tuple(ProgrammeRule.UNRESOLVED_REFERENCE, "/measurements/9/indicator"),
            tuple(ProgrammeRule.UNRESOLVED_REFERENCE, "/measurements/9/person"));
    assertThat(with(planned -> in(planned, UnitId.of("gone"))))
        .extracting(Issue::rule, Issue::path)
        .containsExactlyInAnyOrder(
            tuple(ProgrammeRule.UNRESOLVED_REFERENCE, "/measurements/9/unit"),
            tuple(PlanRule.NOT_MEASURED_THERE, "/measurements/9/unit"));
  }

  @Test
  void nothingIsDueBeforeThereIsAnythingToMeasure() {
    PlannedMeasurement first = PLAN.measurements().get(0);

    assertThat(due(first, LocalDate.of(2025, 4, 1)).due()).isEqualTo("2025-04-01");
    assertThatThrownBy(() -> due(first, LocalDate.of(2025, 3, 31)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("before the interval");
  }

  @Test
  @Tag("REQ-509")
  void comesBackFromJson() {
    MeasurementPlan plan =
        PLAN.withMeasurements(
            List.of(
                PLAN.measurements()
                    .get(0)
                    .withPerson(PersonId.of("sato"))
                    .withPlace(LocalizedText.of("本社", "head office")),
                PLAN.measurements().get(1)));
    IsgJson json = IsgJson.standard();

    assertThat(json.read("p.json", json.write(plan), MeasurementPlan.class).value())
        .isEqualTo(plan);
  }

  @Test
  @Tag("REQ-501")
  void speaksBothLanguages() {
    List<Issue> issues = new ArrayList<>();
    issues.addAll(with(planned -> at(planned, "2025-04-01/2025-07-31")));
    issues.addAll(with(planned -> in(planned, Samples.COMPANY)));
    issues.addAll(with(planned -> planned.withMethod(CollectionMethod.AUDIT)));
    issues.addAll(check(PLAN.withMeasurements(List.of())));

    assertThat(issues)
        .hasSizeGreaterThan(6)
        .allSatisfy(
            issue ->
                assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{"));
  }

  /** The draft with its first measurement once more, changed. */
  private static List<Issue> with(UnaryOperator<PlannedMeasurement> change) {
    List<PlannedMeasurement> more = new ArrayList<>(PLAN.measurements());
    more.add(change.apply(more.get(0)));
    return check(PLAN.withMeasurements(more));
  }

  private static List<Issue> check(MeasurementPlan plan) {
    return PlanCheck.check(plan, INDICATORS, Samples.programme()).issues();
  }

  private static MeasurementPlan draft(int days) {
    return MeasurementPlan.draft(
        PlanId.of("plan-2025-Q1"), INDICATORS, FiscalCalendar.JAPAN, QUARTER, days);
  }

  private static PlannedMeasurement at(PlannedMeasurement planned, String interval) {
    return copy(
        planned.indicator(), planned.unit(), Period.parse(interval), LocalDate.of(2025, 8, 10));
  }

  private static PlannedMeasurement in(PlannedMeasurement planned, UnitId unit) {
    return copy(planned.indicator(), unit, planned.interval(), planned.due());
  }

  private static PlannedMeasurement of(PlannedMeasurement planned, IndicatorId indicator) {
    return copy(indicator, planned.unit(), planned.interval(), planned.due());
  }

  private static PlannedMeasurement due(PlannedMeasurement planned, LocalDate due) {
    return copy(planned.indicator(), planned.unit(), planned.interval(), due);
  }

  private static PlannedMeasurement copy(
      IndicatorId indicator, UnitId unit, Period interval, LocalDate due) {
    return new PlannedMeasurement(
        indicator,
        unit,
        interval,
        CollectionMethod.RECORDS,
        Role.SECURITY_OFFICER,
        Optional.empty(),
        Optional.empty(),
        due);
  }
}
