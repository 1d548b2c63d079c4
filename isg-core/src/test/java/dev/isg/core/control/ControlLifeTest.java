package dev.isg.core.control;

import static dev.isg.core.SmallCompany.HEAD;
import static dev.isg.core.SmallCompany.SALES;
import static dev.isg.core.SmallCompany.SECOND_FACTOR;
import static dev.isg.core.SmallCompany.broken;
import static dev.isg.core.SmallCompany.text;
import static dev.isg.core.control.ControlState.EVALUATED;
import static dev.isg.core.control.ControlState.IMPLEMENTED;
import static dev.isg.core.control.ControlState.SELECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Link;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.ProgrammeCheck;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ControlLifeTest {
  private static final LocalDate MAY = LocalDate.parse("2025-05-01");
  private static final LocalDate JULY = LocalDate.parse("2025-07-01");
  private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

  @Nested
  @Tag("REQ-132")
  class Steps {
    @Test
    void readTheStateOffTheLastStepAndOfADay() {
      Control control = control(step(MAY, SELECTED), step(JULY, IMPLEMENTED), shown(MARCH));

      assertThat(control.state()).contains(EVALUATED);
      assertThat(control.stateOn(JULY.minusDays(1))).contains(SELECTED);
      assertThat(control.stateOn(JULY)).contains(IMPLEMENTED);
      assertThat(control.stateOn(MAY.minusDays(1))).isEmpty();
      assertThat(control(ControlStep.of(SELECTED)).stateOn(MAY)).contains(SELECTED);
      assertThat(control().state()).isEmpty();
      assertThat(control().active()).isFalse();
      assertThat(control(step(MAY, SELECTED)).active()).isFalse();
      assertThat(control(step(MAY, SELECTED), step(JULY, IMPLEMENTED)).active()).isTrue();
    }

    @Test
    void beginWithTheFirstStateUpToTheOneAskedFor() {
      assertThat(ControlStep.upTo(SELECTED)).containsExactly(ControlStep.of(SELECTED));
      assertThat(ControlStep.upTo(EVALUATED))
          .extracting(ControlStep::state)
          .containsExactly(SELECTED, IMPLEMENTED, EVALUATED);
    }

    @Test
    void areQuietInOrderAndMayEvaluateAgain() {
      assertThat(steps(step(MAY, SELECTED), step(MAY, IMPLEMENTED), shown(JULY), shown(MARCH)))
          .isEmpty();
    }

    @Test
    void areWanted() {
      assertThat(steps()).containsExactly("ISG-R-311 /controls/1");
    }

    @Test
    void tellOfEveryStateSkipped() {
      assertThat(steps(step(MAY, IMPLEMENTED))).containsExactly("ISG-R-312 /controls/1/steps/0");
      assertThat(steps(shown(MAY)))
          .containsExactly("ISG-R-312 /controls/1/steps/0", "ISG-R-312 /controls/1/steps/0");
      assertThat(steps(step(MAY, SELECTED), shown(JULY)))
          .containsExactly("ISG-R-312 /controls/1/steps/1");
    }

    @Test
    void doNotFallBackNorRepeatButForTheEvaluation() {
      assertThat(steps(step(MAY, SELECTED), step(JULY, IMPLEMENTED), step(MARCH, SELECTED)))
          .containsExactly("ISG-R-313 /controls/1/steps/2");
      assertThat(steps(step(MAY, SELECTED), step(JULY, SELECTED)))
          .containsExactly("ISG-R-313 /controls/1/steps/1");
    }

    @Test
    void areDatedInOrderAcrossOneWithoutADay() {
      assertThat(steps(step(JULY, SELECTED), step(MAY, IMPLEMENTED)))
          .containsExactly("ISG-R-314 /controls/1/steps/1/on");
      assertThat(steps(step(JULY, SELECTED), ControlStep.of(IMPLEMENTED), shown(MAY)))
          .containsExactly("ISG-R-316 /controls/1/steps", "ISG-R-314 /controls/1/steps/2/on");
    }

    @Test
    void wantDayAndEvidenceOfAnEvaluation() {
      ControlStep selected = step(MAY, SELECTED);
      ControlStep atWork = step(JULY, IMPLEMENTED);
      assertThat(steps(selected, atWork, step(MARCH, EVALUATED)))
          .containsExactly("ISG-R-315 /controls/1/steps/2");
      assertThat(
              steps(
                  selected, atWork, ControlStep.of(EVALUATED).shownBy(text("試験記録", "test record"))))
          .containsExactly("ISG-R-315 /controls/1/steps/2");
      assertThat(
              ProgrammeCheck.check(
                      SmallCompany.with(
                          company ->
                              company.controls.add(
                                  derived("c2")
                                      .addSteps(selected, atWork, ControlStep.of(EVALUATED))
                                      .build())))
                  .issues())
          .extracting(issue -> issue.message())
          .containsExactly(
              text(
                  "管理策「c2」の有効性評価に記録のないものがあります（日付、根拠）",
                  "the evaluation of control 'c2' does not show: day, evidence"));
    }

    @Test
    void remarkOnceOnDaysThatAreNotRecorded() {
      List<Issue> issues =
          ProgrammeCheck.check(
                  SmallCompany.with(
                      company ->
                          company.controls.add(
                              derived("c2").addAllSteps(ControlStep.upTo(IMPLEMENTED)).build())))
              .issues();

      assertThat(issues).hasSize(1);
      assertThat(issues.get(0).severity()).isEqualTo(Severity.INFO);
      assertThat(issues.get(0).message().ja()).isEqualTo("管理策「c2」の日付が記録されていない段階があります（選択済、実施中）");
      assertThat(issues.get(0).message().en())
          .isEqualTo("no day is recorded for steps of control 'c2' (selected, implemented)");
    }

    @Test
    void nameSomeoneWhoExists() {
      assertThat(steps(step(MAY, SELECTED).by(SmallCompany.CISO))).isEmpty();
      assertThat(steps(step(MAY, SELECTED).by(PersonId.of("nobody"))))
          .containsExactly("ISG-P-002 /controls/1/steps/0/by");
    }

    private List<String> steps(ControlStep... steps) {
      return broken(company -> company.controls.add(derived("c2").addSteps(steps).build()));
    }
  }

  @Nested
  @Tag("REQ-133")
  class Conflicts {
    @Test
    void areAnErrorWhereBothAreAtWorkInTheSameUnits() {
      assertThat(conflict(SALES, IMPLEMENTED)).containsExactly(at("317"));
      assertThat(ControlRule.CONFLICT_AT_WORK.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void reachThroughTheTreeOfUnitsBothWays() {
      assertThat(conflict(HEAD, IMPLEMENTED)).containsExactly(at("317"));
      assertThat(conflict(UnitId.of("east"), IMPLEMENTED)).containsExactly(at("317"));
    }

    @Test
    void areQuietInUnitsApart() {
      assertThat(conflict(UnitId.of("plant"), IMPLEMENTED)).isEmpty();
    }

    @Test
    void warnBeforeBothAreAtWork() {
      assertThat(conflict(SALES, SELECTED)).containsExactly(at("318"));
      assertThat(conflict(UnitId.of("plant"), SELECTED)).isEmpty();
    }

    @Test
    void areToldOnceAndWithTheUnitsInCommon() {
      List<Issue> issues =
          ProgrammeCheck.check(
                  SmallCompany.with(
                      company -> {
                        company.controls.add(working("c2", "c3").addUnits(SALES, HEAD).build());
                        company.controls.add(working("c3", "c2").addUnits(HEAD).build());
                      }))
              .issues();

      assertThat(issues).hasSize(1);
      assertThat(issues.get(0).path()).isEqualTo("/controls/1/conflictsWith/0");
      assertThat(issues.get(0).message().ja())
          .isEqualTo("矛盾する管理策「c2」と「c3」が、同じ範囲（head、sales）で実施されています");
      assertThat(issues.get(0).message().en())
          .isEqualTo(
              "controls 'c2' and 'c3' contradict each other and are both at work in head, sales");
    }

    @Test
    void areUnknownWhereAControlNamesNoUnit() {
      assertThat(broken(company -> company.controls.add(working("c2", "c-authenticator").build())))
          .containsExactly(at("319"));
    }

    @Test
    void leadToAnotherControlThatExists() {
      assertThat(
              broken(company -> company.controls.add(working("c2", "c2").addUnit(SALES).build())))
          .containsExactly(at("320"));
      assertThat(
              broken(company -> company.controls.add(working("c2", "c9").addUnit(SALES).build())))
          .containsExactly("ISG-P-002 /controls/1/conflictsWith/0");
    }

    @Test
    void endTheirWayUpInACircleOfUnits() {
      assertThat(
              broken(
                  company -> {
                    company.units.add(
                        SmallCompany.unit("a", UnitKind.DEPARTMENT).parent(UnitId.of("b")).build());
                    company.units.add(
                        SmallCompany.unit("b", UnitKind.DEPARTMENT).parent(UnitId.of("a")).build());
                    company.controls.add(
                        working("c2", "c-authenticator").addUnit(UnitId.of("a")).build());
                  }))
          .noneMatch(issue -> issue.startsWith("ISG-R-3"));
    }

    private String at(String rule) {
      return "ISG-R-" + rule + " /controls/1/conflictsWith/0";
    }

    private List<String> conflict(UnitId unit, ControlState state) {
      return broken(
          company -> {
            company.units.add(SmallCompany.unit("east", UnitKind.DEPARTMENT).parent(SALES).build());
            company.units.add(SmallCompany.unit("plant", UnitKind.DEPARTMENT).parent(HEAD).build());
            company.controls.add(
                derived("c2")
                    .addConflictsWith(ControlId.of("c-authenticator"))
                    .addUnit(unit)
                    .addAllSteps(
                        ControlStep.upTo(state).stream()
                            .map(step -> step(MAY, step.state()))
                            .toList())
                    .build());
          });
    }

    private Control.Builder working(String id, String conflictsWith) {
      Control.Builder builder = derived(id);
      builder
          .addConflictsWith(ControlId.of(conflictsWith))
          .addSteps(step(MAY, SELECTED), step(JULY, IMPLEMENTED));
      return builder;
    }
  }

  private static Control.Builder derived(String id) {
    Control.Builder builder = SmallCompany.unstartedControl(id, ControlKind.OPERATIONAL);
    builder.addControlObjective(Link.to(SECOND_FACTOR));
    return builder;
  }

  private static Control control(ControlStep... steps) {
    return SmallCompany.unstartedControl("c", ControlKind.OPERATIONAL).addSteps(steps).build();
  }

  private static ControlStep step(LocalDate day, ControlState state) {
    return ControlStep.on(day, state);
  }

  private static ControlStep shown(LocalDate day) {
    return step(day, EVALUATED).shownBy(text("試験記録", "test record"));
  }
}
