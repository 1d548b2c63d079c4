package dev.isg.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.rule.FollowUpRule;
import dev.isg.evaluation.rule.TargetRule;
import dev.isg.evaluation.signal.OpenItemKind;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.TargetAssessment;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Due on 30 June 2026, and counting to 30 September unless it is fulfilled. */
@Tag("SUB-2")
@Tag("REQ-307")
final class FollowUpTest {
  private static final LocalDate DUE = LocalDate.parse("2026-06-30");
  private static final LocalDate END = LocalDate.parse("2026-09-30");

  private static Condition condition(Optional<LocalDate> end) {
    return new Condition(Decisions.condition().text(), MiniCompany.MANAGER, DUE, end);
  }

  private static Decision conditional() {
    return Decisions.ciso("T1", "CONDITIONALLY_MET").condition(condition(Optional.of(END))).build();
  }

  private static MiniCompany company() {
    return new MiniCompany()
        .target("T1", "100", "2")
        .measured("T1", MiniCompany.percent("98"))
        .decided(conditional());
  }

  private static Decision.Builder answer(String choice, String at) {
    return Decision.builder()
        .id(DecisionId.of("f-" + choice))
        .kind(DecisionKind.CONDITION_FULFILMENT)
        .subject("d-T1-CONDITIONALLY_MET")
        .choice(choice)
        .decider(new Decider(MiniCompany.CISO, Role.CISO))
        .decidedAt(Instant.parse(at))
        .recordedAt(Instant.parse(at));
  }

  private static Decision.Builder reasoned(String choice, String at) {
    return answer(choice, at)
        .reason(LocalizedText.of("検収した。", "The renewed machines were inspected."));
  }

  private static ConditionState state(TargetAssessment assessment) {
    return assessment.followUp().orElseThrow().state();
  }

  private static List<OpenQuestion> questions(MiniCompany company) {
    return company.evaluate().pending().stream()
        .filter(question -> question.kind() == DecisionKind.CONDITION_FULFILMENT)
        .toList();
  }

  private static List<OpenItemKind> items(MiniCompany company) {
    return Signals.of(company.input(), company.evaluate()).items().stream()
        .map(item -> item.kind())
        .toList();
  }

  @Test
  @Tag("ALG-1")
  void leavesTheGuidancesExampleToTheCisoAlone() {
    MiniCompany example =
        new MiniCompany().target("T1", "100", "2").measured("T1", MiniCompany.percent("98"));

    assertThat(example.target("T1").suggestion()).isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
    assertThat(example.target("T1").result()).isEmpty();
    assertThat(company().target("T1").result()).contains(Achievement.CONDITIONALLY_MET);
    assertThat(
            new MiniCompany()
                .target("T1", "100")
                .measured("T1", MiniCompany.percent("98"))
                .target("T1")
                .suggestion())
        .isEqualTo(AchievementSuggestion.UNMET);
    assertThat(
            new MiniCompany()
                .target("T1", "100", "2")
                .measured("T1", MiniCompany.percent("97.99"))
                .target("T1")
                .suggestion())
        .isEqualTo(AchievementSuggestion.UNMET);
  }

  @Test
  void runsToItsDueDateAndIsOverdueFromTheNextDayOn() {
    TargetAssessment running = company().asOf("2026-06-30").target("T1");
    assertThat(state(running)).isEqualTo(ConditionState.RUNNING);
    assertThat(running.followUp().orElseThrow().suggestion()).isEmpty();
    assertThat(running.followUp().orElseThrow().lastDay()).isEqualTo(END);
    assertThat(questions(company().asOf("2026-06-30"))).isEmpty();
    assertThat(items(company().asOf("2026-06-30"))).doesNotContain(OpenItemKind.CONDITION_OVERDUE);

    TargetAssessment overdue = company().asOf("2026-07-01").target("T1");
    assertThat(state(overdue)).isEqualTo(ConditionState.OVERDUE);
    assertThat(overdue.result()).contains(Achievement.CONDITIONALLY_MET);
    assertThat(questions(company().asOf("2026-07-01")))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.subject()).isEqualTo("d-T1-CONDITIONALLY_MET");
              assertThat(question.suggestion()).isEqualTo("NOT_FULFILLED");
              assertThat(question.options()).containsExactly("FULFILLED", "NOT_FULFILLED");
              assertThat(question.deciders()).containsExactly(Role.CISO);
              assertThat(question.standing()).isEqualTo(Standing.PENDING);
            });
    assertThat(items(company().asOf("2026-07-01")).stream())
        .filteredOn(kind -> kind == OpenItemKind.CONDITION_OVERDUE)
        .hasSize(1);
  }

  @Test
  void lapsesTheDayAfterItsEndAndThenTheTargetIsUnmetByWhatWasMeasured() {
    assertThat(company().asOf("2026-09-30").target("T1").result())
        .contains(Achievement.CONDITIONALLY_MET);

    TargetAssessment lapsed = company().asOf("2026-10-01").target("T1");
    assertThat(state(lapsed)).isEqualTo(ConditionState.LAPSED);
    assertThat(lapsed.judgement().standing()).isEqualTo(Standing.LAPSED);
    assertThat(lapsed.judgement().decision()).contains(conditional());
    assertThat(lapsed.result()).isEmpty();
    assertThat(lapsed.condition()).isEmpty();
    assertThat(lapsed.suggestion()).isEqualTo(AchievementSuggestion.UNMET);
    assertThat(lapsed.explanation().rule()).isEqualTo(TargetRule.SUGGESTS_UNMET_AFTER_ALL);
    assertThat(questions(company().asOf("2026-10-01"))).isEmpty();
    assertThat(items(company().asOf("2026-10-01")))
        .contains(OpenItemKind.UNMET, OpenItemKind.DECISION_OUTDATED)
        .doesNotContain(OpenItemKind.CONDITION_OVERDUE);
    assertThat(company().asOf("2026-10-01").evaluate().pending())
        .anySatisfy(
            question -> {
              assertThat(question.kind()).isEqualTo(DecisionKind.TARGET_ACHIEVEMENT);
              assertThat(question.standing()).isEqualTo(Standing.LAPSED);
            });
  }

  @Test
  void endsWithTheFiscalYearIfNoEndIsGiven() {
    MiniCompany open =
        new MiniCompany()
            .target("T1", "100", "2")
            .measured("T1", MiniCompany.percent("98"))
            .decided(
                Decisions.ciso("T1", "CONDITIONALLY_MET")
                    .condition(condition(Optional.empty()))
                    .build());

    assertThat(state(open.asOf("2027-03-31").target("T1"))).isEqualTo(ConditionState.OVERDUE);
    assertThat(state(open.asOf("2027-04-01").target("T1"))).isEqualTo(ConditionState.LAPSED);
  }

  @Test
  void standsForGoodOnceTheCisoFindsItFulfilled() {
    MiniCompany fulfilled = company().decided(answer("FULFILLED", "2026-06-30T01:00:00Z").build());

    for (String day : List.of("2026-06-30", "2026-07-01", "2026-10-01", "2027-04-01")) {
      TargetAssessment found = fulfilled.asOf(day).target("T1");
      assertThat(state(found)).isEqualTo(ConditionState.FULFILLED);
      assertThat(found.result()).contains(Achievement.CONDITIONALLY_MET);
      assertThat(questions(fulfilled)).isEmpty();
      assertThat(items(fulfilled)).doesNotContain(OpenItemKind.CONDITION_OVERDUE);
    }
    assertThat(state(fulfilled.asOf("2026-06-29").target("T1"))).isEqualTo(ConditionState.RUNNING);
  }

  @Test
  void asksForTheReasonWhenItIsFoundFulfilledLate() {
    MiniCompany late = company().decided(answer("FULFILLED", "2026-07-01T01:00:00Z").build());
    TargetAssessment found = late.asOf("2026-07-02").target("T1");

    assertThat(state(found)).isEqualTo(ConditionState.OVERDUE);
    assertThat(found.followUp().orElseThrow().judgement().refusals())
        .extracting(Explanation::rule)
        .containsExactly(DecisionRule.REASON_MISSING);
    assertThat(questions(late))
        .extracting(OpenQuestion::standing)
        .containsExactly(Standing.REFUSED);
    assertThat(items(late)).contains(OpenItemKind.DECISION_REFUSED);
    assertThat(
            state(
                company()
                    .decided(reasoned("FULFILLED", "2026-07-01T01:00:00Z").build())
                    .asOf("2026-07-02")
                    .target("T1")))
        .isEqualTo(ConditionState.FULFILLED);
  }

  @Test
  void cannotBeFoundFulfilledAfterItsEndInTheZoneOfTheUnit() {
    // 30 September 15:00 UTC is 1 October in Tokyo
    TargetAssessment inTime =
        company()
            .decided(reasoned("FULFILLED", "2026-09-30T14:59:59Z").build())
            .asOf("2026-12-01")
            .target("T1");
    assertThat(state(inTime)).isEqualTo(ConditionState.FULFILLED);

    TargetAssessment tooLate =
        company()
            .decided(reasoned("FULFILLED", "2026-09-30T15:00:00Z").build())
            .asOf("2026-12-01")
            .target("T1");
    assertThat(state(tooLate)).isEqualTo(ConditionState.LAPSED);
    assertThat(tooLate.result()).isEmpty();
    assertThat(tooLate.followUp().orElseThrow().judgement().refusals())
        .extracting(Explanation::rule)
        .containsExactly(FollowUpRule.FULFILLED_AFTER_THE_END);
  }

  @Test
  void countsNoLongerOnceTheCisoFindsItNotFulfilled() {
    TargetAssessment found =
        company()
            .decided(answer("NOT_FULFILLED", "2026-05-01T01:00:00Z").build())
            .asOf("2026-05-01")
            .target("T1");

    assertThat(state(found)).isEqualTo(ConditionState.NOT_FULFILLED);
    assertThat(found.judgement().standing()).isEqualTo(Standing.LAPSED);
    assertThat(found.standsAs()).isEqualTo(AchievementSuggestion.UNMET);
    assertThat(
            state(
                company()
                    .decided(answer("NOT_FULFILLED", "2026-07-01T01:00:00Z").build())
                    .asOf("2026-07-01")
                    .target("T1")))
        .isEqualTo(ConditionState.NOT_FULFILLED);
  }

  @Test
  void takesTheWordOfNobodyButTheCiso() {
    Decision byManager =
        Decisions.by(
                answer("FULFILLED", "2026-06-01T01:00:00Z").build(),
                new Decider(MiniCompany.MANAGER, Role.MANAGER))
            .build();
    MiniCompany company = company().decided(byManager);

    assertThat(state(company.asOf("2026-06-30").target("T1"))).isEqualTo(ConditionState.RUNNING);
    assertThat(questions(company.asOf("2026-06-30")))
        .extracting(OpenQuestion::standing, OpenQuestion::suggestion)
        .containsExactly(tuple(Standing.REFUSED, "JUDGEMENT_NEEDED"));
  }

  @Test
  void takesNoWordOnAnotherCondition() {
    Decision onAnother =
        answer("FULFILLED", "2026-06-01T01:00:00Z").inputs(ContentHash.of(new byte[] {1})).build();
    ContentHash right = company().asOf("2026-06-30").target("T1").followUp().orElseThrow().inputs();

    assertThat(state(company().decided(onAnother).asOf("2026-07-01").target("T1")))
        .isEqualTo(ConditionState.OVERDUE);
    assertThat(
            state(
                company()
                    .decided(answer("FULFILLED", "2026-06-01T01:00:00Z").inputs(right).build())
                    .asOf("2026-07-01")
                    .target("T1")))
        .isEqualTo(ConditionState.FULFILLED);
  }

  @Test
  void givesWayToANewDecisionOfTheCiso() {
    Decision extended =
        Decision.builder()
            .id(DecisionId.of("d-extended"))
            .kind(DecisionKind.TARGET_ACHIEVEMENT)
            .subject("T1")
            .period(MiniCompany.YEAR)
            .choice("CONDITIONALLY_MET")
            .reason(LocalizedText.of("納品が遅れたため。", "Delivery was late."))
            .condition(
                new Condition(
                    Decisions.condition().text(),
                    MiniCompany.MANAGER,
                    LocalDate.parse("2026-12-31")))
            .replaces(conditional().id())
            .decider(new Decider(MiniCompany.CISO, Role.CISO))
            .decidedAt(Instant.parse("2026-10-05T01:00:00Z"))
            .recordedAt(Instant.parse("2026-10-05T01:00:00Z"))
            .build();
    TargetAssessment found = company().decided(extended).asOf("2026-10-06").target("T1");

    assertThat(state(found)).isEqualTo(ConditionState.RUNNING);
    assertThat(found.result()).contains(Achievement.CONDITIONALLY_MET);
    assertThat(found.suggestion()).isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
  }

  @Test
  void neverHidesMissingDataNotEvenWhenFulfilled() {
    MiniCompany stale =
        new MiniCompany()
            .validDays(60)
            .target("T1", "100", "2")
            .measured("T1", MiniCompany.percent("98"))
            .decided(conditional())
            .decided(answer("FULFILLED", "2026-05-01T01:00:00Z").build());

    assertThat(stale.asOf("2026-05-30").target("T1").result())
        .contains(Achievement.CONDITIONALLY_MET);
    TargetAssessment unknown = stale.asOf("2026-05-31").target("T1");
    assertThat(unknown.result()).isEmpty();
    assertThat(unknown.standsAs()).isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
    assertThat(unknown.judgement().refusals())
        .extracting(Explanation::rule)
        .containsExactly(DecisionRule.HIDES_MISSING_DATA);
  }

  @Test
  @Tag("REQ-308")
  void lapsesForAnObjectiveTheSameWay() {
    MiniCompany company =
        new MiniCompany()
            .target("T1", "100", "2")
            .measured("T1", MiniCompany.percent("98"))
            .decided(
                Decisions.objective("CONDITIONALLY_MET")
                    .condition(condition(Optional.of(END)))
                    .build());

    assertThat(company.asOf("2026-09-30").objective().result())
        .contains(Achievement.CONDITIONALLY_MET);
    assertThat(questions(company))
        .extracting(OpenQuestion::subject)
        .containsExactly("d-O1-CONDITIONALLY_MET");
    assertThat(company.asOf("2026-10-01").objective().result()).isEmpty();
    assertThat(company.objective().judgement().standing()).isEqualTo(Standing.LAPSED);
    assertThat(company.objective().followUp().orElseThrow().state())
        .isEqualTo(ConditionState.LAPSED);
  }

  @Test
  void followsUpNothingWhereThereIsNoCondition() {
    MiniCompany met =
        new MiniCompany()
            .target("T1", "100", "2")
            .measured("T1", MiniCompany.percent("100"))
            .decided(Decisions.ciso("T1", "MET").condition(condition(Optional.of(END))).build());

    assertThat(met.asOf("2027-04-01").target("T1").followUp()).isEmpty();
    assertThat(met.target("T1").result()).contains(Achievement.MET);
  }

  @Test
  void explainsEachStateInWordsThatCanBeReadAloud() throws IOException {
    StringBuilder ja = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (String day : List.of("2026-06-30", "2026-07-01", "2026-10-01")) {
      Explanation explanation = company().asOf(day).target("T1").explanation();
      ja.append(explanation.render(Language.JA)).append('\n');
      en.append(explanation.render(Language.EN)).append('\n');
    }
    Explanation fulfilled =
        company()
            .decided(reasoned("FULFILLED", "2026-07-01T01:00:00Z").build())
            .asOf("2026-07-02")
            .target("T1")
            .explanation();
    Explanation not =
        company()
            .decided(answer("NOT_FULFILLED", "2026-07-01T01:00:00Z").build())
            .asOf("2026-07-02")
            .target("T1")
            .explanation();
    ja.append(fulfilled.render(Language.JA)).append('\n').append(not.render(Language.JA));
    en.append(fulfilled.render(Language.EN)).append('\n').append(not.render(Language.EN));

    Golden.assertMatches("follow-up.ja.txt", ja.toString());
    Golden.assertMatches("follow-up.en.txt", en.toString());
  }
}
