package dev.isg.evaluation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.structure.AcceptedDeviation;
import dev.isg.core.structure.ProgrammeStructure;
import dev.isg.core.structure.StructureCheck;
import dev.isg.core.structure.StructureLog;
import dev.isg.core.structure.StructureOutcome;
import dev.isg.core.structure.StructureReport;
import dev.isg.core.structure.StructureResult;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.metrics.hierarchy.IndicatorStructure;
import dev.isg.metrics.monitoring.MonitoringStructure;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StructureTest {
  private static final MiniCompany COMPANY =
      new MiniCompany().target("T1", "95").target("T2", "90");

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("REQ-242")
  void makesOneReportOfAllFifteenChecks(Language language) throws IOException {
    EvaluationInput input = COMPANY.input();
    StructureReport report = Structure.verify(input, COMPANY.evaluate(), StructureLog.empty());

    assertThat(report.results()).hasSize(15);
    assertThat(report.overall()).isEqualTo(StructureOutcome.FAILED);
    assertThat(report.issues().issues()).doesNotHaveDuplicates();
    Golden.assertMatches("structure." + language.code() + ".txt", report.text(language));
  }

  @Test
  @Tag("SUB-11")
  void isVerifiedOnceSomeoneEntitledSignedWhatWasFound() {
    EvaluationInput input = COMPANY.input();
    Evaluation evaluation = COMPANY.evaluate();
    StructureReport found = Structure.verify(input, evaluation, StructureLog.empty());
    LocalDate until = evaluation.asOf().plusMonths(3);
    LocalizedText reason = LocalizedText.of("任命の準備中", "appointments are being prepared");
    List<AcceptedDeviation> deviations =
        found.result(StructureCheck.DEPARTMENTS_ARE_COVERED).faults().stream()
            .map(issue -> issue.inputs().get("subject"))
            .map(
                subject ->
                    new AcceptedDeviation(
                        StructureCheck.DEPARTMENTS_ARE_COVERED, subject.en(), reason, until))
            .toList();
    StructureLog log =
        StructureLog.builder()
            .addSignOffs(
                found.signOff(
                    new Decider(MiniCompany.CISO, Role.CISO), evaluation.asOf(), deviations))
            .build();

    StructureReport verified = Structure.verify(input, evaluation, log);

    assertThat(verified.result(StructureCheck.VERIFICATION_IS_CURRENT).outcome())
        .isEqualTo(StructureOutcome.PASSED);
    assertThat(verified.result(StructureCheck.VERIFICATION_IS_CURRENT).issues()).isEmpty();
    assertThat(verified.result(StructureCheck.DEPARTMENTS_ARE_COVERED).outcome())
        .isEqualTo(StructureOutcome.ACCEPTED);
    assertThat(verified.resultsHash()).isEqualTo(found.resultsHash());
  }

  @Test
  @Tag("REQ-242")
  @Tag("CHK-05")
  @Tag("CHK-09")
  void checksPurposesAndIntervalsOnceItKnowsWhatIsMonitored() {
    EvaluationInput input = COMPANY.input();
    Evaluation evaluation = COMPANY.evaluate();
    StructureReport without = Structure.verify(input, evaluation, StructureLog.empty());
    StructureReport with =
        Structure.verify(
            input, evaluation, MonitoringStructure.builder().build(), StructureLog.empty());

    assertThat(notCheckable(without))
        .contains(StructureCheck.PURPOSES_ARE_SERVED, StructureCheck.INTERVALS_FIT);
    assertThat(notCheckable(with))
        .doesNotContain(StructureCheck.PURPOSES_ARE_SERVED, StructureCheck.INTERVALS_FIT);
    assertThat(with.result(StructureCheck.LOOP_IS_CLOSED))
        .isEqualTo(without.result(StructureCheck.LOOP_IS_CLOSED));
    assertThat(with.day()).isEqualTo(evaluation.asOf());
  }

  @Test
  @Tag("CHK-13")
  void findsWhatTheEvaluationLeavesOut() {
    Evaluation less = new MiniCompany().target("T1", "95").evaluate();

    assertThat(loop(less, COMPANY.input().programme()).issues())
        .extracting(issue -> issue.rule().id() + " " + issue.path())
        .containsExactly("ISG-C-142 /targets/1");
  }

  @Test
  @Tag("CHK-13")
  void findsACoreValueAndAnObjectiveNobodyMeasures() {
    MiniCompany bare = new MiniCompany();

    StructureResult result = loop(bare.evaluate(), bare.input().programme());
    assertThat(result.issues())
        .extracting(issue -> issue.rule().id() + " " + issue.path())
        .containsExactly("ISG-C-141 /objectives/0");
    assertThat(result.issues().get(0).message().en())
        .isEqualTo("nothing measured tells of objective 'O1'");
    assertThat(result.issues().get(0).message().ja()).isEqualTo("目的「O1」について何も測られていません");
  }

  @Test
  void pointsToTheCheckThatTellsOfATargetWithoutAnIndicator() {
    MiniCompany draft = new MiniCompany().draft("T1");

    StructureResult result = loop(draft.evaluate(), draft.input().programme());
    assertThat(result.issues()).isEmpty();
    assertThat(result.seenUnder()).containsExactly(StructureCheck.TARGETS_ARE_COMPLETE);
    assertThat(result.outcome()).isEqualTo(StructureOutcome.FAILED);
  }

  @Test
  @Tag("CHK-13")
  void tellsOfAControlNobodyMeasuresOnce() {
    StructureResult carried = loop(COMPANY.evaluate(), withControl(List.of(UnitId.of("sales"))));
    assertThat(carried.issues()).isEmpty();
    assertThat(carried.seenUnder()).containsExactly(StructureCheck.DEPARTMENTS_ARE_COVERED);

    StructureResult byNobody = loop(COMPANY.evaluate(), withControl(List.of()));
    assertThat(byNobody.seenUnder()).isEmpty();
    assertThat(byNobody.issues()).extracting(Issue::path).containsExactly("/controls/0");
    assertThat(byNobody.outcome()).isEqualTo(StructureOutcome.FAILED);
  }

  private static List<StructureCheck> notCheckable(StructureReport report) {
    return report.results().stream()
        .filter(result -> result.outcome() == StructureOutcome.NOT_CHECKABLE)
        .map(StructureResult::check)
        .toList();
  }

  private static StructureResult loop(Evaluation evaluation, ResolvedProgramme programme) {
    StructureReport before =
        ProgrammeStructure.check(programme.programme(), programme.day())
            .with(
                IndicatorStructure.check(
                    programme.programme(), COMPANY.indicators(), programme.day()));
    return ClosedLoop.check(before, programme, COMPANY.indicators(), evaluation.assessments());
  }

  private static ResolvedProgramme withControl(List<UnitId> units) {
    Programme plain = COMPANY.input().programme().programme();
    ControlObjectiveId aim = ControlObjectiveId.of("co");
    return ResolvedProgramme.of(
        Programme.builder()
            .governanceUnit(plain.governanceUnit())
            .addAllUnits(plain.units())
            .addAllPeople(plain.people())
            .addAllAppointments(plain.appointments())
            .addAllPolicies(plain.policies())
            .addAllObjectives(plain.objectives())
            .addAllTargets(plain.targets())
            .addControlObjectives(
                ControlObjective.builder()
                    .id(aim)
                    .statement(LocalizedText.of("設定の統一", "common settings"))
                    .addTargets(Link.to(TargetId.of("T1")))
                    .build())
            .addControls(
                Control.builder()
                    .id(ControlId.of("c"))
                    .name(LocalizedText.of("自動配布", "roll-out"))
                    .addControlObjectives(Link.to(aim))
                    .kind(ControlKind.TECHNICAL)
                    .addAllUnits(units)
                    .addAllSteps(ControlStep.upTo(ControlState.IMPLEMENTED))
                    .build())
            .build(),
        COMPANY.input().programme().day());
  }
}
