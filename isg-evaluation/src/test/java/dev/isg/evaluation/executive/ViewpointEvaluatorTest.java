package dev.isg.evaluation.executive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Period;
import dev.isg.core.catalogue.RowId;
import dev.isg.core.control.ControlId;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.organisation.Role;
import dev.isg.core.review.ControlReview;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.policy.ReviewOutcome;
import dev.isg.evaluation.policy.ReviewSuggestion;
import dev.isg.evaluation.rule.EvaluationRule;
import dev.isg.evaluation.rule.ExecutiveInputRule;
import dev.isg.evaluation.rule.ExecutiveRule;
import dev.isg.evaluation.verdict.Standing;
import dev.isg.evaluation.viewpoint.CisoQuestion;
import dev.isg.metrics.detection.DetectionChannel;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import dev.isg.metrics.incident.IncidentKind;
import dev.isg.metrics.incident.IncidentSeverity;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ViewpointEvaluatorTest {
  private static MiniCompany met() {
    return one("100");
  }

  private static MiniCompany one(String value) {
    return new MiniCompany().target("T1", "100").measured("T1", MiniCompany.percent(value));
  }

  private static ViewpointAssessment of(MiniCompany company, ExecutiveViewpoint viewpoint) {
    return company.evaluate().viewpoint(viewpoint).orElseThrow();
  }

  private static ViewpointInput input(MiniCompany company, InputSource source) {
    return of(company, source.viewpoint()).material().stream()
        .filter(found -> found.source() == source)
        .findFirst()
        .orElseThrow();
  }

  private static List<EvaluationRule> rules(ViewpointInput input) {
    return input.lines().stream().map(Explanation::rule).toList();
  }

  private static Incident.Builder incident(String id, String seen) {
    return Incident.builder()
        .id(IncidentId.of(id))
        .title(LocalizedText.of("誤送信。", "A mail went astray."))
        .zone(ZoneId.of("Asia/Tokyo"))
        .observedAt(Instant.parse(seen));
  }

  @Test
  @Tag("CAT-J1")
  void hasOneViewpointForEachRowOfTheCatalogue() {
    assertThat(ExecutiveViewpoint.values())
        .extracting(ExecutiveViewpoint::row)
        .containsExactly(RowId.of("J1-1"), RowId.of("J1-2"), RowId.of("J1-3"));
  }

  @Test
  @Tag("CAT-J2")
  void hasOneSourceAndOneQuestionOfTheCisoForEachRowOfTheCatalogue() {
    List<RowId> rows =
        List.of("J2-1", "J2-2", "J2-3", "J2-4", "J2-5", "J2-6").stream().map(RowId::of).toList();

    assertThat(Arrays.stream(InputSource.values()).flatMap(one -> one.row().stream()))
        .containsExactlyInAnyOrderElementsOf(rows);
    assertThat(Arrays.stream(CisoQuestion.values()).flatMap(one -> one.rows().stream()))
        .containsExactlyInAnyOrderElementsOf(rows);
    assertThat(InputSource.INCIDENTS.row())
        .isEqualTo(Optional.of(CisoQuestion.INCIDENTS.rows().get(0)));
    assertThat(InputSource.PROMOTION_ACTIVITY.row()).isEmpty();
  }

  @Test
  @Tag("CAT-J1")
  void showsEachSourceFromOneViewpointInOrder() {
    Evaluation evaluation = met().evaluate();

    assertThat(evaluation.viewpoints())
        .extracting(ViewpointAssessment::viewpoint)
        .containsExactly(ExecutiveViewpoint.values());
    assertThat(evaluation.viewpoints().stream().flatMap(one -> one.material().stream()))
        .extracting(ViewpointInput::source)
        .containsExactly(InputSource.values());
    assertThat(met().withoutPolicyInForce().evaluate().viewpoints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @Tag("REQ-305")
  void suggestsToKeepOnlyWhatIsKnownFromAllSides(ExecutiveViewpoint viewpoint) {
    ViewpointAssessment known = of(met().seen("T1"), viewpoint);
    assertThat(known.missing()).isEmpty();
    assertThat(known.suggestion()).isEqualTo(ReviewSuggestion.KEEP);
    assertThat(known.explanation().rule()).isEqualTo(ExecutiveRule.VIEW_KEEP);
  }

  @Test
  @Tag("REQ-301")
  @Tag("REQ-303")
  void tellsWhatNobodyHandedInAndTakesItForUnknown() {
    assertThat(of(met(), ExecutiveViewpoint.ENVIRONMENT).suggestion())
        .isEqualTo(ReviewSuggestion.NOT_EVALUABLE);
    assertThat(of(met(), ExecutiveViewpoint.ENVIRONMENT).missing())
        .containsExactly(InputSource.ENVIRONMENT_CHANGES);
    assertThat(of(met(), ExecutiveViewpoint.ADEQUACY).missing())
        .containsExactly(
            InputSource.PROMOTION_ACTIVITY,
            InputSource.INVESTMENT,
            InputSource.INCIDENTS,
            InputSource.LEGAL_VIOLATIONS);
    assertThat(of(met(), ExecutiveViewpoint.ADEQUACY).explanation().rule())
        .isEqualTo(ExecutiveRule.VIEW_NOT_EVALUABLE);
    assertThat(rules(input(met(), InputSource.INCIDENTS)))
        .containsExactly(ExecutiveInputRule.NO_INCIDENT_FILE);
    assertThat(rules(input(met(), InputSource.INVESTMENT)))
        .containsExactly(ExecutiveInputRule.NO_APPRAISAL, ExecutiveInputRule.NOT_MONITORED);
    assertThat(rules(input(met(), InputSource.ENVIRONMENT_CHANGES)))
        .containsExactly(ExecutiveInputRule.NOBODY_WATCHES);
    assertThat(rules(input(met().seen("T1"), InputSource.ENVIRONMENT_CHANGES)))
        .containsExactly(ExecutiveInputRule.NO_CHANGE);
  }

  @Test
  @Tag("REQ-301")
  @Tag("SUB-18")
  void asksForARevisionWhileAChangeWaitsForAChoiceAndWhereTheLevelIsToBeRevised() {
    MiniCompany changed =
        met().seen("T1").risk("R1", 1, 1).netSales("net", "2025-10-01", "20000", "R1");
    assertThat(of(changed, ExecutiveViewpoint.ENVIRONMENT).suggestion())
        .isEqualTo(ReviewSuggestion.CONSIDER_REVISION);
    assertThat(input(changed, InputSource.ENVIRONMENT_CHANGES).grounds())
        .containsExactly(new ClauseGround(ClauseGround.Kind.ENVIRONMENT_CHANGE, "net"));
    MiniCompany kept =
        met()
            .seen("T1")
            .risk("R1", 1, 1)
            .netSales("net", "2025-10-01", "20000", "R1")
            .decided(Decisions.choice("net", "d-1", "KEEP_AND_STRENGTHEN").build());
    assertThat(of(kept, ExecutiveViewpoint.ENVIRONMENT).suggestion())
        .isEqualTo(ReviewSuggestion.KEEP);
    MiniCompany revised =
        changed.decided(Decisions.choice("net", "d-1", "REVISE_TOLERANCE").build());
    assertThat(of(revised, ExecutiveViewpoint.ENVIRONMENT).suggestion())
        .isEqualTo(ReviewSuggestion.CONSIDER_REVISION);
  }

  @ParameterizedTest
  @Tag("REQ-301")
  @Tag("REQ-303")
  @CsvSource({"NEW_RISK, NEW_RISKS, RESOURCES", "RESOURCES, RESOURCES, NEW_RISKS"})
  void hearsWhatAnalysesOfCausesPointTo(CauseFactor factor, InputSource asks, InputSource quiet) {
    MiniCompany company = one("90").cause("T1", factor, NextStep.REVISE_TARGET);

    assertThat(input(company, asks).speaksForRevision()).isTrue();
    assertThat(input(company, asks).grounds())
        .containsExactly(new ClauseGround(ClauseGround.Kind.CAUSE, "c-T1"));
    assertThat(input(company, quiet).speaksForRevision()).isFalse();
    assertThat(input(company, quiet).known()).isTrue();
    assertThat(input(one("90"), asks).known()).isFalse();
  }

  @Test
  @Tag("ALG-8")
  @Tag("REQ-303")
  void showsEffectAndEfficiencySideBySideAndNeverOneAlone() {
    ControlReview.Builder dear =
        ControlReview.builder()
            .control(ControlId.of("filter"))
            .period(MiniCompany.YEAR)
            .costPerYear(Money.of("JPY", "500000"));
    MiniCompany company = met().control("filter", "T1", "mail filter").reviewed(dear.build());
    ViewpointInput found = input(company, InputSource.INVESTMENT);

    assertThat(found.known()).isFalse();
    assertThat(found.lines().get(0).text().en())
        .isEqualTo(
            "Control \"mail filter\": effectiveness unknown (suggested); efficiency unknown"
                + " (suggested).");
    assertThat(found.lines().get(0).text().ja()).contains("有効性は", "効率性は");
    assertThat(input(met().seen("T1"), InputSource.INVESTMENT).lines().get(0).text().en())
        .contains("effectiveness good (judged); efficiency good (judged)");
  }

  @Test
  @Tag("REQ-303")
  void looksOnlyAtReviewsOfThePeriod() {
    ControlReview before =
        ControlReview.builder()
            .control(ControlId.of("filter"))
            .period(Period.parse("2024-04-01/2025-03-31"))
            .build();
    MiniCompany company = met().control("filter", "T1", "mail filter").reviewed(before);

    assertThat(rules(input(company, InputSource.INVESTMENT)))
        .contains(ExecutiveInputRule.NO_APPRAISAL);
  }

  @Test
  @Tag("REQ-303")
  void hearsIndicatorsOfActivityInvestmentAndLaw() {
    ViewpointInput law = input(met().seen("T1"), InputSource.LEGAL_VIOLATIONS);
    assertThat(rules(law)).containsExactly(ExecutiveInputRule.VALUE);
    assertThat(law.lines().get(0).text().en()).contains(": 100 %.");

    ViewpointInput missed = input(one("90").seen("T1"), InputSource.PROMOTION_ACTIVITY);
    assertThat(rules(missed)).containsExactly(ExecutiveInputRule.TARGET_MISSED);
    assertThat(missed.speaksForRevision()).isTrue();
    assertThat(missed.grounds())
        .containsExactly(new ClauseGround(ClauseGround.Kind.INDICATOR, "i-T1"));

    ViewpointInput silent =
        input(new MiniCompany().target("T1", "100").seen("T1"), InputSource.LEGAL_VIOLATIONS);
    assertThat(rules(silent)).containsExactly(ExecutiveInputRule.NO_VALUE);
    assertThat(silent.known()).isFalse();
  }

  @Test
  @Tag("REQ-303")
  void takesAStaleValueForUnknown() {
    MiniCompany company = new MiniCompany().validDays(30).target("T1", "100").seen("T1");
    company.measured("T1", MiniCompany.percent("100"));

    assertThat(rules(input(company.asOf("2026-04-30"), InputSource.LEGAL_VIOLATIONS)))
        .containsExactly(ExecutiveInputRule.VALUE);
    assertThat(rules(input(company.asOf("2026-05-01"), InputSource.LEGAL_VIOLATIONS)))
        .containsExactly(ExecutiveInputRule.NO_VALUE);
  }

  @Test
  @Tag("REQ-303")
  void countsIncidentsOfThePeriodAndHearsTheGraveOnes() {
    MiniCompany company =
        met()
            .incidents(
                incident("I-1", "2025-03-31T14:59:59Z").kind(IncidentKind.ACCIDENT).build(),
                incident("I-2", "2025-03-31T15:00:00Z").kind(IncidentKind.ACCIDENT).build(),
                incident("I-3", "2026-03-31T14:59:59Z").kind(IncidentKind.NEAR_MISS).build(),
                incident("I-4", "2026-03-31T15:00:00Z").kind(IncidentKind.ACCIDENT).build(),
                incident("I-5", "2026-01-01T00:00:00Z")
                    .kind(IncidentKind.NEAR_MISS)
                    .severity(IncidentSeverity.SERIOUS)
                    .build(),
                incident("I-6", "2026-01-01T00:00:00Z")
                    .kind(IncidentKind.ACCIDENT)
                    .channel(DetectionChannel.PLANTED_TEST)
                    .build());
    ViewpointInput found = input(company, InputSource.INCIDENTS);

    assertThat(found.known()).isTrue();
    assertThat(found.lines().get(0).text().en())
        .isEqualTo(
            "Incidents seen in the period: 3. Accidents: 1; short of an accident: 2; not"
                + " classified: 0.");
    assertThat(found.lines().get(1).text().en())
        .isEqualTo("In the period before (FY2024) the number was 1; now it is 3.");
    assertThat(found.grounds())
        .containsExactly(
            new ClauseGround(ClauseGround.Kind.INCIDENT, "I-2"),
            new ClauseGround(ClauseGround.Kind.INCIDENT, "I-5"));
  }

  @Test
  @Tag("REQ-303")
  void asksForARevisionWhereIncidentsIncreasedAndNotWhereTheyStayed() {
    Incident before = incident("I-1", "2025-01-01T00:00:00Z").kind(IncidentKind.NEAR_MISS).build();
    Incident now = incident("I-2", "2026-01-01T00:00:00Z").kind(IncidentKind.NEAR_MISS).build();
    Incident more = incident("I-3", "2026-01-02T00:00:00Z").kind(IncidentKind.NEAR_MISS).build();

    assertThat(input(met().incidents(before, now), InputSource.INCIDENTS).speaksForRevision())
        .isFalse();
    assertThat(input(met().incidents(before, now, more), InputSource.INCIDENTS).speaksForRevision())
        .isTrue();
    ViewpointInput alone = input(met().incidents(now), InputSource.INCIDENTS);
    assertThat(rules(alone)).contains(ExecutiveInputRule.NOT_COMPARED);
    assertThat(alone.speaksForRevision()).isFalse();
    assertThat(
            input(
                    met().incidents(incident("I-4", "2026-01-01T00:00:00Z").build()),
                    InputSource.INCIDENTS)
                .known())
        .isFalse();
  }

  @Test
  void comparesWithTheStretchOfTheSameLengthBefore() {
    assertThat(IncidentInputs.before(Period.parse("2025-04-01/2026-03-31")))
        .isEqualTo(Period.parse("2024-04-01/2025-03-31"));
    assertThat(IncidentInputs.before(Period.parse("2026-03-01/2026-03-31")))
        .isEqualTo(Period.parse("2026-02-01/2026-02-28"));
    assertThat(IncidentInputs.before(Period.parse("2026-03-05/2026-03-07")))
        .isEqualTo(Period.parse("2026-03-02/2026-03-04"));
  }

  @Test
  @Tag("REQ-304")
  @Tag("ALG-3")
  void looksAtThePolicyElementByElementAndAtThePdca() {
    MiniCompany met = met();
    assertThat(of(met, ExecutiveViewpoint.IMPLEMENTATION).suggestion())
        .isEqualTo(ReviewSuggestion.KEEP);
    MiniCompany missed = one("90");
    assertThat(input(missed, InputSource.ELEMENTS).grounds())
        .containsExactly(new ClauseGround(ClauseGround.Kind.CORE_VALUE, "V1"));
    assertThat(input(missed, InputSource.ELEMENTS).lines().get(0).text().en())
        .isEqualTo(
            "The core value \"the trust of customers\" stands as: not implemented (objectives that"
                + " serve it: 1).");
    assertThat(input(missed, InputSource.TARGETS).lines().get(0).text().en())
        .isEqualTo("Of 1: met 0, met on condition 0, unmet 1, not known 0.");
    assertThat(input(missed, InputSource.PDCA).speaksForRevision()).isTrue();
    assertThat(
            input(missed.cause("T1", CauseFactor.CONTROL, NextStep.KEEP), InputSource.PDCA)
                .speaksForRevision())
        .isFalse();
    MiniCompany unmeasured = new MiniCompany().target("T1", "100");
    assertThat(input(unmeasured, InputSource.PDCA).speaksForRevision()).isTrue();
    assertThat(input(unmeasured, InputSource.ELEMENTS).known()).isFalse();
    assertThat(input(unmeasured, InputSource.OBJECTIVES).known()).isFalse();
    assertThat(input(new MiniCompany(), InputSource.PDCA).known()).isFalse();
  }

  @Test
  @Tag("REQ-305")
  void leavesTheConclusionToManagementAndAlwaysWithAReason() {
    Decision proper = Decisions.viewpoint(ExecutiveViewpoint.ENVIRONMENT, "KEEP").build();
    assertThat(of(met().decided(proper), ExecutiveViewpoint.ENVIRONMENT).outcome())
        .contains(ReviewOutcome.KEEP);
    ViewpointAssessment silent =
        of(
            met().seen("T1").decided(Decisions.withoutReason(proper).build()),
            ExecutiveViewpoint.ENVIRONMENT);
    assertThat(silent.outcome()).isEmpty();
    assertThat(silent.judgement().refusals())
        .extracting(Explanation::rule)
        .containsExactly(ExecutiveRule.REASON_MANDATORY);
    Decision byCiso = Decisions.by(proper, new Decider(MiniCompany.CISO, Role.CISO)).build();
    assertThat(of(met().decided(byCiso), ExecutiveViewpoint.ENVIRONMENT).judgement().standing())
        .isEqualTo(Standing.REFUSED);
    Decision onOther =
        Decisions.viewpoint(ExecutiveViewpoint.ADEQUACY, "KEEP")
            .inputs(of(met(), ExecutiveViewpoint.ADEQUACY).inputs())
            .build();
    assertThat(of(met().decided(onOther), ExecutiveViewpoint.ADEQUACY).outcome()).isPresent();
    assertThat(
            of(met().incidents().decided(onOther), ExecutiveViewpoint.ADEQUACY)
                .judgement()
                .standing())
        .isEqualTo(Standing.OUTDATED);
  }

  @Test
  void readsAloudInBothLanguages() throws IOException {
    MiniCompany company =
        one("90")
            .seen("T1")
            .risk("R1", 1, 1)
            .netSales("net", "2025-10-01", "20000", "R1")
            .cause("T1", CauseFactor.RESOURCES, NextStep.REVISE_TARGET)
            .incidents(
                incident("I-1", "2025-01-01T00:00:00Z").kind(IncidentKind.NEAR_MISS).build(),
                incident("I-2", "2025-06-01T00:00:00Z").kind(IncidentKind.ACCIDENT).build(),
                incident("I-3", "2026-01-01T00:00:00Z").build())
            .decided(Decisions.viewpoint(ExecutiveViewpoint.ADEQUACY, "REVISE_RESOURCES").build());
    List<ViewpointAssessment> found = company.evaluate().viewpoints();
    List<ViewpointAssessment> bare = met().evaluate().viewpoints();

    for (Language language : Language.values()) {
      Golden.assertMatches(
          "viewpoints." + language.name().toLowerCase(java.util.Locale.ROOT) + ".txt",
          read(found, language) + "\n" + read(bare, language));
    }
  }

  private static String read(List<ViewpointAssessment> found, Language language) {
    return found.stream()
        .map(
            one ->
                one.viewpoint().question().in(language) + "\n" + one.explanation().render(language))
        .collect(Collectors.joining("\n"));
  }
}
