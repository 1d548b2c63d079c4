package dev.isg.core.structure;

import static dev.isg.core.SmallCompany.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Link;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.issue.Strength;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.risk.CoreValueId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeStructureTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-31");

  @Test
  void listsFifteenChecksAndSaysWhichItCannotMake() {
    StructureReport report = ProgrammeStructure.check(new SmallCompany().programme(), DAY);

    assertThat(report.results())
        .extracting(StructureResult::check)
        .containsExactly(StructureCheck.values());
    assertThat(Arrays.stream(StructureCheck.values()).map(StructureCheck::id))
        .hasSize(15)
        .startsWith("CHK-01", "CHK-02")
        .contains("CHK-09", "CHK-10")
        .endsWith("CHK-15");
    assertThat(report.results().subList(0, 3))
        .allMatch(result -> result.outcome() == StructureOutcome.PASSED);
    assertThat(report.results().subList(3, 15))
        .allMatch(result -> result.outcome() == StructureOutcome.NOT_CHECKABLE)
        .allMatch(result -> result.note().isPresent());
    assertThat(report.overall()).isEqualTo(StructureOutcome.NOT_CHECKABLE);
    assertThat(report.day()).isEqualTo(DAY);
  }

  @Test
  void asksForEachCheckAsStronglyAsTheGuidance() {
    assertThat(
            Arrays.stream(StructureCheck.values())
                .filter(check -> check.strength() == Strength.SHOULD)
                .map(StructureCheck::id))
        .containsExactly("CHK-03", "CHK-08", "CHK-09", "CHK-11");
    assertThat(
            Arrays.stream(StructureCheck.values())
                .filter(check -> check.strength() == Strength.MUST))
        .hasSize(11);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "CHK-01",
            "CHK-01 o-2",
            company -> company.objectives.add(SmallCompany.bareObjective("o-2").build())),
        fault(
            "CHK-01",
            "ISG-P-002 v-lost",
            company ->
                company.objectives.add(
                    SmallCompany.bareObjective("o-2")
                        .addCoreValue(Link.to(CoreValueId.of("v-lost")))
                        .build())),
        fault(
            "CHK-02",
            "CHK-02 t-2",
            company ->
                company.targets.add(
                    SmallCompany.bareTarget("t-2")
                        .addObjective(Link.to(SmallCompany.SIGN_IN))
                        .addAllMeasures(company.targets.get(0).measures())
                        .build())),
        fault(
            "CHK-02",
            "ISG-P-011 t-2",
            company ->
                company.targets.add(
                    SmallCompany.bareTarget("t-2")
                        .addObjective(Link.to(SmallCompany.SIGN_IN))
                        .addAllMeasures(company.targets.get(0).measures())
                        .draft(true)
                        .build())),
        fault(
            "CHK-02",
            "ISG-P-002 o-lost",
            company ->
                company.targets.add(
                    SmallCompany.bareTarget("t-2")
                        .addObjective(Link.to(ObjectiveId.of("o-lost")))
                        .dueDate(DAY)
                        .addAllMeasures(company.targets.get(0).measures())
                        .build())),
        fault(
            "CHK-03",
            "CHK-03b t-2",
            company -> company.targets.add(SmallCompany.target("t-2").build())),
        fault(
            "CHK-03",
            "CHK-03 c-2",
            company -> company.controls.add(SmallCompany.control("c-2").build())),
        fault(
            "CHK-03",
            "ISG-P-002 co-lost",
            company ->
                company.controls.add(
                    SmallCompany.control("c-2")
                        .addControlObjective(Link.to(ControlObjectiveId.of("co-lost")))
                        .build())),
        fault(
            "CHK-03",
            "ISG-P-002 t-lost",
            company ->
                company.controlObjectives.add(
                    ControlObjective.builder()
                        .id(ControlObjectiveId.of("co-2"))
                        .statement(text("二", "two"))
                        .addTarget(Link.to(TargetId.of("t-lost")))
                        .build())));
  }

  @ParameterizedTest
  @MethodSource("faults")
  @Tag("REQ-242")
  void putsEachFaultUnderItsCheckOnce(
      String check, String expected, Consumer<SmallCompany> change) {
    StructureReport report = ProgrammeStructure.check(SmallCompany.with(change), DAY);

    List<String> found =
        report.results().stream()
            .flatMap(
                result ->
                    result.issues().stream()
                        .map(
                            issue ->
                                result.check().id()
                                    + " "
                                    + issue.rule().id()
                                    + " "
                                    + StructureResult.subjectOf(issue)))
            .toList();
    assertThat(found).containsOnlyOnce(check + " " + expected);
    StructureResult result =
        report.results().stream()
            .filter(one -> one.check().id().equals(check))
            .findFirst()
            .orElseThrow();
    assertThat(result.outcome()).isEqualTo(StructureOutcome.FAILED);
    assertThat(report.overall()).isEqualTo(StructureOutcome.FAILED);
    assertThat(report.issues().issues()).hasSize(found.size());
  }

  @Test
  void cannotCheckAgainstAPolicyThatIsNotInForce() {
    StructureResult result =
        ProgrammeStructure.check(
                SmallCompany.with(
                    company ->
                        company.policies.set(
                            0, SmallCompany.policy(PolicyState.DECIDED, 1).build())),
                DAY)
            .result(StructureCheck.OBJECTIVES_SERVE_THE_POLICY);

    assertThat(result.outcome()).isEqualTo(StructureOutcome.NOT_CHECKABLE);
    assertThat(result.note())
        .contains(text("施行中の方針がないため確認できません", "no policy is in force to compare with"));
  }

  @Test
  void namesWhatItFoundTheSameWhateverTheOrder() {
    SmallCompany company = new SmallCompany();
    company.objectives.add(SmallCompany.bareObjective("o-2").build());
    company.objectives.add(SmallCompany.bareObjective("o-3").build());
    StructureReport one = ProgrammeStructure.check(company.programme(), DAY);
    Collections.reverse(company.objectives);
    StructureReport other = ProgrammeStructure.check(company.programme(), DAY);
    company.objectives.remove(0);
    StructureReport less = ProgrammeStructure.check(company.programme(), DAY);

    assertThat(other.resultsHash()).isEqualTo(one.resultsHash());
    assertThat(less.resultsHash()).isNotEqualTo(one.resultsHash());
  }

  @Test
  void namesACheckThatWasMadeOtherwiseThanOneThatWasNot() {
    StructureReport report = ProgrammeStructure.check(new SmallCompany().programme(), DAY);

    StructureReport made =
        report.with(List.of(StructureResult.of(StructureCheck.NO_ORPHANS, List.of())));
    StructureReport verified =
        report.with(List.of(StructureResult.of(StructureCheck.VERIFICATION_IS_CURRENT, List.of())));

    assertThat(made.resultsHash()).isNotEqualTo(report.resultsHash());
    assertThat(verified.resultsHash()).isEqualTo(report.resultsHash());
  }

  @Test
  void failsByAFaultToldUnderAnotherCheckAndSaysWhere() {
    StructureReport report =
        ProgrammeStructure.check(new SmallCompany().programme(), DAY)
            .with(
                List.of(
                    StructureResult.of(
                        StructureCheck.CISO_ITEMS_ARE_SERVED,
                        List.of(),
                        List.of(StructureCheck.INDICATORS_ARE_MEASURED))));

    assertThat(report.overall()).isEqualTo(StructureOutcome.FAILED);
    assertThat(report.text(Language.EN))
        .startsWith("Structure check (2026-03-31): failed\nCHK-01 objectives serve the policy in")
        .contains(
            "CHK-06 what the CISO monitors is fed from below: failed\n",
            "    because of what is told under CHK-04");
    assertThat(report.text(Language.JA))
        .startsWith("全体構造の検証（2026-03-31 時点）: 不合格\nCHK-01 目的は施行中の方針につながる: 合格\n")
        .contains("    次の項目の指摘による: CHK-04\n", "    指標または評価が渡されていないため");
  }

  private static Arguments fault(String check, String expected, Consumer<SmallCompany> change) {
    return Arguments.of(check, expected, change);
  }
}
