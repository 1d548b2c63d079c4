package dev.isg.evaluation.assignment;

import static dev.isg.evaluation.AuditWork.plan;
import static dev.isg.evaluation.AuditWork.programme;
import static dev.isg.evaluation.AuditWork.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.profile.OversightSystem;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.AuditWork;
import dev.isg.evaluation.MiniCompany;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuditCoverageTest {
  private static final AuditPlan AUDITORS =
      plan(
          "A",
          AuditKind.OPERATIONAL,
          AuditSubject.POLICY_DECISION,
          AuditSubject.DEPLOYMENT,
          AuditSubject.MONITORING,
          AuditSubject.EVALUATION);
  private static final AuditPlan INTERNAL =
      plan("I", AuditKind.INTERNAL, AuditSubject.CONTROL_OPERATION, AuditSubject.MEASUREMENT);

  private static List<Issue> issues(AuditPlan... plans) {
    return AuditCoverage.issues(programme("2026-04-30"), MiniCompany.YEAR, List.of(plans));
  }

  @Test
  @Tag("REQ-360")
  @Tag("SUB-28")
  void isQuietWhereAuditorsCoverGovernanceAndInternalAuditManagement() {
    assertThat(issues(AUDITORS, INTERNAL)).isEmpty();
  }

  @Test
  @Tag("SUB-28")
  @Tag("REQ-360")
  void warnsOfAnInternalAuditPlanThatOnlyCoversThePolicyDecision() {
    List<Issue> found =
        issues(AUDITORS, plan("I", AuditKind.INTERNAL, AuditSubject.POLICY_DECISION));

    assertThat(rules(found)).containsExactly("ISG-E-773 /plans/1/subjects/0", "ISG-E-774 /plans");
    assertThat(found).allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.WARNING));
    assertThat(found.get(0).message().en())
        .isEqualTo(
            "plan 'plan I' gives 'decision of the policy' (information security governance) to the"
                + " internal audit");
    assertThat(found.get(0).mend().ja()).isEqualTo("監査役監査（業務監査）に割り当てます");
    assertThat(found.get(1).message().ja()).isEqualTo("FY2025に、情報セキュリティマネジメントを対象とする内部監査の計画がありません");
  }

  @Test
  @Tag("SUB-28")
  void warnsOfThePolicyDecisionAloneAlsoWhereTheRestIsCovered() {
    assertThat(
            rules(
                issues(
                    AUDITORS,
                    plan(
                        "I",
                        AuditKind.INTERNAL,
                        AuditSubject.POLICY_DECISION,
                        AuditSubject.CORRECTION))))
        .containsExactly("ISG-E-773 /plans/1/subjects/0");
  }

  @Test
  @Tag("REQ-360")
  @Tag("REQ-352")
  void warnsOfTheWrongAuditForALayer() {
    assertThat(
            rules(
                issues(
                    AUDITORS,
                    INTERNAL,
                    plan("B", AuditKind.OPERATIONAL, AuditSubject.CONTROL_SELECTION),
                    plan("C", AuditKind.ACCOUNTING, AuditSubject.MONITORING))))
        .containsExactly("ISG-E-773 /plans/2/subjects/0", "ISG-E-773 /plans/3/subjects/0");
  }

  @Test
  @Tag("REQ-360")
  void warnsOfALayerNobodyAudits() {
    assertThat(rules(issues())).containsExactly("ISG-E-774 /plans", "ISG-E-774 /plans");
    assertThat(issues(INTERNAL))
        .extracting(issue -> issue.message().en())
        .containsExactly(
            "for FY2025 no plan of operational audit by the auditors covers information security"
                + " governance");
    assertThat(rules(issues(AUDITORS))).containsExactly("ISG-E-774 /plans");
  }

  @Test
  @Tag("SUB-28")
  @Tag("REQ-357")
  void warnsWhereAnActivityOfManagementIsLeftOut() {
    List<Issue> found = issues(plan("A", AuditKind.OPERATIONAL, AuditSubject.DEPLOYMENT), INTERNAL);

    assertThat(rules(found)).containsExactly("ISG-E-775 /plans", "ISG-E-775 /plans");
    assertThat(found)
        .extracting(issue -> issue.message().en())
        .containsExactly(
            "the plans of operational audit by the auditors for FY2025 leave out the activity"
                + " 'Monitor'",
            "the plans of operational audit by the auditors for FY2025 leave out the activity"
                + " 'Evaluate'");
    assertThat(
            issues(
                plan("A", AuditKind.OPERATIONAL, AuditSubject.DEPLOYMENT),
                plan("B", AuditKind.OPERATIONAL, AuditSubject.MONITORING, AuditSubject.EVALUATION),
                INTERNAL))
        .as("by two plans together")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-01/2025-03-31, false",
    "2024-04-01/2025-04-01, true",
    "2026-03-31/2027-03-31, true",
    "2026-04-01/2027-03-31, false"
  })
  void countsPlansThatReachIntoThePeriod(String period, boolean counts) {
    AuditPlan other =
        AuditPlan.builder()
            .id(INTERNAL.id())
            .title(LocalizedText.same("other"))
            .kind(AuditKind.INTERNAL)
            .period(Period.parse(period))
            .addSubjects(AuditSubject.CORRECTION)
            .build();

    assertThat(issues(AUDITORS, other).isEmpty()).isEqualTo(counts);
  }

  @Test
  void tellsAPlanOfNothingAndAnIdUsedTwice() {
    assertThat(issues(AUDITORS, INTERNAL, plan("A", AuditKind.ACCOUNTING)))
        .extracting(Issue::path)
        .containsExactly("/plans/2/id", "/plans/2");
    assertThat(rules(issues(AUDITORS, INTERNAL, plan("Z", AuditKind.INTERNAL))))
        .containsExactly("ISG-E-776 /plans/2");
  }

  @Test
  @Tag("REQ-351")
  @Tag("REQ-360")
  void namesTheSystemOfOversightThatIsStated() {
    ResolvedProgramme board =
        AuditWork.company().oversight(OversightSystem.boardOfDirectors()).input().programme();

    assertThat(
            AuditCoverage.issues(
                board,
                MiniCompany.YEAR,
                List.of(
                    INTERNAL, plan("B", AuditKind.OPERATIONAL, AuditSubject.CONTROL_OPERATION))))
        .extracting(issue -> issue.message().en())
        .containsExactly(
            "plan 'plan B' gives 'operation of controls' (information security management) to the"
                + " supervision by the board of directors",
            "for FY2025 no plan of supervision by the board of directors covers information"
                + " security governance");
  }

  @Test
  @Tag("REQ-360")
  void saysTheSameAsTheCatalogue() {
    assertThat(
            Catalogues.shipped().get(CatalogueId.of("CAT-L5")).rows().stream()
                .map(row -> row.attribute("covers").orElseThrow()))
        .containsExactly(
            AuditKind.OPERATIONAL.covers().orElseThrow().name(),
            AuditKind.INTERNAL.covers().orElseThrow().name());
    assertThat(AuditKind.ACCOUNTING.covers()).isEmpty();
    for (AuditLayer layer : AuditLayer.values()) {
      assertThat(AuditKind.of(layer).covers()).isEqualTo(Optional.of(layer));
    }
  }
}
