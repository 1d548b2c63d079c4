package dev.isg.core.programme;

import static dev.isg.core.DirectSample.CISO;
import static dev.isg.core.DirectSample.MANAGER;
import static dev.isg.core.DirectSample.PRESIDENT;
import static dev.isg.core.DirectSample.risk;
import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.objective.GovernanceArea;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.ownership.Authorship;
import dev.isg.core.ownership.OwnedItem;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.profile.StatutoryBasicPolicy;
import dev.isg.core.risk.RiskId;
import dev.isg.core.tolerance.Tolerance;
import dev.isg.core.tolerance.ToleranceForm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DirectCheckTest {
  private static final LocalDate DAY = LocalDate.parse("2026-04-10");

  @Test
  void findsNothingWrongWithAWholePolicy() {
    assertThat(DirectSample.inForce().broken()).isEmpty();
    assertThat(new DirectSample().broken()).isEmpty();
  }

  @Test
  @Tag("REQ-001")
  void carriesBothPurposes() {
    assertThat(Purpose.values()).hasSize(2);
    DirectSample one = DirectSample.inForce();
    one.purposes.add(new PurposeStatement(Purpose.CORPORATE_VALUE, text("受注", "orders")));
    DirectSample both = DirectSample.inForce();
    for (Purpose purpose : Purpose.values()) {
      both.purposes.add(new PurposeStatement(purpose, purpose.label()));
    }

    assertThat(one.broken()).containsExactly("ISG-R-701");
    assertThat(both.broken()).isEmpty();
  }

  @Test
  @Tag("SUB-13")
  @Tag("REQ-021")
  void takesAStatutoryTextWithoutToleranceForIncomplete() {
    DirectSample draft = new DirectSample();
    draft.statutory = true;
    draft.level = Optional.empty();
    DirectSample decided = DirectSample.inForce();
    decided.statutory = true;
    decided.level = Optional.empty();
    DirectSample whole = new DirectSample();
    whole.statutory = true;

    assertThat(draft.broken()).containsExactly("ISG-R-020");
    assertThat(errors(decided)).contains("ISG-P-007");
    assertThat(whole.broken()).isEmpty();
  }

  @Test
  @Tag("SUB-13")
  @Tag("REQ-021")
  void asksAStatutoryTextForAToleranceInAnyFormAndNoOtherDraftForOne() {
    DirectSample inOtherForm = new DirectSample();
    inOtherForm.statutory = true;
    inOtherForm.level = Optional.empty();
    inOtherForm.tolerances.add(
        Tolerance.ofAll(text("止めない", "go on"), new ToleranceForm.Qualitative()));
    DirectSample ownDraft = new DirectSample();
    ownDraft.level = Optional.empty();

    assertThat(inOtherForm.broken()).doesNotContain("ISG-R-020");
    assertThat(ownDraft.broken()).doesNotContain("ISG-R-020");
  }

  @Test
  @Tag("SUB-13")
  @Tag("REQ-021")
  void takesNeitherPolicyForProofOfTheOther() {
    DirectSample sample = new DirectSample();
    sample.statutoryBasicPolicy = Optional.of(StatutoryBasicPolicy.builder().build());

    assertThat(new DirectSample().policy().partOfStatutoryBasicPolicy()).isFalse();
    assertThat(
            ProgrammeCheck.check(sample.programme()).issues().stream()
                .map(issue -> issue.rule().id()))
        .contains("ISG-P-006");
    sample.statutory = true;
    assertThat(sample.broken()).contains("ISG-R-702");
  }

  @Test
  @Tag("REQ-117")
  void warnsOfADecidedVersionThatNamesNoDecision() {
    for (PolicyState state : PolicyState.values()) {
      DirectSample sample = new DirectSample();
      sample.state = state;

      assertThat(sample.broken().contains("ISG-R-021")).as(state.name()).isEqualTo(state.binding());
    }
  }

  @Test
  @Tag("REQ-114")
  void wantsResourcesForEveryPriorityRiskOfAPolicyInForce() {
    DirectSample sample = DirectSample.inForce();
    sample.resources = Optional.of(DirectSample.plan(RiskId.of("second")));
    sample.risks.add(risk("second", 1, 2).build());

    assertThat(sample.broken()).containsExactly("ISG-R-009");
    assertThat(errors(sample)).contains("ISG-R-009");
    sample.state = PolicyState.SUPERSEDED;
    assertThat(sample.broken()).isEmpty();
  }

  @Test
  @Tag("REQ-101")
  @Tag("REQ-100")
  void letsOnlyTheOwnerLayDownAThing() {
    assertThat(authored(OwnedItem.POLICY, "risk-policy-v1", PRESIDENT, Role.EXECUTIVE)).isEmpty();
    assertThat(authored(OwnedItem.POLICY, "risk-policy-v1", CISO, Role.CISO))
        .containsExactly("ISG-R-601");
    assertThat(authored(OwnedItem.OBJECTIVE, "o", CISO, Role.CISO)).isEmpty();
    assertThat(authored(OwnedItem.OBJECTIVE, "o", PRESIDENT, Role.EXECUTIVE))
        .containsExactly("ISG-R-601");
    assertThat(authored(OwnedItem.OBJECTIVE, "o", MANAGER, Role.MANAGER))
        .containsExactly("ISG-R-601");
  }

  @Test
  @Tag("REQ-101")
  void recordsNobodyOfManagementAsAuthorOfControls() {
    assertThat(Arrays.stream(Role.values()).filter(Role::management))
        .hasSize(2)
        .noneMatch(OwnedItem.CONTROL::mayBeLaidDownBy)
        .noneMatch(OwnedItem.CONTROL_OBJECTIVE::mayBeLaidDownBy)
        .allMatch(OwnedItem.POLICY::mayBeLaidDownBy);
    assertThat(OwnedItem.POLICY.mayBeLaidDownBy(Role.CISO)).isFalse();
    assertThat(OwnedItem.TARGET.mayBeLaidDownBy(Role.CISO)).isTrue();
    assertThat(OwnedItem.CONTROL.mayBeLaidDownBy(Role.MANAGER)).isTrue();
  }

  @Test
  @Tag("REQ-101")
  void wantsAuthorsToHoldTheirRoleOnTheDay() {
    assertThat(authored(OwnedItem.OBJECTIVE, "o", MANAGER, Role.CISO)).containsExactly("ISG-R-602");
    assertThat(authored(OwnedItem.OBJECTIVE, "nothing", CISO, Role.CISO))
        .containsExactly("ISG-R-603");
    assertThat(authoredOn(OwnedItem.OBJECTIVE, "o", CISO, Role.CISO, LocalDate.parse("2025-03-31")))
        .containsExactly("ISG-R-602");
    assertThat(authoredOn(OwnedItem.OBJECTIVE, "o", CISO, Role.CISO, LocalDate.parse("2025-04-01")))
        .isEmpty();
  }

  @Test
  @Tag("REQ-461")
  void remarksWhenObjectivesFavourStrategyAndValue() {
    assertThat(GovernanceArea.values()).hasSize(5);
    assertThat(tagged(GovernanceArea.STRATEGY, GovernanceArea.VALUE_CREATION))
        .containsExactly("ISG-R-703");
    assertThat(tagged(GovernanceArea.STRATEGY, GovernanceArea.MONITORING)).isEmpty();
    assertThat(tagged()).isEmpty();
  }

  private static List<String> tagged(GovernanceArea... areas) {
    DirectSample sample = DirectSample.inForce();
    sample.objectives.add(
        Objective.builder()
            .id(ObjectiveId.of("o"))
            .statement(text("状態", "a state"))
            .addAreas(areas)
            .build());
    return sample.broken();
  }

  private static List<String> authored(OwnedItem item, String id, PersonId person, Role role) {
    return authoredOn(item, id, person, role, DAY);
  }

  private static List<String> authoredOn(
      OwnedItem item, String id, PersonId person, Role role, LocalDate day) {
    DirectSample sample = DirectSample.inForce();
    sample.objectives.add(
        Objective.builder().id(ObjectiveId.of("o")).statement(text("状態", "a state")).build());
    sample.authorships.add(new Authorship(item, id, new Decider(person, role), day));
    return sample.broken();
  }

  private static List<String> errors(DirectSample sample) {
    return ProgrammeCheck.check(sample.programme()).issues().stream()
        .filter(issue -> issue.severity() == Severity.ERROR)
        .map(Issue::rule)
        .map(rule -> rule.id())
        .toList();
  }
}
