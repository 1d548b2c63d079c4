package dev.isg.metrics.hierarchy;

import static dev.isg.metrics.hierarchy.Levels.DAY;
import static dev.isg.metrics.hierarchy.Levels.LOCK;
import static dev.isg.metrics.hierarchy.Levels.PLANT;
import static dev.isg.metrics.hierarchy.Levels.SALES;
import static dev.isg.metrics.hierarchy.Levels.TARGET;
import static dev.isg.metrics.hierarchy.Levels.accepted;
import static dev.isg.metrics.hierarchy.Levels.cisoItem;
import static dev.isg.metrics.hierarchy.Levels.derived;
import static dev.isg.metrics.hierarchy.Levels.environment;
import static dev.isg.metrics.hierarchy.Levels.id;
import static dev.isg.metrics.hierarchy.Levels.item;
import static dev.isg.metrics.hierarchy.Levels.managerItem;
import static dev.isg.metrics.hierarchy.Levels.measured;
import static dev.isg.metrics.hierarchy.Levels.purpose;
import static dev.isg.metrics.hierarchy.Levels.source;
import static dev.isg.metrics.hierarchy.Levels.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.control.ControlId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.Role;
import dev.isg.core.structure.StructureCheck;
import dev.isg.core.structure.StructureOutcome;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.monitoring.CommonIndicator;
import dev.isg.metrics.monitoring.MonitoringChannel;
import dev.isg.metrics.monitoring.NamedSource;
import dev.isg.metrics.monitoring.PurposeKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServedLevelsTest {
  private final Levels levels = new Levels();

  @Test
  @Tag("REQ-240")
  @Tag("CAT-L4")
  void passesLevelsThatHangTogether() {
    assertThat(levels.check())
        .allSatisfy(
            result -> {
              assertThat(Levels.named(result.issues())).isEmpty();
              assertThat(result.outcome()).isEqualTo(StructureOutcome.PASSED);
            });
    assertThat(levels.document()).isEmpty();
  }

  @ParameterizedTest
  @Tag("CHK-05")
  @Tag("REQ-204")
  @EnumSource(
      value = PurposeKind.class,
      names = {"INVESTMENT_EFFECT", "ACHIEVEMENT"})
  void wantsAnItemOfTheCisoForWhatTheCisoReports(PurposeKind kind) {
    levels.purposes.add(
        purpose("P3", kind).addSources(source(Role.CISO, MonitoringChannel.CISO_REPORT)).build());

    Issue issue = levels.result(StructureCheck.PURPOSES_ARE_SERVED).issues().get(0);
    assertThat(issue.rule()).isEqualTo(HierarchyRule.PURPOSE_NOT_SERVED);
    assertThat(issue.path()).isEqualTo("/purposes/2");
    assertThat(issue.message().en())
        .isEqualTo(
            "purpose 'P3' of management ("
                + kind.label().en()
                + ") is served by no item of the CISO");
    assertThat(issue.message().ja())
        .isEqualTo("経営陣の目的「P3」（" + kind.label().ja() + "）に応えるCISO の項目がありません");
    levels.cisoItems.add(cisoItem("S2").addServes(item("P3")).addIndicators(id("c-lock")).build());
    assertThat(levels.issues(StructureCheck.PURPOSES_ARE_SERVED)).isEmpty();
  }

  @Test
  @Tag("CHK-05")
  @Tag("REQ-205")
  @Tag("SUB-10")
  void wantsAnotherSourceThanTheCisoForTheEnvironment() {
    levels.purposes.set(0, purpose("P1", PurposeKind.ENVIRONMENT).build());

    Issue issue = levels.result(StructureCheck.PURPOSES_ARE_SERVED).issues().get(0);
    assertThat(issue.message().en())
        .endsWith("(change of the environment) is served by no source other than the CISO");
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    levels.purposes.set(
        0,
        purpose("P1", PurposeKind.ENVIRONMENT)
            .addSources(source(Role.CISO, MonitoringChannel.MANAGEMENT_MEETING))
            .build());
    assertThat(levels.issues(StructureCheck.PURPOSES_ARE_SERVED))
        .containsExactly("ISG-C-150 /purposes/0", "ISG-C-133 /purposes/0/sources/0");
    levels.purposes.set(0, environment("P1").build());
    assertThat(levels.issues(StructureCheck.PURPOSES_ARE_SERVED)).isEmpty();
  }

  @Test
  @Tag("CHK-06")
  void takesAnIndicatorATargetASourceOrAnAcceptedItemForWhatFeedsTheCiso() {
    levels.cisoItems.add(cisoItem("S2").addServes(item("P2")).build());
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED))
        .containsExactly("ISG-C-156 /cisoItems/1");

    levels.cisoItems.set(
        1, cisoItem("S2").addServes(item("P2")).addIndicators(id("m-sales")).build());
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED)).isEmpty();
    levels.cisoItems.set(1, cisoItem("S2").addServes(item("P2")).addTargets(TARGET).build());
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED)).hasSize(1);
    levels.measures.add("m-sales");
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED)).isEmpty();
    levels.measures.clear();
    levels.cisoItems.set(
        1,
        cisoItem("S2")
            .addServes(item("P2"))
            .addSources(source(Role.MANAGER, MonitoringChannel.COMMITTEE))
            .build());
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED)).isEmpty();
  }

  @ParameterizedTest
  @Tag("CHK-06")
  @Tag("REQ-250")
  @CsvSource({"0, 1", "1, 1", "2, 1", "3, 0"})
  void countsAManagersItemOnceItIsAccepted(int steps, int issues) {
    levels.cisoItems.set(0, cisoItem("S1").addServes(item("P2")).build());
    levels.managerItems.remove(1);
    levels.managerItems.set(
        0,
        managerItem("M1", SALES, "m-sales")
            .addAllSteps(accepted("sato").subList(0, steps))
            .build());

    assertThat(levels.result(StructureCheck.CISO_ITEMS_ARE_SERVED).issues()).hasSize(issues);
  }

  @Test
  @Tag("CHK-06")
  void doesNotCountAnAcceptedItemThatNothingMeasuresOrThatServesAnother() {
    levels.cisoItems.set(0, cisoItem("S1").addServes(item("P2")).build());
    levels.managerItems.clear();
    levels.managerItems.add(
        managerItem("M1", SALES, "i-none").addAllSteps(accepted("sato")).build());
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED)).hasSize(1);

    levels.indicators.add(measured("i-none", IndicatorLevel.MANAGER).build());
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED)).hasSize(1);
    levels.cisoItems.add(cisoItem("S2").addServes(item("P2")).build());
    levels.managerItems.set(
        0, managerItem("M1", SALES, "m-sales").addAllSteps(accepted("sato")).build());
    Issue issue = levels.result(StructureCheck.CISO_ITEMS_ARE_SERVED).issues().get(0);
    assertThat(issue.path()).isEqualTo("/cisoItems/1");
    assertThat(issue.message().en())
        .isEqualTo(
            "item 'S2' of the CISO rests on no indicator that is measured, no accepted item of a"
                + " manager and no source");
    assertThat(issue.message().ja()).startsWith("CISO の項目「S2」は");
  }

  @Test
  @Tag("CHK-04")
  void takesADerivedIndicatorForFedIfAllItIsDerivedFromIs() {
    levels.managerItems.clear();
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED)).isEmpty();

    levels.indicators.set(3, measured("m-plant", IndicatorLevel.MANAGER).build());
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED))
        .containsExactly("ISG-C-156 /cisoItems/0");
    assertThat(levels.issues(StructureCheck.INDICATORS_ARE_MEASURED))
        .containsExactly("ISG-I-001 /indicators/3/measuredIn");
    levels.indicators.set(
        3, derived("m-plant", IndicatorLevel.MANAGER, Formula.value(id("c-lock"))).build());
    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED)).hasSize(1);
    assertThat(levels.issues(StructureCheck.INDICATORS_ARE_MEASURED))
        .containsExactly("ISG-I-007 /indicators/1/formula");
    assertThat(levels.result(StructureCheck.CISO_ITEMS_ARE_SERVED).seenUnder())
        .containsExactly(StructureCheck.INDICATORS_ARE_MEASURED);
  }

  @Test
  @Tag("CHK-04")
  void feedsAnIndicatorThatUsesAnotherTwice() {
    levels.managerItems.clear();
    levels.indicators.set(
        1, derived("c-lock", IndicatorLevel.CISO, sum("c-half", "m-sales")).build());
    levels.indicators.add(
        derived("c-half", IndicatorLevel.CISO, sum("m-sales", "m-plant")).build());

    assertThat(levels.issues(StructureCheck.CISO_ITEMS_ARE_SERVED)).isEmpty();
  }

  @Test
  @Tag("CHK-04")
  void failsWhatIsDerivedFromAnIndicatorNobodyKnows() {
    levels.indicators.set(1, derived("c-lock", IndicatorLevel.CISO, sum("m-sales", "x")).build());

    assertThat(levels.issues(StructureCheck.INDICATORS_ARE_MEASURED))
        .containsExactly("ISG-P-002 /indicators/1/formula/of/1/of");
  }

  @Test
  @Tag("CHK-08")
  @Tag("REQ-241")
  void wantsWhatDepartmentsMeasureDifferentlyDerivedIntoOneOrMappedToOne() {
    levels.indicators.set(1, measured("c-lock", IndicatorLevel.CISO, SALES, PLANT).build());
    assertThat(levels.issues(StructureCheck.DIFFERENCES_ARE_MAPPED))
        .as("naming the control is no mapping")
        .containsExactly("ISG-C-123 /controls/0");

    levels.common.add(common("c-lock", "m-sales"));
    assertThat(levels.issues(StructureCheck.DIFFERENCES_ARE_MAPPED)).hasSize(1);
    levels.common.set(0, common("m-plant", "m-sales", "m-plant"));
    assertThat(levels.issues(StructureCheck.DIFFERENCES_ARE_MAPPED)).hasSize(1);
    levels.common.set(
        0,
        new CommonIndicator(
            ControlId.of("door"),
            id("c-lock"),
            List.of(id("m-sales"), id("m-plant")),
            Optional.empty()));
    assertThat(levels.issues(StructureCheck.DIFFERENCES_ARE_MAPPED))
        .as("of another control")
        .hasSize(1);
    levels.common.set(0, common("c-lock", "m-plant", "m-sales"));
    assertThat(levels.issues(StructureCheck.DIFFERENCES_ARE_MAPPED)).isEmpty();
  }

  @Test
  @Tag("CHK-08")
  void seesADifferenceInWhatManagersBind() {
    levels.indicators.remove(1);
    levels.indicators.set(1, measured("m-sales", IndicatorLevel.MANAGER, SALES, PLANT).build());
    levels.indicators.remove(2);
    assertThat(levels.issues(StructureCheck.DIFFERENCES_ARE_MAPPED)).isEmpty();

    levels.indicators.add(
        derived("m-plant", IndicatorLevel.MANAGER, Formula.value(id("m-sales"))).build());
    assertThat(levels.issues(StructureCheck.DIFFERENCES_ARE_MAPPED)).hasSize(1);
  }

  @ParameterizedTest
  @Tag("CHK-09")
  @CsvSource({
    "MONTHLY, false",
    "QUARTERLY, false",
    "HALF_YEARLY, true",
    "YEARLY, true",
  })
  void wantsWhatFeedsAnItemAsOftenAsTheItemIsNeeded(Interval every, boolean late) {
    levels.indicators.set(2, Levels.every(every, "m-sales", SALES).build());

    assertThat(levels.issues(StructureCheck.INTERVALS_FIT))
        .containsExactlyElementsOf(
            late
                ? List.of("ISG-C-157 /indicators/1/interval", "ISG-C-157 /managerItems/0/interval")
                : List.of());
  }

  @Test
  @Tag("CHK-09")
  @Tag("REQ-200")
  void wantsItemsAndSourcesInTimeForTheLevelAbove() {
    levels.cisoItems.set(
        0,
        cisoItem("S1", Interval.HALF_YEARLY)
            .addServes(item("P2"))
            .addSources(
                new NamedSource(
                    Role.MANAGER,
                    MonitoringChannel.HEARING,
                    LocalizedText.of("聞き取り", "talks"),
                    Interval.YEARLY))
            .addTargets(TARGET)
            .build());
    levels.measures.add("m-sales");

    List<Issue> issues = levels.result(StructureCheck.INTERVALS_FIT).issues();
    assertThat(Levels.named(issues))
        .containsExactly("ISG-C-157 /cisoItems/0/sources/0", "ISG-C-157 /purposes/1/interval");
    assertThat(issues.get(0).message().en())
        .isEqualTo("'talks' comes yearly, too seldom for 'S1', which is half-yearly");
    assertThat(issues.get(1).message().ja()).isEqualTo("「S1」は半期ごと得られ、四半期ごと要る「P2」に間に合いません");
    assertThat(levels.result(StructureCheck.INTERVALS_FIT).outcome())
        .isEqualTo(StructureOutcome.FAILED);
  }

  @Test
  @Tag("CHK-09")
  @Tag("REQ-200")
  void wantsWhatFeedsManagementInTimeToo() {
    levels.indicators.set(0, Levels.reportedBy(Role.CISO, "e-lock", Interval.YEARLY).build());
    levels.purposes.set(
        0,
        purpose("P1", PurposeKind.ENVIRONMENT)
            .addSources(
                new NamedSource(
                    Role.CORPORATE_PLANNING,
                    MonitoringChannel.MANAGEMENT_MEETING,
                    LocalizedText.of("年次報告", "yearly review"),
                    Interval.YEARLY))
            .build());
    levels.managerItems.set(
        0,
        managerItem("M1", SALES, "m-sales", Interval.HALF_YEARLY)
            .addAllSteps(accepted("sato"))
            .build());

    assertThat(levels.result(StructureCheck.INTERVALS_FIT).issues())
        .extracting(issue -> issue.path() + " " + issue.inputs().get("subject").en())
        .containsExactly(
            "/cisoItems/0/interval M1",
            "/purposes/0/sources/0 yearly review",
            "/purposes/1/interval e-lock");
  }

  @ParameterizedTest
  @Tag("CHK-09")
  @CsvSource({
    "MONTHLY, 27, 28",
    "QUARTERLY, 89, 90",
    "HALF_YEARLY, 180, 181",
    "YEARLY, 364, 365",
  })
  void wantsValuesCurrentUntilTheNextComes(Interval every, int stale, int current) {
    levels.managerItems.clear();
    levels.cisoItems.clear();
    levels.indicators.clear();
    levels.indicators.add(Levels.every(every, "m", SALES).validDays(stale).build());
    Issue issue = levels.result(StructureCheck.INTERVALS_FIT).issues().get(0);
    assertThat(issue.path()).isEqualTo("/indicators/0/validDays");
    assertThat(issue.message().en())
        .isEqualTo(
            "values of indicator 'm' grow stale after "
                + stale
                + " days, but 'm' comes only "
                + every.label().en());

    levels.indicators.set(0, Levels.every(every, "m", SALES).validDays(current).build());
    assertThat(levels.issues(StructureCheck.INTERVALS_FIT)).isEmpty();
  }

  @Test
  @Tag("CHK-09")
  void judgesWhatIsDerivedByWhatItIsDerivedFrom() {
    levels.indicators.set(
        1, derived("c-lock", IndicatorLevel.CISO, sum("m-sales", "m-plant")).validDays(40).build());

    assertThat(levels.result(StructureCheck.INTERVALS_FIT).issues())
        .extracting(issue -> issue.rule().id() + " " + issue.inputs().get("from").en())
        .containsExactly("ISG-C-158 m-plant", "ISG-C-158 m-sales");
  }

  @Test
  @Tag("CHK-11")
  void takesWhatShowsAnItemOrIsDerivedFromForUsed() {
    levels.indicators.add(
        Levels.unbound(
                "c-loose",
                IndicatorLevel.CISO,
                MeasurementUnit.COUNT,
                Direction.HIGHER_IS_BETTER,
                SALES)
            .interval(Interval.MONTHLY)
            .build());
    assertThat(levels.issues(StructureCheck.NO_ORPHANS)).containsExactly("ISG-C-124 /indicators/4");

    levels.cisoItems.add(cisoItem("S2").addServes(item("P2")).addIndicators(id("c-loose")).build());
    assertThat(levels.issues(StructureCheck.NO_ORPHANS)).isEmpty();
    levels.cisoItems.remove(1);
    levels.common.add(common("c-loose", "m-sales"));
    assertThat(levels.issues(StructureCheck.NO_ORPHANS)).isEmpty();
    levels.common.clear();
    levels.indicators.set(
        1, derived("c-lock", IndicatorLevel.CISO, sum("m-sales", "m-plant", "c-loose")).build());
    assertThat(levels.issues(StructureCheck.NO_ORPHANS)).isEmpty();
  }

  @Test
  @Tag("CHK-11")
  @Tag("REQ-240")
  void findsItemsThatServeNothing() {
    levels.cisoItems.add(cisoItem("S2").addIndicators(id("c-lock")).build());

    assertThat(levels.issues(StructureCheck.NO_ORPHANS))
        .containsExactly("ISG-C-132 /cisoItems/1/serves");
  }

  @Test
  @Tag("CHK-15")
  @Tag("REQ-202")
  void findsAFormulaThatSkipsALevel() {
    levels.indicators.set(
        0, derived("e-lock", IndicatorLevel.MANAGEMENT, sum("c-lock", "m-sales")).build());

    Issue issue = levels.result(StructureCheck.REPORTS_GO_ONE_LEVEL_UP).issues().get(0);
    assertThat(issue.path()).isEqualTo("/indicators/0/formula");
    assertThat(issue.message().en())
        .isEqualTo(
            "the data of indicator 'e-lock' goes from: m-sales (managers), to the level of"
                + " management, which is not the next level up");
    assertThat(issue.message().ja()).contains("「m-sales（管理者）」から「経営陣」へ");
  }

  @Test
  @Tag("CHK-15")
  @Tag("REQ-202")
  void putsItemsThatSkipALevelUnderTheReportPath() {
    levels.managerItems.set(
        0,
        managerItem("M1", SALES, "e-lock")
            .addServes(item("P2"))
            .addAllSteps(accepted("sato"))
            .build());
    levels.cisoItems.set(
        0,
        cisoItem("S1")
            .addServes(item("P2"))
            .addSources(source(Role.EXECUTIVE, MonitoringChannel.HEARING))
            .build());
    levels.appoint("ono", Role.EXECUTIVE, PLANT);

    assertThat(levels.issues(StructureCheck.REPORTS_GO_ONE_LEVEL_UP))
        .containsExactly(
            "ISG-C-134 /cisoItems/0/sources/0",
            "ISG-C-137 /managerItems/0/indicators/0",
            "ISG-C-131 /managerItems/0/serves/1");
  }

  @Test
  @Tag("CHK-05")
  @Tag("CHK-09")
  void saysWhatItCannotCheckWithoutTheItems() {
    assertThat(
            IndicatorStructure.check(levels.programme(), IndicatorSet.of(levels.indicators), DAY))
        .filteredOn(result -> result.outcome() == StructureOutcome.NOT_CHECKABLE)
        .extracting(result -> result.check().id())
        .containsExactly("CHK-05", "CHK-09");
  }

  private static CommonIndicator common(String common, String... of) {
    return new CommonIndicator(
        LOCK, id(common), Stream.of(of).map(Levels::id).toList(), Optional.empty());
  }
}
