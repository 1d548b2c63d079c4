package dev.isg.evaluation.oversight;

import static dev.isg.evaluation.MiniCompany.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.asset.AssetKind;
import dev.isg.core.asset.InformationAsset;
import dev.isg.core.asset.RestrictionGround;
import dev.isg.core.asset.UseRestriction;
import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.reporting.ManagementReport;
import dev.isg.core.reporting.Receipt;
import dev.isg.core.reporting.Reporting;
import dev.isg.core.review.ControlReview;
import dev.isg.core.risk.AssetId;
import dev.isg.core.securitypolicy.SecurityPolicy;
import dev.isg.core.securitypolicy.SecurityPolicyId;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.rule.AuditRule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the programme holds on points beyond table 6-1. */
final class RecordEvidenceTest {
  private static final Decider MANAGER = new Decider(MiniCompany.MANAGER, Role.MANAGER);

  private static List<String> found(
      EvidenceQuery query, MiniCompany company, Consumer<Programme.Builder> more) {
    ResolvedProgramme plain = company.input().programme();
    Programme old = plain.programme();
    Programme.Builder programme =
        Programme.builder()
            .governanceUnit(old.governanceUnit())
            .addAllUnits(old.units())
            .addAllPeople(old.people())
            .addAllAppointments(old.appointments())
            .addAllPolicies(old.policies())
            .addAllObjectives(old.objectives())
            .addAllTargets(old.targets())
            .addAllControlObjectives(old.controlObjectives())
            .addAllControls(old.controls());
    more.accept(programme);
    List<Evidence> evidence =
        new RecordEvidence(ResolvedProgramme.of(programme.build(), plain.day()), YEAR).by(query);
    assertThat(evidence).hasSize(1);
    assertThat(evidence.get(0).finding().rule())
        .isEqualTo(
            evidence.get(0).references().isEmpty() ? AuditRule.FOUND_NOTHING : AuditRule.FOUND);
    return evidence.get(0).references();
  }

  private static MiniCompany company() {
    return new MiniCompany().target("T1", "100").control("C1", "T1", "A lock");
  }

  @ParameterizedTest
  @Tag("REQ-358")
  @CsvSource({
    "2024-04-01/2025-03-31, false",
    "2025-01-01/2025-04-01, true",
    "2026-03-31/2026-06-30, true",
    "2026-04-01/2026-06-30, false"
  })
  void findsReviewsOfControlsThatReachIntoThePeriod(String period, boolean expected) {
    ControlReview review =
        ControlReview.builder().control(ControlId.of("C1")).period(Period.parse(period)).build();

    assertThat(
            found(
                EvidenceQuery.CONTROL_REVIEWS,
                company(),
                programme -> programme.addControlReviews(review)))
        .isEqualTo(expected ? List.of("C1") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"2026-04-30, true", "2026-05-01, false"})
  void findsRulesLaidDownByTheDay(String on, boolean expected) {
    SecurityPolicy dated = policy("P1").on(LocalDate.parse(on)).build();

    assertThat(
            found(
                EvidenceQuery.WRITTEN_RULES,
                company(),
                programme -> programme.addSecurityPolicies(dated, policy("P2").build())))
        .isEqualTo(expected ? List.of("P1") : List.of());
  }

  private static SecurityPolicy.Builder policy(String id) {
    return SecurityPolicy.builder()
        .id(SecurityPolicyId.of(id))
        .title(LocalizedText.of("規程", "rules"))
        .addUnits(UnitId.of("sales"))
        .addControlObjectives(ControlObjectiveId.of("co-C1"))
        .laidDownBy(MANAGER);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-01/2025-09-30, 2026-04-30, true",
    "2025-04-01/2025-09-30, 2026-05-01, false",
    "2024-10-01/2025-03-31, 2025-04-30, false"
  })
  void findsReportsOnThePeriodThatWereReceivedByTheDay(
      String period, String received, boolean expected) {
    ManagementReport report =
        ManagementReport.builder()
            .period(Period.parse(period))
            .by(MiniCompany.CISO)
            .receipt(
                new Receipt(
                    new Decider(MiniCompany.EXECUTIVE, Role.EXECUTIVE), LocalDate.parse(received)))
            .build();
    Reporting reporting =
        Reporting.builder()
            .interval(Interval.HALF_YEARLY)
            .from(LocalDate.parse("2024-10-01"))
            .addReports(report)
            .build();

    assertThat(found(EvidenceQuery.REPORTS, company(), programme -> programme.reporting(reporting)))
        .isEqualTo(expected ? List.of(period) : List.of());
  }

  @Test
  void findsAssetsWithALabelOrARestriction() {
    assertThat(
            found(
                EvidenceQuery.ASSETS,
                company(),
                programme ->
                    programme.addAssets(
                        asset("A1").label(ConfidentialityLabel.SECRET).build(),
                        asset("A2").build(),
                        asset("A3")
                            .addRestrictions(
                                UseRestriction.of(
                                    RestrictionGround.CONTRACT,
                                    LocalizedText.of("契約", "a contract")))
                            .build())))
        .containsExactly("A1", "A3");
  }

  private static InformationAsset.Builder asset(String id) {
    return InformationAsset.builder()
        .id(AssetId.of(id))
        .name(LocalizedText.of("図面", "drawings"))
        .kind(AssetKind.PAPER)
        .owner(UnitId.of("dev"));
  }

  @ParameterizedTest
  @CsvSource({"2026-04-29, false", "2026-04-30, true"})
  void findsWhoDisclosesOnTheDay(String until, boolean expected) {
    assertThat(
            found(
                EvidenceQuery.DISCLOSERS,
                company().appointed(MiniCompany.STAFF, Role.PUBLIC_RELATIONS, "2025-04-01", until),
                programme -> {}))
        .isEqualTo(expected ? List.of("mari") : List.of());
  }

  @Test
  void countsWhatItFindsTwiceOnce() {
    assertThat(
            found(
                EvidenceQuery.WATCHERS,
                company()
                    .appointed(MiniCompany.STAFF, Role.INTERNAL_AUDITOR, "2025-04-01", "2026-12-31")
                    .appointed(
                        MiniCompany.STAFF, Role.INTERNAL_AUDITOR, "2026-04-01", "2026-12-31"),
                programme -> {}))
        .containsExactly("mari");
  }
}
