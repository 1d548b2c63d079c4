package dev.isg.core.establishment;

import static dev.isg.core.OrganisationSample.DAY;
import static dev.isg.core.OrganisationSample.START;
import static dev.isg.core.OrganisationSample.held;
import static dev.isg.core.OrganisationSample.ids;
import static dev.isg.core.OrganisationSample.target;
import static dev.isg.core.OrganisationSample.text;
import static dev.isg.core.establishment.FailureSymptom.NO_MECHANISM_TO_GRASP;
import static dev.isg.core.establishment.FailureSymptom.NO_TARGETS_IN_LINE;
import static dev.isg.core.establishment.FailureSymptom.ROLES_VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.OrganisationSample;
import dev.isg.core.basics.Link;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.danger.Presence;
import dev.isg.core.decision.Suggestion;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.core.reporting.Reporting;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.treatment.AssessmentAxis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EstablishmentDiagnosticTest {
  private final OrganisationSample sample = new OrganisationSample();

  @Test
  @Tag("REQ-034")
  void showsNoSymptomWhereGovernanceIsEstablished() {
    assertThat(diagnose(DAY).findings())
        .extracting(SymptomFinding::symptom)
        .containsExactly(FailureSymptom.values());
    assertThat(diagnose(DAY).findings())
        .allSatisfy(found -> assertThat(found.presence()).isEqualTo(Presence.ABSENT));
    assertThat(ids(OrganisationReview.check(sample.programme(), DAY))).isEmpty();
  }

  @Test
  @Tag("REQ-034")
  void showsVagueRolesAlone() {
    sample.appointments.removeIf(one -> one.role() == Role.CISO);

    assertThat(evidence(DAY, ROLES_VAGUE)).containsExactly("ISG-R-112");
    assertThat(diagnose(DAY).of(ROLES_VAGUE).presence()).isEqualTo(Presence.PRESENT);
    assertThat(diagnose(DAY).of(NO_TARGETS_IN_LINE).presence()).isEqualTo(Presence.ABSENT);
    assertThat(diagnose(DAY).of(NO_MECHANISM_TO_GRASP).presence()).isEqualTo(Presence.ABSENT);
  }

  @Test
  @Tag("REQ-034")
  void takesNoRemarkForASymptom() {
    sample.appointments.add(
        held("ciso-before", Role.CISO, OrganisationSample.HEAD, START.minusYears(1))
            .until(START.minusDays(2))
            .build());

    assertThat(ids(OrganisationReview.check(sample.programme(), DAY))).containsExactly("ISG-R-113");
    assertThat(diagnose(DAY).of(ROLES_VAGUE).presence()).isEqualTo(Presence.ABSENT);
  }

  @Test
  @Tag("REQ-034")
  @Tag("REQ-010")
  void wantsManagementInOffice() {
    sample.appointments.removeIf(one -> one.role() == Role.EXECUTIVE);
    assertThat(evidence(DAY, ROLES_VAGUE)).contains("ISG-R-181");

    sample.appointments.add(held("president", Role.BOARD_MEMBER).until(DAY).build());
    assertThat(evidence(DAY, ROLES_VAGUE)).isEmpty();
    assertThat(evidence(DAY.plusDays(1), ROLES_VAGUE)).contains("ISG-R-181");
  }

  @Test
  @Tag("REQ-034")
  void showsTargetsThatFollowFromNothing() {
    sample.objectives.add(
        Objective.builder()
            .id(ObjectiveId.of("loose"))
            .statement(text("浮く", "floats"))
            .addCoreValue(Link.to(CoreValueId.of("dropped")))
            .build());
    sample.targets.add(
        target("t-2")
            .addObjective(Link.to(ObjectiveId.of("loose")))
            .addAllMeasures(sample.targets.get(0).measures())
            .build());
    sample.targets.add(target("t-3").draft(true).build());

    SymptomFinding found = diagnose(DAY).of(NO_TARGETS_IN_LINE);
    assertThat(found.presence()).isEqualTo(Presence.PRESENT);
    assertThat(found.evidence()).hasSize(1);
    assertThat(found.evidence().get(0).path()).isEqualTo("/targets/1");
    assertThat(found.evidence().get(0).message())
        .isEqualTo(
            text(
                "目標「t-2」は、目的を通じて施行中の方針のどの価値にもつながっていません",
                "target 't-2' serves, by its objectives, no core value of the policy in force"));
    assertThat(diagnose(DAY).of(NO_MECHANISM_TO_GRASP).presence()).isEqualTo(Presence.ABSENT);
  }

  @Test
  @Tag("REQ-034")
  void showsThatThereIsNothingToBeInLineWith() {
    assertThat(evidence(START, NO_TARGETS_IN_LINE)).isEmpty();
    assertThat(evidence(START.minusDays(1), NO_TARGETS_IN_LINE)).containsExactly("ISG-R-182");
    sample.policies.set(0, sample.policies.get(0).withState(PolicyState.DRAFT));
    sample.targets.clear();
    sample.targets.add(target("t-3").draft(true).build());
    assertThat(evidence(DAY, NO_TARGETS_IN_LINE)).containsExactly("ISG-R-182", "ISG-R-183");
  }

  @Test
  @Tag("REQ-034")
  void showsThatManagementCannotSee() {
    sample.reports.clear();
    sample.targets.add(target("t-2").addObjective(Link.to(ObjectiveId.of("o"))).build());
    sample.targets.add(target("t-3").draft(true).build());

    assertThat(evidence(DAY, NO_MECHANISM_TO_GRASP))
        .containsExactly("ISG-R-174", "ISG-R-174", "ISG-R-185");
    assertThat(diagnose(DAY).of(NO_MECHANISM_TO_GRASP).evidence().get(2).message().en())
        .isEqualTo(
            "no indicator measures target 't-2', so management cannot see how far it is reached");
  }

  @Test
  @Tag("REQ-034")
  void takesAGapInTheRecordsForUnknownAndLeavesTheJudgementToPeople() {
    sample.reporting = false;

    SymptomFinding found = diagnose(DAY).of(NO_MECHANISM_TO_GRASP);
    assertThat(found.presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(found.suggestion())
        .isEqualTo(new Suggestion("UNKNOWN", "establishment-diagnostic 2009.1"));
    sample.targets.add(target("t-2").addObjective(Link.to(ObjectiveId.of("o"))).build());
    assertThat(diagnose(DAY).of(NO_MECHANISM_TO_GRASP).presence()).isEqualTo(Presence.PRESENT);
  }

  @Test
  @Tag("REQ-120")
  void wantsADepartmentThatGathersNews() {
    sample.riskDepartment = Optional.empty();
    assertThat(evidence(DAY, ROLES_VAGUE)).containsExactly("ISG-R-157");
    sample.reporting = false;
    assertThat(evidence(DAY, ROLES_VAGUE)).containsExactly("ISG-R-157");
    assertThat(sample.programme().reporting().map(Reporting::interval)).isEmpty();
  }

  @Test
  @Tag("REQ-010")
  void holdsSeveralPeopleOfManagementAnswerableOnBothAxes() {
    sample.appointments.add(held("clerk", Role.BOARD_MEMBER).build());

    assertThat(
            sample.programme().appointments().stream()
                .filter(one -> one.coversDay(DAY) && one.role().management()))
        .hasSize(2);
    assertThat(AssessmentAxis.values())
        .extracting(Enum::name)
        .containsExactly("LEGALITY", "APPROPRIATENESS");
  }

  @Test
  @Tag("REQ-011")
  void proposesTheConsolidatedGroupInJapan() {
    assertThat(ScopeUnit.values()).hasSize(3);
    assertThat(ScopeUnit.proposedInJapan().label())
        .isEqualTo(text("連結ベースの企業グループ", "consolidated group"));
  }

  @Test
  @Tag("REQ-015")
  void layersCorporateGovernanceInTwo() {
    assertThat(GovernanceLayer.values()).hasSize(2);
    assertThat(GovernanceLayer.OF_MANAGEMENT.presupposes())
        .contains(GovernanceLayer.WITHIN_COMPANY);
    assertThat(GovernanceLayer.WITHIN_COMPANY.presupposes()).isEmpty();
    assertThat(GovernanceLayer.OF_MANAGEMENT.label().ja()).isEqualTo("株主による経営層の統治");
  }

  @Test
  @Tag("REQ-035")
  void isForManagementAndForFourDepartments() {
    assertThat(Persona.values()).hasSize(2);
    assertThat(Persona.MANAGEMENT.departments()).isEmpty();
    assertThat(Persona.DEPARTMENT_IN_CHARGE.departments())
        .containsExactly(
            text("経営企画", "corporate planning"),
            text("リスク管理", "risk management"),
            text("総務", "general affairs"),
            text("IT管理", "IT management"));
    assertThat(Arrays.stream(Persona.values()).map(Persona::use)).doesNotHaveDuplicates();
  }

  @Test
  @Tag("REQ-036")
  void knowsTheFiveFlowsOfTheFramework() {
    List<CatalogueRow> rows =
        Catalogues.shipped().find(CatalogueId.of("CAT-L2")).orElseThrow().rows();

    assertThat(
            rows.stream()
                .filter(row -> row.attribute("kind").equals(Optional.of("FLOW")))
                .map(
                    row ->
                        name(rows, row, "from")
                            + " > "
                            + name(rows, row, "to")
                            + ": "
                            + row.text().ja()))
        .containsExactly(
            "経営陣 > 管理者層: 経営陣のコミットメント",
            "管理者層 > 経営陣: PDCAの進捗・達成状況",
            "監査役 > 経営陣: 監督",
            "企業 > 利害関係者: 報告",
            "利害関係者 > 企業: 選別・選定");
  }

  private static String name(List<CatalogueRow> rows, CatalogueRow flow, String end) {
    String id = flow.attribute(end).orElseThrow();
    return rows.stream()
        .filter(row -> row.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .text()
        .ja();
  }

  private List<String> evidence(LocalDate day, FailureSymptom symptom) {
    return diagnose(day).of(symptom).evidence().stream()
        .map(issue -> issue.rule().id())
        .sorted()
        .toList();
  }

  private EstablishmentDiagnostic diagnose(LocalDate day) {
    return EstablishmentDiagnostic.of(sample.programme(), day);
  }
}
