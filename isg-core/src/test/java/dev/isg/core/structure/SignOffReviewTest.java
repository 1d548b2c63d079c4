package dev.isg.core.structure;

import static dev.isg.core.SmallCompany.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.programme.Programme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignOffReviewTest {
  private static final LocalDate DAY = LocalDate.parse("2027-04-30");
  private static final Decider CISO = new Decider(SmallCompany.CISO, Role.CISO);
  private static final Programme GOOD = new SmallCompany().programme();

  @ParameterizedTest
  @Tag("SUB-11")
  @Tag("CHK-14")
  @Tag("REQ-242")
  @CsvSource({
    "2026-03-30, 12, FAILED",
    "2026-04-29, 12, FAILED",
    "2026-04-30, 12, PASSED",
    "2026-05-01, 12, PASSED",
    "2027-04-30, 12, PASSED",
    "2027-01-29, 3, FAILED",
    "2027-01-30, 3, PASSED",
  })
  void isOverdueOnceMoreThanTheIntervalHasPassed(
      LocalDate on, int months, StructureOutcome expected) {
    StructureResult result = verification(GOOD, log(months, signOff(GOOD, CISO, on)));

    assertThat(result.outcome()).isEqualTo(expected);
    if (expected == StructureOutcome.FAILED) {
      Issue issue = result.issues().get(0);
      assertThat(issue.rule()).isEqualTo(StructureRule.OVERDUE);
      assertThat(issue.severity()).isEqualTo(Severity.ERROR);
      assertThat(issue.path()).isEqualTo("/signOffs");
      assertThat(issue.message().en())
          .contains("last verified on " + on, "was due by " + on.plusMonths(months));
      assertThat(issue.message().ja()).contains("前回 " + on, months + " か月ごと");
    } else {
      assertThat(result.issues()).isEmpty();
    }
  }

  @Test
  void takesTheLatestVerificationKnownOnTheDay() {
    StructureSignOff old = signOff(GOOD, CISO, LocalDate.parse("2025-04-01"));
    StructureSignOff recent = signOff(GOOD, CISO, DAY);
    StructureSignOff later = signOff(GOOD, CISO, DAY.plusDays(1));

    assertThat(outcome(log(12, recent, old))).isEqualTo(StructureOutcome.PASSED);
    assertThat(outcome(log(12, old, recent))).isEqualTo(StructureOutcome.PASSED);
    assertThat(outcome(log(12, old, later))).isEqualTo(StructureOutcome.FAILED);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Tag("REQ-242")
  void countsOnlyManagementAndTheCiso(Role role) {
    Programme programme =
        SmallCompany.with(
            company ->
                company.appointments.add(
                    SmallCompany.appointment(SmallCompany.CISO, role).build()));
    StructureSignOff signOff = signOff(programme, new Decider(SmallCompany.CISO, role), DAY);

    StructureResult result = verification(programme, log(12, signOff));

    boolean counts = role == Role.CISO || role == Role.EXECUTIVE || role == Role.BOARD_MEMBER;
    assertThat(result.outcome() == StructureOutcome.PASSED).as(role.name()).isEqualTo(counts);
    assertThat(rules(result).contains(StructureRule.NOT_ENTITLED)).isEqualTo(!counts);
  }

  @Test
  void doesNotCountWhoeverDidNotHoldTheRoleOnTheDay() {
    List<Decider> strangers =
        List.of(
            new Decider(SmallCompany.CISO, Role.EXECUTIVE),
            new Decider(PersonId.of("nobody"), Role.CISO));
    for (Decider stranger : strangers) {
      StructureResult result = verification(GOOD, log(12, signOff(GOOD, stranger, DAY)));
      assertThat(rules(result))
          .containsExactlyInAnyOrder(StructureRule.NEVER_VERIFIED, StructureRule.ROLE_NOT_HELD);
      assertThat(result.issues().get(1).path()).isEqualTo("/signOffs/0/verifier");
    }
    StructureSignOff tooEarly = signOff(GOOD, CISO, LocalDate.parse("2025-03-31"));
    assertThat(rules(verification(GOOD, log(99, tooEarly)))).contains(StructureRule.ROLE_NOT_HELD);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-01, NOT_VERIFIED_YET, WARNING", "2026-04-02, NEVER_VERIFIED, ERROR"})
  void countsFromTheFirstPolicyInForceWhereNothingWasVerified(
      LocalDate day, StructureRule rule, Severity severity) {
    StructureResult result =
        SignOffReview.review(ProgrammeStructure.check(GOOD, day), GOOD, StructureLog.empty())
            .result(StructureCheck.VERIFICATION_IS_CURRENT);

    assertThat(result.outcome()).isEqualTo(StructureOutcome.FAILED);
    assertThat(rules(result)).containsExactly(rule);
    assertThat(rule.severity()).isEqualTo(severity);
  }

  @Test
  void doesNotCountTheTimeOfADraft() {
    Programme draft =
        SmallCompany.with(
            company ->
                company.policies.set(
                    0,
                    SmallCompany.barePolicy(PolicyState.DRAFT, 1)
                        .effectiveFrom(LocalDate.parse("2020-04-01"))
                        .build()));

    assertThat(rules(verification(draft, StructureLog.empty())))
        .containsExactly(StructureRule.NOT_VERIFIED_YET);
  }

  @Test
  void remarksThatTheStructureIsAnotherThanTheOneVerified() {
    Programme changed = withLooseControlObjective("co-2");

    StructureResult result = verification(changed, log(12, signOff(GOOD, CISO, DAY)));

    assertThat(rules(result)).containsExactly(StructureRule.CHANGED_SINCE);
    assertThat(result.outcome()).as("a remark fails nothing").isEqualTo(StructureOutcome.PASSED);
    assertThat(rules(verification(changed, log(12, signOff(changed, CISO, DAY))))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, false", "12, false", "13, true"})
  void remarksAnIntervalLongerThanProposed(int months, boolean remarked) {
    StructureResult result = verification(GOOD, log(months, signOff(GOOD, CISO, DAY)));

    assertThat(rules(result).contains(StructureRule.INTERVAL_LONG)).isEqualTo(remarked);
    assertThat(result.outcome()).isEqualTo(StructureOutcome.PASSED);
  }

  @Test
  void refusesAnIntervalOfNoMonthAndADeviationOfNothing() {
    assertThatThrownBy(() -> StructureLog.builder().intervalMonths(0).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("intervalMonths starts at 1");
    assertThatThrownBy(() -> StructureLog.builder().formatVersion(2).build())
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(
            () -> new AcceptedDeviation(StructureCheck.NO_ORPHANS, " ", text("理由", "reason"), DAY))
        .isInstanceOf(InvalidModelException.class);
    assertThat(StructureLog.empty().intervalMonths()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({
    "co-2, 2027-04-30, ACCEPTED",
    "co-2, 2027-05-01, ACCEPTED",
    "co-2, 2027-04-29, FAILED",
    "co-3, 2027-05-01, FAILED"
  })
  void acceptsADeviationUntilItsLastDay(
      String subject, LocalDate until, StructureOutcome expected) {
    Programme programme = withLooseControlObjective("co-2");
    AcceptedDeviation deviation =
        new AcceptedDeviation(
            StructureCheck.CONTROLS_SERVE_TARGETS, subject, text("来期に整理", "next year"), until);
    StructureReport found = ProgrammeStructure.check(programme, DAY);

    StructureReport reviewed =
        SignOffReview.review(
            found, programme, log(12, found.signOff(CISO, DAY, List.of(deviation))));

    StructureResult result = reviewed.result(StructureCheck.CONTROLS_SERVE_TARGETS);
    assertThat(result.outcome()).isEqualTo(expected);
    assertThat(result.issues()).as("still told").hasSize(1);
  }

  @Test
  void acceptsACheckOnlyIfEveryFaultIsAccepted() {
    Programme programme =
        SmallCompany.with(
            company -> {
              company.controlObjectives.add(loose("co-2"));
              company.controlObjectives.add(loose("co-3"));
            });
    StructureReport found = ProgrammeStructure.check(programme, DAY);

    assertThat(
            SignOffReview.review(
                    found, programme, log(12, found.signOff(CISO, DAY, List.of(accept("co-2")))))
                .result(StructureCheck.CONTROLS_SERVE_TARGETS)
                .outcome())
        .isEqualTo(StructureOutcome.FAILED);
    StructureReport both =
        SignOffReview.review(
            found,
            programme,
            log(12, found.signOff(CISO, DAY, List.of(accept("co-2"), accept("co-3")))));
    assertThat(both.result(StructureCheck.CONTROLS_SERVE_TARGETS).outcome())
        .isEqualTo(StructureOutcome.ACCEPTED);
    assertThat(both.overall())
        .as("unknown before accepted")
        .isEqualTo(StructureOutcome.NOT_CHECKABLE);
  }

  @Test
  void acceptsNothingThatIsMissingData() {
    StructureReport found = ProgrammeStructure.check(GOOD, DAY);
    AcceptedDeviation deviation =
        new AcceptedDeviation(StructureCheck.PURPOSES_ARE_SERVED, "x", text("理由", "reason"), DAY);

    assertThat(
            SignOffReview.review(found, GOOD, log(12, found.signOff(CISO, DAY, List.of(deviation))))
                .result(StructureCheck.PURPOSES_ARE_SERVED)
                .outcome())
        .isEqualTo(StructureOutcome.NOT_CHECKABLE);
  }

  @Test
  void isADocumentThatReadsBackAsItWas() {
    Programme programme = withLooseControlObjective("co-2");
    StructureReport found = ProgrammeStructure.check(programme, DAY);
    StructureLog log = log(6, found.signOff(CISO, DAY, List.of(accept("co-2"))));

    String json = IsgJson.standard().write(log);
    assertThat(IsgJson.standard().read("structure.json", json, StructureLog.class).value())
        .isEqualTo(log);
    assertThat(
            IsgJson.standard()
                .read("structure.json", "{\"formatVersion\": 1}", StructureLog.class)
                .value())
        .isEqualTo(StructureLog.empty());
  }

  @Test
  void fillsEveryPlaceOfItsTexts() {
    Issue overdue =
        verification(GOOD, log(12, signOff(GOOD, CISO, LocalDate.parse("2025-04-01"))))
            .issues()
            .get(0);
    assertThat(overdue.mend().ja()).isNotBlank();
    assertThat(Arrays.stream(StructureRule.values()).map(StructureRule::id))
        .doesNotHaveDuplicates();
    assertThat(overdue.message().ja() + overdue.message().en()).doesNotContain("{");
  }

  private static AcceptedDeviation accept(String subject) {
    return new AcceptedDeviation(
        StructureCheck.CONTROLS_SERVE_TARGETS, subject, text("来期に整理", "next year"), DAY);
  }

  private static Programme withLooseControlObjective(String id) {
    return SmallCompany.with(company -> company.controlObjectives.add(loose(id)));
  }

  private static ControlObjective loose(String id) {
    return ControlObjective.builder()
        .id(ControlObjectiveId.of(id))
        .statement(text("孤立", "alone"))
        .build();
  }

  private static StructureSignOff signOff(Programme programme, Decider verifier, LocalDate on) {
    return ProgrammeStructure.check(programme, DAY).signOff(verifier, on, List.of());
  }

  private static StructureLog log(int months, StructureSignOff... signOffs) {
    return StructureLog.builder().intervalMonths(months).addAllSignOffs(List.of(signOffs)).build();
  }

  private static StructureOutcome outcome(StructureLog log) {
    return verification(GOOD, log).outcome();
  }

  private static StructureResult verification(Programme programme, StructureLog log) {
    return SignOffReview.review(ProgrammeStructure.check(programme, DAY), programme, log)
        .result(StructureCheck.VERIFICATION_IS_CURRENT);
  }

  private static List<Object> rules(StructureResult result) {
    return result.issues().stream().<Object>map(Issue::rule).toList();
  }
}
