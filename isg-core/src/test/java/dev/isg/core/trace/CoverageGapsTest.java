package dev.isg.core.trace;

import static dev.isg.core.SmallCompany.text;
import static dev.isg.core.trace.TraceViewTest.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.core.treatment.Treatment;
import dev.isg.core.treatment.TreatmentId;
import dev.isg.core.treatment.TreatmentOption;
import dev.isg.core.treatment.TreatmentState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageGapsTest {
  @Test
  void findsNoneInAWholeChain() {
    assertThat(view(company -> {}).gaps()).isEmpty();
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        gaps(
            company ->
                company.policies.set(
                    0,
                    SmallCompany.policy(PolicyState.IN_FORCE, 1)
                        .addCoreValue(new CoreValue(CoreValueId.of("v-2"), text("納期", "time")))
                        .build()),
            "ISG-C-001 v-2"),
        gaps(
            company -> company.targets.clear(),
            "ISG-C-002 o-sign-in",
            "ISG-C-009 t-coverage",
            "ISG-C-006 co-second-factor",
            "ISG-C-008 r-leak"),
        gaps(
            company -> {
              company.controlObjectives.clear();
              company.controls.clear();
            },
            "ISG-C-003 t-coverage",
            "ISG-C-007 head",
            "ISG-C-007 sales",
            "ISG-C-008 r-leak"),
        gaps(
            company -> company.controls.set(0, control().addUnit(SmallCompany.SALES).build()),
            "ISG-C-004 co-second-factor",
            "ISG-C-006 c-1",
            "ISG-C-008 r-leak"),
        gaps(
            company ->
                company.controls.set(
                    0, control().addControlObjective(Link.to(SmallCompany.SECOND_FACTOR)).build()),
            "ISG-C-005 c-1",
            "ISG-C-007 head",
            "ISG-C-007 sales",
            "ISG-C-008 r-leak"),
        gaps(
            company ->
                company.controls.set(
                    0,
                    control()
                        .addControlObjective(Link.to(SmallCompany.SECOND_FACTOR))
                        .addUnit(UnitId.of("gone"))
                        .build()),
            "ISG-C-005 c-1",
            "ISG-C-009 gone",
            "ISG-C-007 head",
            "ISG-C-007 sales",
            "ISG-C-008 r-leak"),
        gaps(
            company -> company.objectives.add(SmallCompany.bareObjective("o-2").build()),
            "ISG-C-006 o-2",
            "ISG-C-002 o-2"),
        gaps(
            company ->
                company.units.add(
                    SmallCompany.unit("partner", UnitKind.OUTSOURCEE)
                        .parent(UnitId.of("lost"))
                        .build()),
            "ISG-C-007 partner"),
        gaps(
            company ->
                company.policies.set(
                    0,
                    SmallCompany.policy(PolicyState.IN_FORCE, 1)
                        .addRisk(
                            Risk.builder()
                                .id(RiskId.of("r-2"))
                                .statement(text("停止", "it stops"))
                                .addThreaten(CoreValueId.of("v-lost"))
                                .impact(2)
                                .likelihood(2)
                                .build())
                        .build()),
            "ISG-C-008 r-2"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void findsEachPlaceWhereTheChainEnds(Consumer<SmallCompany> change, List<String> expected) {
    assertThat(view(change).gaps())
        .extracting(gap -> gap.rule().id() + " " + gap.node().id())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void takesAUnitForReachedByAControlAboveOrBelowIt() {
    Consumer<SmallCompany> above =
        company -> {
          company.controls.set(
              0,
              control()
                  .addControlObjective(Link.to(SmallCompany.SECOND_FACTOR))
                  .addUnit(SmallCompany.HEAD)
                  .build());
          company.units.add(
              SmallCompany.unit("team", UnitKind.DEPARTMENT).parent(SmallCompany.SALES).build());
        };

    assertThat(view(above).gaps()).isEmpty();
    assertThat(
            view(company ->
                    company.units.add(
                        SmallCompany.unit("beside", UnitKind.DEPARTMENT)
                            .parent(SmallCompany.HEAD)
                            .build()))
                .gaps())
        .extracting(gap -> gap.node().id())
        .containsExactly("beside");
  }

  @Test
  void survivesUnitsThatAreTheirOwnParents() {
    assertThat(
            view(company ->
                    company.units.add(
                        SmallCompany.unit("ring", UnitKind.DEPARTMENT)
                            .parent(UnitId.of("ring"))
                            .build()))
                .gaps())
        .extracting(gap -> gap.node().id())
        .containsExactly("ring");
  }

  @ParameterizedTest
  @EnumSource(TreatmentState.class)
  void takesOnlyATreatmentThatStandsForOne(TreatmentState state) {
    Treatment treatment =
        Treatment.builder()
            .id(TreatmentId.of("tr-1"))
            .risk(RiskId.of("r-leak"))
            .option(TreatmentOption.CHANGE_LIKELIHOOD)
            .statement(text("対応", "treated"))
            .state(state)
            .build();
    List<CoverageGap> gaps =
        view(company -> {
              company.controls.clear();
              company.policies.set(
                  0, SmallCompany.policy(PolicyState.IN_FORCE, 1).addTreatment(treatment).build());
            })
            .gaps();

    assertThat(gaps.stream().anyMatch(gap -> gap.rule() == CoverageRule.PRIORITY_RISK_UNTREATED))
        .isEqualTo(!treatment.standing());
  }

  @Test
  void expectsNothingForARiskWithoutPriority() {
    assertThat(
            view(company -> {
                  company.controls.clear();
                  company.policies.set(
                      0,
                      SmallCompany.barePolicy(PolicyState.IN_FORCE, 1)
                          .matrix(SmallCompany.matrix())
                          .addRisk(SmallCompany.risk("r-leak", 2, 1).build())
                          .build());
                })
                .gaps())
        .noneMatch(gap -> gap.rule() == CoverageRule.PRIORITY_RISK_UNTREATED);
  }

  @Test
  void tellsOnlyTheGapsAtTheThingsOfATrace() {
    TraceView view = TraceView.of(TraceViewTest.rich().programme(), LocalDate.MAX);

    assertThat(view.gaps(view.up(ControlId.of("c-shared")).orElseThrow()))
        .extracting(gap -> gap.node().id())
        .containsExactly("t-lost", "co-lonely");
  }

  @ParameterizedTest
  @EnumSource(CoverageRule.class)
  void saysInBothLanguagesWhatIsMissingWhyItMattersAndWhatToDo(CoverageRule rule) {
    CoverageGap gap =
        new CoverageGap(rule, new TraceNode(TraceKind.TARGET, "t-1", text("目標", "aim"), true));

    assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    for (LocalizedText said : List.of(gap.message(), gap.why(), gap.mend())) {
      assertThat(said.ja()).isNotEqualTo(said.en());
      assertThat(said.ja() + said.en()).doesNotContain("{", "}");
    }
    assertThat(gap.message().ja()).contains("「t-1」");
    assertThat(gap.message().en()).contains("'t-1'");
    assertThat(Arrays.stream(CoverageRule.values()).map(CoverageRule::why)).doesNotHaveDuplicates();
  }

  private static Control.Builder control() {
    Control.Builder builder = Control.builder();
    builder
        .id(ControlId.of("c-1"))
        .name(text("認証", "sign-in"))
        .kind(ControlKind.TECHNICAL)
        .addAllSteps(ControlStep.upTo(ControlState.IMPLEMENTED));
    return builder;
  }

  private static Arguments gaps(Consumer<SmallCompany> change, String... expected) {
    return Arguments.of(change, List.of(expected));
  }
}
