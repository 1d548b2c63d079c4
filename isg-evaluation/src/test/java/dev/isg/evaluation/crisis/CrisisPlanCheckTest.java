package dev.isg.evaluation.crisis;

import static dev.isg.evaluation.Crises.BOARD;
import static dev.isg.evaluation.Crises.LEAK;
import static dev.isg.evaluation.Crises.MALWARE;
import static dev.isg.evaluation.Crises.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.Crises;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.delegation.ActionId;
import dev.isg.evaluation.delegation.Delegation;
import dev.isg.evaluation.escalation.AssetClass;
import dev.isg.evaluation.escalation.CategoryId;
import dev.isg.evaluation.escalation.IncidentCategory;
import dev.isg.evaluation.escalation.LevelId;
import dev.isg.evaluation.escalation.TimeCriticality;
import dev.isg.metrics.incident.IncidentSeverity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrisisPlanCheckTest {
  private static final LocalDate DAY = LocalDate.parse("2026-05-01");
  private static final CrisisMember EXECUTIVE =
      new CrisisMember(MiniCompany.EXECUTIVE, Role.EXECUTIVE);

  @Test
  @Tag("REQ-155")
  @Tag("REQ-157")
  void aPreparedCompanyHearsNothing() {
    assertThat(told(CrisisPlanCheck.check(Crises.plan(), DAY))).isEmpty();
    assertThat(told(CrisisNames.check(Crises.plan(), Crises.programme().programme()))).isEmpty();
  }

  @Test
  @Tag("REQ-157")
  @Tag("REQ-158")
  @Tag("REQ-159")
  void wantsManagementToDecideAndOthersToSupport() {
    CrisisPlan nobody =
        Crises.prepared().addCommittee(new CrisisMember(MiniCompany.CISO, Role.CISO)).build();

    assertThat(told(CrisisPlanCheck.check(nobody, DAY)))
        .containsExactly(
            "ISG-X-001 /committee",
            "ISG-X-004 /committee",
            "ISG-X-004 /committee",
            "ISG-X-004 /committee",
            "ISG-X-004 /committee",
            "ISG-X-002 /support");
    assertThat(CrisisPlanCheck.check(nobody, DAY).issues())
        .extracting(issue -> issue.message().en())
        .contains(
            "the department of public relations does not take part in crisis response",
            "the department of legal does not take part in crisis response");
  }

  @Test
  @Tag("REQ-157")
  @Tag("REQ-159")
  void wantsOtherPeopleTasksATeamAndExpertsInSupport() {
    CrisisPlan plan =
        Crises.prepared()
            .addCommittee(
                EXECUTIVE,
                new CrisisMember(MiniCompany.CISO, Role.LEGAL),
                new CrisisMember(MiniCompany.CISO, Role.PUBLIC_RELATIONS))
            .support(
                SupportBody.builder()
                    .name(LocalizedText.same("team"))
                    .addMembers(
                        new CrisisMember(MiniCompany.CISO, Role.INFORMATION_SYSTEMS),
                        new CrisisMember(MiniCompany.EXECUTIVE, Role.GENERAL_AFFAIRS))
                    .addTasks(
                        SupportTask.SUPPRESSION,
                        SupportTask.CAUSE_ANALYSIS,
                        SupportTask.IMPACT_SCOPING,
                        SupportTask.CONTINUITY,
                        SupportTask.RECOVERY)
                    .csirt(false)
                    .build())
            .build();

    assertThat(told(CrisisPlanCheck.check(plan, DAY)))
        .containsExactly(
            "ISG-X-006 /support/csirt",
            "ISG-X-003 /support/members",
            "ISG-X-007 /support/outsideExperts",
            "ISG-X-005 /support/tasks");
  }

  @Test
  @Tag("REQ-155")
  void wantsMoreThanLeaksOfPersonalDataPreparedFor() {
    CrisisPlan plan =
        whole(Crises.withoutSupport())
            .addCategories(new IncidentCategory(LEAK, LocalizedText.of("漏えい", "leak"), true))
            .addProcedures(procedure(LEAK))
            .addPriorities(Crises.priority(Crises.SPREADING, LEAK, BOARD))
            .addDelegations(Crises.delegation())
            .addAllEmergencyMeans(Crises.plan().emergencyMeans())
            .build();

    assertThat(told(CrisisPlanCheck.check(plan, DAY))).containsExactly("ISG-X-008 /categories");
  }

  @Test
  @Tag("REQ-155")
  @Tag("REQ-160")
  @Tag("REQ-161")
  @Tag("REQ-162")
  @Tag("REQ-163")
  void wantsEveryKindOfIncidentPreparedForAndAuthorityGiven() {
    CategoryId fire = CategoryId.of("fire");
    CrisisPlan plan =
        whole(
                CrisisPlan.builder()
                    .decidedBy(BOARD)
                    .decidedOn(DAY)
                    .escalation(
                        Crises.levels()
                            .addRows(
                                Crises.row(
                                    Optional.of(MALWARE),
                                    IncidentSeverity.MINOR,
                                    TimeCriticality.CAN_WAIT,
                                    AssetClass.GENERAL,
                                    Crises.CISO,
                                    10))
                            .build()))
            .addCategories(
                new IncidentCategory(MALWARE, LocalizedText.of("マルウェア", "malware"), false),
                new IncidentCategory(fire, LocalizedText.of("火災", "fire"), false))
            .addProcedures(procedure(MALWARE))
            .addPriorities(
                Crises.priority(
                    Crises.SPREADING, MALWARE, new Decider(MiniCompany.CISO, Role.CISO)))
            .build();

    assertThat(told(CrisisPlanCheck.check(plan, DAY)))
        .containsExactly(
            "ISG-X-009 /categories/1",
            "ISG-X-010 /categories/1",
            "ISG-X-013 /delegations",
            "ISG-X-015 /emergencyMeans",
            "ISG-X-012 /escalation/rows",
            "ISG-X-011 /priorities/0/decidedBy");
  }

  @ParameterizedTest
  @Tag("REQ-162")
  @CsvSource({"2026-03-31,1", "2026-04-01,0", "2027-03-31,0", "2027-04-01,1"})
  void wantsAuthorityThatHolds(LocalDate day, int issues) {
    assertThat(told(CrisisPlanCheck.check(Crises.plan(), day)))
        .hasSize(issues)
        .allMatch("ISG-X-014 /delegations/0/period"::equals);
  }

  @Test
  void findsNamesThatNameNothing() {
    CategoryId no = CategoryId.of("no");
    Delegation delegation =
        Crises.bare()
            .addCategories(no)
            .addHolders(Crises.person("nobody"))
            .addActions(ActionId.of("dance"))
            .addUnits(UnitId.of("moon"))
            .lastsMinutes(1)
            .reportWithinMinutes(1)
            .build();
    CrisisPlan plan =
        whole(
                CrisisPlan.builder()
                    .decidedBy(new Decider(Crises.person("ghost"), Role.EXECUTIVE))
                    .decidedOn(DAY)
                    .escalation(
                        Crises.levels()
                            .addRows(
                                Crises.row(
                                    Optional.of(no),
                                    IncidentSeverity.MINOR,
                                    TimeCriticality.CAN_WAIT,
                                    AssetClass.GENERAL,
                                    Crises.CISO,
                                    10))
                            .build()))
            .addCategories(
                new IncidentCategory(MALWARE, LocalizedText.same("m"), false),
                new IncidentCategory(MALWARE, LocalizedText.same("m"), false))
            .addProcedures(
                new ResponseProcedure(no, LocalizedText.same("d"), Crises.person("ghost")))
            .addPriorities(
                Crises.priority(
                    Crises.SPREADING, no, new Decider(Crises.person("ghost"), Role.CISO)))
            .addDelegations(delegation)
            .addEmergencyMeans(
                new EmergencyMeans(
                    Crises.ADMIN,
                    LocalizedText.same("s"),
                    List.of(MiniCompany.CISO, Crises.person("ghost")),
                    LevelId.of("heaven"),
                    LocalizedText.same("k")))
            .build();

    assertThat(told(CrisisNames.check(plan, Crises.programme().programme())))
        .containsExactly(
            "ISG-X-017 /categories",
            "ISG-X-016 /decidedBy/person",
            "ISG-X-016 /delegations/0/actions/0",
            "ISG-X-016 /delegations/0/actions/1",
            "ISG-X-016 /delegations/0/categories/0",
            "ISG-X-016 /delegations/0/holders/1",
            "ISG-X-016 /delegations/0/units/1",
            "ISG-X-016 /emergencyMeans/0/eligible/1",
            "ISG-X-016 /emergencyMeans/0/from",
            "ISG-X-016 /escalation/rows/0/category",
            "ISG-X-016 /priorities/0/category",
            "ISG-X-016 /priorities/0/decidedBy/person",
            "ISG-X-016 /procedures/0/category",
            "ISG-X-016 /procedures/0/owner");
  }

  @Test
  @Tag("REQ-163")
  void keepsNoSecretAndIsADocument() {
    CrisisPlan plan = Crises.plan();
    IsgJson json = IsgJson.standard();
    String text = json.write(plan);

    assertThat(json.read("crisis.json", text, CrisisPlan.class).value()).isEqualTo(plan);
    assertThat(EmergencyMeans.class.getRecordComponents())
        .extracting(component -> component.getName())
        .containsExactly("id", "system", "eligible", "from", "keptAt");
    assertThatThrownBy(
            () ->
                new EmergencyMeans(
                    Crises.ADMIN,
                    LocalizedText.same("s"),
                    List.of(),
                    Crises.CISO,
                    LocalizedText.same("k")))
        .hasMessageContaining("nobody is eligible");
  }

  private static CrisisPlan.Builder whole(CrisisPlan.Builder plan) {
    return plan.addAllCommittee(Crises.plan().committee()).support(Crises.plan().support());
  }

  private static List<String> told(ValidationReport report) {
    return report.issues().stream().map(issue -> issue.rule().id() + " " + issue.path()).toList();
  }
}
