package dev.isg.metrics.hierarchy;

import static dev.isg.metrics.hierarchy.Levels.PLANT;
import static dev.isg.metrics.hierarchy.Levels.SALES;
import static dev.isg.metrics.hierarchy.Levels.accepted;
import static dev.isg.metrics.hierarchy.Levels.cisoItem;
import static dev.isg.metrics.hierarchy.Levels.derived;
import static dev.isg.metrics.hierarchy.Levels.id;
import static dev.isg.metrics.hierarchy.Levels.item;
import static dev.isg.metrics.hierarchy.Levels.managerItem;
import static dev.isg.metrics.hierarchy.Levels.measured;
import static dev.isg.metrics.hierarchy.Levels.purpose;
import static dev.isg.metrics.hierarchy.Levels.source;
import static dev.isg.metrics.hierarchy.Levels.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.control.ControlId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.structure.StructureCheck;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.monitoring.CommonIndicator;
import dev.isg.metrics.monitoring.MonitoringChannel;
import dev.isg.metrics.monitoring.PurposeKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringCheckTest {
  private final Levels levels = new Levels();

  @Test
  void tellsIdsUsedTwiceOnOneLevelOrTwo() {
    levels.cisoItems.add(cisoItem("P1").addServes(item("P2")).addIndicators(id("c-lock")).build());

    Issue issue = levels.document().get(0);
    assertThat(Levels.named(levels.document())).containsExactly("ISG-P-001 /cisoItems/1/id");
    assertThat(issue.inputs().get("first").en()).isEqualTo("/purposes/0/id");
  }

  @Test
  void tellsEveryReferenceThatLeadsNowhere() {
    levels.cisoItems.add(
        cisoItem("S2")
            .addServes(item("nil"))
            .addIndicators(id("nil"))
            .addTargets(TargetId.of("nil"))
            .build());
    levels.managerItems.add(
        managerItem("M3", UnitId.of("nil"), "c-lock").addControls(ControlId.of("nil")).build());
    levels.common.add(
        new CommonIndicator(
            ControlId.of("nil"), id("nil"), List.of(id("m-sales"), id("nil")), Optional.empty()));

    assertThat(levels.document())
        .filteredOn(issue -> issue.rule().id().equals("ISG-P-002"))
        .extracting(Issue::path)
        .containsExactly(
            "/cisoItems/1/indicators/0",
            "/cisoItems/1/serves/0",
            "/cisoItems/1/targets/0",
            "/commonIndicators/0/common",
            "/commonIndicators/0/control",
            "/commonIndicators/0/of/1",
            "/managerItems/2/controls/1",
            "/managerItems/2/unit");
  }

  @Test
  @Tag("REQ-202")
  void wantsItemsToServeTheNextLevelUp() {
    levels.cisoItems.set(
        0, cisoItem("S1").addServes(item("P2"), item("S1")).addIndicators(id("c-lock")).build());
    levels.managerItems.set(
        0,
        managerItem("M1", SALES, "m-sales")
            .addServes(item("M2"), item("P2"))
            .addAllSteps(accepted("sato"))
            .build());

    assertThat(Levels.named(levels.document()))
        .containsExactly(
            "ISG-C-131 /cisoItems/0/serves/1",
            "ISG-C-131 /managerItems/0/serves/1",
            "ISG-C-131 /managerItems/0/serves/2");
    Issue issue = levels.document().get(2);
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.message().en())
        .isEqualTo("'M1' (managers) serves 'P2' (management), which is not of the next level up");
    assertThat(issue.message().ja()).isEqualTo("「M1」（管理者）が、隣の上位階層ではない「P2」（経営陣）に応えています");
  }

  @Test
  @Tag("REQ-240")
  void tellsAnItemThatServesNothing() {
    levels.cisoItems.add(cisoItem("S2").addIndicators(id("c-lock")).build());

    Issue issue = levels.document().get(0);
    assertThat(issue.rule()).isEqualTo(MonitoringRule.SERVES_NOTHING);
    assertThat(issue.path()).isEqualTo("/cisoItems/1/serves");
    assertThat(issue.message().en()).isEqualTo("'S2' (CISO) serves no item of the level above");
    assertThat(issue.message().ja()).isEqualTo("「S2」（CISO）は上位階層のどの項目にも応えていません");
  }

  @ParameterizedTest
  @Tag("REQ-205")
  @Tag("SUB-10")
  @CsvSource({
    "CORPORATE_PLANNING, MANAGEMENT_MEETING, ''",
    "EXECUTIVE, MANAGEMENT_MEETING, ''",
    "LEGAL, MANAGEMENT_MEETING, ''",
    "CORPORATE_PLANNING, RECORDS, ISG-C-134",
    "MANAGER, MANAGEMENT_MEETING, ISG-C-134",
    "CISO, MANAGEMENT_MEETING, ISG-C-133",
    "CORPORATE_PLANNING, CISO_REPORT, ISG-C-133",
  })
  void wantsTheEnvironmentFromStrategyInAMeeting(
      Role role, MonitoringChannel through, String rule) {
    levels.appoint("x", role, PLANT);
    levels.purposes.set(
        0, purpose("P1", PurposeKind.ENVIRONMENT).addSources(source(role, through)).build());

    List<Issue> issues = levels.document();
    assertThat(issues)
        .extracting(issue -> issue.rule().id())
        .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    assertThat(issues)
        .allSatisfy(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Severity.WARNING);
              assertThat(issue.path()).isEqualTo("/purposes/0/sources/0");
            });
  }

  @Test
  @Tag("REQ-205")
  void keepsItemsAndIndicatorsOfTheCisoFromTellingOfTheEnvironment() {
    levels.purposes.set(
        0, Levels.environment("P1").addIndicators(id("e-lock"), id("c-lock")).build());
    levels.cisoItems.set(
        0, cisoItem("S1").addServes(item("P2"), item("P1")).addIndicators(id("c-lock")).build());

    assertThat(Levels.named(levels.document()))
        .containsExactly("ISG-C-133 /cisoItems/0/serves/1", "ISG-C-133 /purposes/0/indicators/1");
    assertThat(levels.document().get(0).message().en())
        .isEqualTo("'P1' is about the environment, and is to be known from the CISO (S1)");
    assertThat(levels.document().get(1).message().ja())
        .isEqualTo("経営環境を見る「P1」が CISO（c-lock）から得られることになっています");
  }

  @Test
  @Tag("REQ-205")
  void wantsTheOtherPurposesFromTheCiso() {
    levels.purposes.set(
        1,
        purpose("P2", PurposeKind.INVESTMENT_EFFECT)
            .addSources(
                source(Role.CORPORATE_PLANNING, MonitoringChannel.MANAGEMENT_MEETING),
                source(Role.CISO, MonitoringChannel.CISO_REPORT))
            .addIndicators(id("e-lock"))
            .build());

    assertThat(Levels.named(levels.document())).containsExactly("ISG-C-134 /purposes/1/sources/0");
    assertThat(levels.document().get(0).message().en())
        .isEqualTo(
            "'P2' (effect of investment) is known from: corporate planning, through: management"
                + " meeting");
    assertThat(levels.document().get(0).message().ja())
        .isEqualTo("「P2」（情報セキュリティ投資効果）の情報源が「経営企画」（経営会議）になっています");
  }

  @ParameterizedTest
  @Tag("REQ-202")
  @CsvSource({
    "EMPLOYEE, true",
    "MANAGER, false",
    "CISO, false",
    "EXECUTIVE, true",
    "INTERNAL_AUDITOR, false",
  })
  void wantsSourcesOfTheCisoNextToTheCisoOrBesideTheLine(Role role, boolean unusual) {
    levels.appoint("x", role, PLANT);
    levels.cisoItems.set(
        0,
        cisoItem("S1")
            .addServes(item("P2"))
            .addSources(source(role, MonitoringChannel.HEARING))
            .build());

    assertThat(Levels.named(levels.document()))
        .isEqualTo(unusual ? List.of("ISG-C-134 /cisoItems/0/sources/0") : List.of());
  }

  @Test
  @Tag("REQ-205")
  void wantsSourcesThatSomeoneIs() {
    levels.appointments.remove(1);
    levels.cisoItems.set(
        0,
        cisoItem("S1")
            .addServes(item("P2"))
            .addSources(source(Role.LEGAL, MonitoringChannel.RECORDS))
            .build());

    assertThat(Levels.named(levels.document()))
        .containsExactly(
            "ISG-C-135 /cisoItems/0/sources/0/role", "ISG-C-135 /purposes/0/sources/0/role");
    assertThat(levels.document().get(0).message().en())
        .isEqualTo("nobody is legal on 2026-03-31, from whom 'S1' is to be known");
  }

  @Test
  @Tag("REQ-243")
  @Tag("CAT-F4")
  void wantsIndicatorsOfManagementCrossDomainOrAggregated() {
    levels.indicators.add(measured("e-raw", IndicatorLevel.MANAGEMENT, SALES).build());
    Issue issue = levels.document().get(0);
    assertThat(issue.rule()).isEqualTo(MonitoringRule.NEITHER_ENVIRONMENT_NOR_AGGREGATED);
    assertThat(issue.path()).isEqualTo("/indicators/4");
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.message().en()).startsWith("indicator 'e-raw' is for management, but neither");
    assertThat(issue.message().ja()).startsWith("経営陣の指標「e-raw」は");
    assertThat(levels.issues(StructureCheck.PURPOSES_ARE_SERVED))
        .containsExactly("ISG-C-136 /indicators/4");

    levels.purposes.set(0, Levels.environment("P1").addIndicators(id("e-raw")).build());
    assertThat(levels.document()).as("shows the environment").isEmpty();
  }

  @Test
  @Tag("REQ-243")
  void takesWhatTheCisoReportsOnAPurposeForAggregated() {
    levels.indicators.add(Levels.reportedBy(Role.CISO, "e-reported").build());
    assertThat(levels.document()).as("shows nothing").hasSize(1);

    levels.purposes.set(
        1,
        purpose("P2", PurposeKind.ACHIEVEMENT)
            .addIndicators(id("e-lock"), id("e-reported"))
            .build());
    assertThat(levels.document()).isEmpty();
    levels.indicators.set(4, Levels.reportedBy(Role.LEGAL, "e-reported").build());
    assertThat(levels.document()).as("by another than the CISO").hasSize(1);
    levels.indicators.set(4, Levels.reportedBy(Role.CISO, "e-reported").build());
    levels.cisoItems.clear();
    assertThat(levels.document())
        .as("no item of the CISO stands behind it")
        .extracting(Issue::rule)
        .contains(MonitoringRule.NEITHER_ENVIRONMENT_NOR_AGGREGATED);
  }

  @Test
  @Tag("REQ-243")
  void doesNotTakeWhatComesFromManagersForAggregated() {
    levels.indicators.set(
        0, derived("e-lock", IndicatorLevel.MANAGEMENT, sum("c-lock", "m-sales")).build());

    assertThat(Levels.named(levels.document())).containsExactly("ISG-C-136 /indicators/0");
    levels.indicators.set(
        0, derived("e-lock", IndicatorLevel.MANAGEMENT, sum("c-lock", "c-lock")).build());
    assertThat(levels.document()).isEmpty();
  }

  @Test
  @Tag("REQ-202")
  void wantsItemsShownByIndicatorsOfALevelNextToThem() {
    levels.purposes.set(
        1,
        purpose("P2", PurposeKind.ACHIEVEMENT)
            .addIndicators(id("e-lock"), id("c-lock"), id("m-sales"))
            .build());
    levels.managerItems.set(
        0,
        managerItem("M1", SALES, "c-lock")
            .addIndicators(id("e-lock"))
            .addAllSteps(accepted("sato"))
            .build());

    assertThat(Levels.named(levels.document()))
        .containsExactly(
            "ISG-C-137 /managerItems/0/indicators/1", "ISG-C-137 /purposes/1/indicators/2");
    assertThat(levels.document().get(1).message().en())
        .isEqualTo(
            "'P2' (management) is shown by indicator 'm-sales' (managers), which is not of a level"
                + " next to it");
  }

  @Test
  @Tag("REQ-211")
  void wantsAnAcceptedItemForEachDepartmentThatCarriesOutControls() {
    levels.managerItems.set(
        1, managerItem("M2", PLANT, "m-plant").addAllSteps(accepted("abe").subList(0, 2)).build());

    assertThat(Levels.named(levels.document())).containsExactly("ISG-C-143 /managerItems");
    assertThat(levels.document().get(0).message().en())
        .isEqualTo(
            "department 'plant' carries out controls, and no accepted item of its manager follows"
                + " them");
    assertThat(levels.document().get(0).message().ja())
        .isEqualTo("管理策を実施する部門「plant」に、承認された管理者の項目がありません");
  }

  @Test
  @Tag("REQ-241")
  void bindsOnlyWhatTheDepartmentDoesAndMeasures() {
    levels.managerItems.set(
        0,
        managerItem("M1", SALES, "m-sales")
            .addIndicators(id("m-plant"))
            .addAllSteps(accepted("sato"))
            .build());
    levels.managerItems.add(
        managerItem("M3", Levels.OFFICE, "c-lock").addAllSteps(accepted("ito")).build());

    assertThat(levels.document())
        .filteredOn(issue -> issue.rule() == MonitoringRule.BOUND_ELSEWHERE)
        .extracting(issue -> issue.path() + " " + issue.message().en())
        .containsExactly(
            "/managerItems/0/indicators/1 item 'M1' names 'm-plant', which is not measured in"
                + " 'sales'",
            "/managerItems/2/controls/0 item 'M3' names 'lock', which is not carried out in"
                + " 'office'");
    assertThat(levels.document())
        .filteredOn(issue -> issue.rule() == MonitoringRule.BOUND_ELSEWHERE)
        .extracting(issue -> issue.message().ja())
        .containsExactly(
            "項目「M1」が挙げる「m-plant」は、部門「sales」では測られていません", "項目「M3」が挙げる「lock」は、部門「office」では実施されていません");
  }

  @Test
  @Tag("REQ-250")
  void tellsOfTailoringThatIsNotAsItShouldBe() {
    levels.managerItems.set(
        0, managerItem("M1", SALES, "m-sales").addAllSteps(accepted("abe")).build());

    assertThat(levels.document())
        .extracting(issue -> issue.rule().id() + " " + issue.path())
        .containsExactly("ISG-C-143 /managerItems", "ISG-C-146 /managerItems/0/steps/1/by");
  }
}
