package dev.isg.metrics.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.Samples;
import dev.isg.metrics.measurement.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-201")
@Tag("SUB-25")
class BeforehandCheckTest {
  private static final Measurement IN_MAY = Samples.ratio("M1", Samples.SALES, "2025-05-15", 1, 2);

  @Test
  void aValueSetAfterTheMeasurementIsFlagged() {
    List<Issue> issues = check("2025-05-16", IN_MAY);

    assertThat(issues)
        .extracting(Issue::rule, Issue::path, Issue::severity, issue -> issue.rule().strength())
        .containsExactly(
            tuple(
                PlanRule.SET_AFTER_MEASURING,
                "/targets/0/measures/0/setOn",
                Severity.ERROR,
                Strength.MUST));
    assertThat(issues.get(0).message().en())
        .isEqualTo(
            "target 'T1' was given its value for indicator 'training-rate' on 2025-05-16, after"
                + " measurement M1 of 2025-05-15");
  }

  @Test
  void aValueSetOnTheDayOrBeforeIsNot() {
    assertThat(check("2025-05-15", IN_MAY)).isEmpty();
    assertThat(check("2025-04-01", IN_MAY)).isEmpty();
  }

  @Test
  void theFirstMeasurementIsNamed() {
    assertThat(
            check(
                "2026-01-01",
                Samples.ratio("M9", Samples.SALES, "2025-07-15", 1, 2),
                IN_MAY,
                Samples.ratio("M0", Samples.SALES, "2025-06-15", 1, 2)))
        .hasSize(1)
        .allMatch(issue -> issue.message().en().contains("measurement M1 "));
  }

  @Test
  void whatWasMeasuredOutsideThePeriodIsHistory() {
    assertThat(check("2025-05-16", Samples.ratio("M1", Samples.SALES, "2025-03-31", 1, 2)))
        .isEmpty();
    assertThat(check("2025-05-16", Samples.ratio("M1", Samples.SALES, "2025-04-01", 1, 2)))
        .hasSize(1);
  }

  @Test
  void otherIndicatorsDoNotMatter() {
    assertThat(
            check(
                "2025-05-16",
                Samples.single("M1", Samples.INCIDENTS, Samples.SALES, "2025-05-15", "1 count")))
        .isEmpty();
  }

  @Test
  void aValueNobodyDatedIsUnknownAndNeverGood() {
    assertThat(issues(Optional.empty()))
        .extracting(Issue::rule, Issue::path, Issue::severity)
        .containsExactly(
            tuple(PlanRule.SET_ON_UNKNOWN_DAY, "/targets/0/measures/0", Severity.WARNING));
  }

  @Test
  @Tag("REQ-501")
  void speaksBothLanguages() {
    List<Issue> issues =
        List.of(issues(Optional.empty()).get(0), check("2026-01-01", IN_MAY).get(0));

    assertThat(issues)
        .allSatisfy(
            issue ->
                assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{"));
  }

  private static List<Issue> check(String setOn, Measurement... measurements) {
    return issues(Optional.of(LocalDate.parse(setOn)), measurements);
  }

  private static List<Issue> issues(Optional<LocalDate> setOn, Measurement... measurements) {
    Programme programme =
        Samples.programme()
            .withTargets(
                List.of(
                    Target.builder()
                        .id(TargetId.of("T1"))
                        .statement(LocalizedText.of("目標", "a target"))
                        .kind(TargetKind.KPI)
                        .addMeasures(
                            TargetMeasure.builder()
                                .indicator(Samples.TRAINING)
                                .criterion(new Criterion.AtLeast(Quantity.parse("98 %")))
                                .setOn(setOn)
                                .build())
                        .build()));
    return BeforehandCheck.check(programme, List.of(measurements), Samples.YEAR).issues();
  }
}
