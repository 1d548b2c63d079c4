package dev.isg.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.organisation.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-503")
class DecisionTest {
  private static final Instant NOON = Instant.parse("2026-04-10T03:00:00Z");

  @Test
  void keepsQuestionOptionsSuggestionChoiceReasonDeciderAndTimes() {
    Decision decision =
        achievement("CONDITIONALLY_MET")
            .suggestion(new Suggestion("UNMET", "ISG-E-001"))
            .reason(SmallCompany.text("是正済み", "mended since"))
            .build();

    assertThat(decision.kind()).isEqualTo(DecisionKind.TARGET_ACHIEVEMENT);
    assertThat(decision.options())
        .containsExactly("MET", "CONDITIONALLY_MET", "UNMET", "NOT_EVALUABLE");
    assertThat(decision.departsFromSuggestion()).isTrue();
    assertThat(decision.decider()).isEqualTo(new Decider(SmallCompany.CISO, Role.CISO));
    assertThat(decision.inputs()).isEmpty();
  }

  @Test
  void refusesAChoiceThatWasNotOffered() {
    refuses(achievement("PERHAPS"), "choice must be one of [MET, CONDITIONALLY_MET");
    refuses(
        achievement("MET").addOffered("UNMET", "NOT_EVALUABLE"),
        "choice must be one of [UNMET, NOT_EVALUABLE]");
  }

  @Test
  void refusesToOfferWhatTheQuestionDoesNotHave() {
    refuses(achievement("MET").addOffered("MET", "EXCELLENT"), "options must be among [MET");
  }

  @Test
  void refusesADepartureFromTheSuggestionWithoutAReason() {
    refuses(
        achievement("MET").suggestion(new Suggestion("UNMET", "ISG-E-001")),
        "a choice that departs from the suggestion needs a reason");
    assertThat(achievement("UNMET").suggestion(new Suggestion("UNMET", "ISG-E-001")).build())
        .returns(false, Decision::departsFromSuggestion);
    assertThat(achievement("MET").build()).returns(false, Decision::departsFromSuggestion);
  }

  @Test
  void refusesADecisionRecordedBeforeItWasTaken() {
    Decision.Builder early = unrecorded("MET");
    early.recordedAt(NOON.minusNanos(1));

    refuses(early, "recordedAt must not be before decidedAt");
    assertThat(achievement("MET").build().recordedAt()).isEqualTo(NOON);
  }

  @Test
  void tellsAllFaultsAtOnce() {
    Decision.Builder bad = unrecorded("PERHAPS");
    bad.recordedAt(NOON.minusSeconds(1)).suggestion(new Suggestion("MET", "m"));

    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(bad::build)
        .satisfies(
            refused -> {
              assertThat(refused.text().en()).contains("choice", "reason", "recordedAt");
              assertThat(refused.text().ja()).contains("いずれか", "reason が必要", "より前");
            });
  }

  @Test
  void keepsADecisionByTheWrongRoleSoThatItCanBeShown() {
    Decision.Builder builder = Decision.builder();
    builder.id(DecisionId.of("d")).kind(DecisionKind.POLICY_ADOPTION).subject("p").choice("ADOPT");
    builder.decider(new Decider(SmallCompany.CISO, Role.EMPLOYEE));

    assertThat(builder.decidedAt(NOON).recordedAt(NOON).build().decider().role())
        .isEqualTo(Role.EMPLOYEE);
  }

  @Test
  void refusesASuggestionWithoutMethod() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> new Suggestion("MET", " "));
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> new Suggestion("", "m"));
  }

  @ParameterizedTest
  @EnumSource(DecisionKind.class)
  void everyQuestionHasOptionsADeciderAndASource(DecisionKind kind) {
    assertThat(kind.options()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    assertThat(kind.deciders()).isNotEmpty();
    assertThat(kind.source().document()).isEqualTo("METI-2009");
  }

  @Test
  void onlyTheCisoJudgesAchievementAndOnlyManagementAllElse() {
    List<DecisionKind> ofTheCiso =
        Arrays.stream(DecisionKind.values())
            .filter(kind -> kind.deciders().contains(Role.CISO))
            .toList();

    assertThat(ofTheCiso)
        .containsExactly(
            DecisionKind.TARGET_ACHIEVEMENT,
            DecisionKind.OBJECTIVE_ACHIEVEMENT,
            DecisionKind.CONDITION_FULFILMENT);
    assertThat(DecisionKind.values())
        .filteredOn(kind -> !ofTheCiso.contains(kind))
        .allSatisfy(kind -> assertThat(kind.deciders()).allMatch(Role::management));
  }

  @Test
  void aLogKeepsTheOrderAndRefusesAnotherFormat() {
    Decision decision = achievement("MET").build();

    assertThat(DecisionLog.of(List.of(decision, decision)).decisions()).hasSize(2);
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> DecisionLog.builder().formatVersion(2).build());
  }

  private static Decision.Builder achievement(String choice) {
    Decision.Builder builder = unrecorded(choice);
    builder.recordedAt(NOON);
    return builder;
  }

  private static Decision.Builder unrecorded(String choice) {
    Decision.Builder builder = Decision.builder();
    builder
        .id(DecisionId.of("d-1"))
        .kind(DecisionKind.TARGET_ACHIEVEMENT)
        .subject("t-coverage")
        .choice(choice)
        .decider(new Decider(SmallCompany.CISO, Role.CISO))
        .decidedAt(NOON);
    return builder;
  }

  private static void refuses(Decision.Builder builder, String why) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(builder::build)
        .withMessageContaining("Decision d-1")
        .withMessageContaining(why);
  }
}
