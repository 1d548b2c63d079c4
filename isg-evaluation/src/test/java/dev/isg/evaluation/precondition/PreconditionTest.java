package dev.isg.evaluation.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.control.ControlId;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Role;
import dev.isg.core.risk.RiskId;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.cycle.CycleState;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.policy.ChangedClause;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.policy.ReviewSuggestion;
import dev.isg.evaluation.rule.CycleRule;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.rule.EvaluationRule;
import dev.isg.evaluation.rule.PreconditionRule;
import dev.isg.evaluation.signal.OpenItemKind;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.verdict.Standing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SUB-18")
@Tag("REQ-301")
@Tag("REQ-302")
final class PreconditionTest {
  private static final String KEEP = "KEEP_AND_STRENGTHEN";

  /** Everything judged but the review of the policy. */
  private static MiniCompany judged() {
    return new MiniCompany()
        .target("T1", "100")
        .measured("T1", MiniCompany.percent("100"))
        .risk("R1", 2, 2)
        .decided(Decisions.ciso("T1", "MET").build())
        .decided(Decisions.objective("MET").build())
        .viewpointsKept();
  }

  private static MiniCompany reviewed() {
    return judged().decided(Decisions.review("KEEP").build());
  }

  private static MiniCompany changed() {
    return reviewed().netSales("net-sales", "2025-10-01", "20000", "R1");
  }

  private static PreconditionAssessment only(MiniCompany company) {
    assertThat(company.evaluate().preconditions()).hasSize(1);
    return company.evaluate().preconditions().get(0);
  }

  private static List<EvaluationRule> blockers(MiniCompany company) {
    return company.evaluate().cycle().blockers().stream().map(Explanation::rule).toList();
  }

  private static List<EvaluationRule> refusals(MiniCompany company) {
    return only(company).judgement().refusals().stream().map(Explanation::rule).toList();
  }

  @Test
  void aPeriodWithAChangedPreconditionAndNoChoiceCannotClose() {
    Evaluation evaluation = changed().evaluate();

    assertThat(evaluation.cycle().state()).isEqualTo(CycleState.EVALUATED);
    assertThat(evaluation.cycle().blockers())
        .singleElement()
        .satisfies(
            blocker -> {
              assertThat(blocker.rule()).isEqualTo(CycleRule.PRECONDITION_OPEN);
              assertThat(blocker.rule().id()).isEqualTo("ISG-E-731");
              assertThat(blocker.text().en())
                  .isEqualTo(
                      "A precondition of the policy changed on 1 October 2025 by \"Net sales"
                          + " started\", and no single choice of management stands (awaiting a"
                          + " decision).");
              assertThat(blocker.text().ja())
                  .isEqualTo("2025年10月1日の環境変化「通信販売を始めた」で方針の前提が変わりましたが、経営陣の選択が一つに定まっていません（判断待ち）。");
            });
  }

  @ParameterizedTest
  @CsvSource({"KEEP_AND_STRENGTHEN", "REVISE_TOLERANCE"})
  void closesOnceManagementChose(ToleranceChoice choice) {
    MiniCompany company =
        changed().decided(Decisions.choice("net-sales", "d-1", choice.name()).build());

    assertThat(blockers(company)).isEmpty();
    assertThat(company.evaluate().cycle().state()).isEqualTo(CycleState.KEPT);
    assertThat(only(company).choice()).contains(choice);
    assertThat(only(company).outcome()).isEqualTo(choice.label());
  }

  @Test
  void closesWithAnotherChoiceOnlyInWords() {
    MiniCompany silent = changed().decided(Decisions.choice("net-sales", "d-1", "OTHER").build());
    MiniCompany spoken =
        changed()
            .decided(
                Decisions.choice("net-sales", "d-1", "OTHER")
                    .choiceText(LocalizedText.of("外部に委託する。", "It is outsourced."))
                    .build());

    assertThat(refusals(silent)).containsExactly(PreconditionRule.CHOICE_INCOMPLETE);
    assertThat(blockers(silent)).containsExactly(CycleRule.PRECONDITION_OPEN);
    assertThat(only(silent).choice()).isEmpty();
    assertThat(blockers(spoken)).isEmpty();
    assertThat(only(spoken).outcome().en()).isEqualTo("something else (It is outsourced)");
    assertThat(only(spoken).outcome().ja()).isEqualTo("その他（外部に委託する）");
  }

  @Test
  void refusesAChoiceWithoutAReasonWhicheverItIs() {
    MiniCompany keep = changed().decided(Decisions.silentChoice("net-sales", "d-1", KEEP).build());
    MiniCompany other =
        changed().decided(Decisions.silentChoice("net-sales", "d-1", "OTHER").build());

    assertThat(blockers(keep)).containsExactly(CycleRule.PRECONDITION_OPEN);
    assertThat(only(keep).judgement().refusals())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.text().en())
                  .isEqualTo(
                      "This choice (keep the accepted level and strengthen controls) needs a"
                          + " reason.");
              assertThat(line.text().ja()).isEqualTo("「許容リスク水準を維持し対策を強化」という選択には、理由が必要です。");
            });
    assertThat(only(other).judgement().refusals().get(0).text().en())
        .endsWith("needs a reason, words for what was chosen.");
  }

  @Test
  void leavesTheChoiceToManagement() {
    Decision byCiso =
        Decisions.by(
                Decisions.choice("net-sales", "d-1", KEEP).build(),
                new Decider(MiniCompany.CISO, Role.CISO))
            .build();

    assertThat(refusals(changed().decided(byCiso))).contains(DecisionRule.WRONG_ROLE);
    assertThat(blockers(changed().decided(byCiso))).containsExactly(CycleRule.PRECONDITION_OPEN);
  }

  @Test
  void letsOnlyOneChoiceStand() {
    Decision first = Decisions.choice("net-sales", "d-1", KEEP).build();
    Decision second = Decisions.choice("net-sales", "d-2", "REVISE_TOLERANCE").build();
    MiniCompany both = changed().decided(first).decided(second);

    assertThat(refusals(both)).containsExactly(PreconditionRule.CHOICES_SIDE_BY_SIDE);
    assertThat(only(both).judgement().refusals().get(0).text().en())
        .isEqualTo("Only one choice may stand, but these stand side by side: d-1, d-2.");
    assertThat(only(both).judgement().refusals().get(0).text().ja())
        .isEqualTo("選択は一つだけですが、d-1、d-2 が並び立っています。");
    assertThat(blockers(both)).containsExactly(CycleRule.PRECONDITION_OPEN);
  }

  @Test
  void aLaterChoiceReplacesAnEarlierOneAndBothAreKept() {
    Decision first = Decisions.choice("net-sales", "d-1", KEEP).build();
    Decision second =
        Decisions.choice("net-sales", "d-2", "REVISE_TOLERANCE")
            .replaces(DecisionId.of("d-1"))
            .build();
    MiniCompany company = changed().decided(first).decided(second);

    assertThat(only(company).choice()).contains(ToleranceChoice.REVISE_TOLERANCE);
    assertThat(company.input().desk().known()).contains(first, second);
  }

  @Test
  void neitherTheCisosRecordNorAChoiceOnAnotherChangeStandsBeside() {
    Decision early =
        Decision.builder()
            .id(DecisionId.of("d-0"))
            .kind(DecisionKind.TOLERANCE_CHOICE)
            .subject("net-sales")
            .choice("OTHER")
            .decider(new Decider(MiniCompany.CISO, Role.CISO))
            .decidedAt(Instant.parse("2026-04-01T01:00:00Z"))
            .recordedAt(Instant.parse("2026-04-01T01:00:00Z"))
            .build();
    MiniCompany company =
        changed()
            .netSales("abroad", "2025-11-01", "5", "R1")
            .decided(early)
            .decided(Decisions.choice("net-sales", "d-1", KEEP).build())
            .decided(Decisions.choice("abroad", "d-2", KEEP).build());

    assertThat(blockers(company)).isEmpty();
    assertThat(company.evaluate().preconditions())
        .extracting(found -> found.change().value())
        .containsExactly("net-sales", "abroad");
  }

  @Test
  void oneChoiceServesEveryPeriodThatIsEvaluated() {
    Decision ofTheQuarter =
        Decisions.choice("net-sales", "d-1", KEEP)
            .period(Period.parse("2025-10-01/2025-12-31"))
            .build();

    assertThat(blockers(changed().decided(ofTheQuarter))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-03-31, false", "2025-04-01, true", "2026-03-31, true", "2026-04-01, false"})
  void asksOnlyForChangesOfThePeriod(String day, boolean asked) {
    MiniCompany company = reviewed().netSales("net-sales", day, "20000", "R1");

    assertThat(company.evaluate().preconditions()).hasSize(asked ? 1 : 0);
    assertThat(company.evaluate().cycle().state())
        .isEqualTo(asked ? CycleState.EVALUATED : CycleState.KEPT);
  }

  @ParameterizedTest
  @CsvSource({"2025-09-30, 0", "2025-10-01, 1"})
  void doesNotKnowAChangeThatIsStillToCome(String asOf, int changes) {
    assertThat(changed().asOf(asOf).evaluate().preconditions()).hasSize(changes);
  }

  @Test
  void aChoiceOnARecordThatSaysSomethingElseIsOutOfDate() {
    ContentHash seen = only(changed()).inputs();
    Decision choice = Decisions.choice("net-sales", "d-1", KEEP).inputs(seen).build();
    MiniCompany grown =
        reviewed().netSales("net-sales", "2025-10-01", "90000", "R1").decided(choice);

    assertThat(blockers(changed().decided(choice))).isEmpty();
    assertThat(only(grown).judgement().standing()).isEqualTo(Standing.OUTDATED);
    assertThat(blockers(grown)).containsExactly(CycleRule.PRECONDITION_OPEN);
  }

  @Test
  void explainsBothOptionsWithTheControlsInQuestionAndPrefersNone() {
    MiniCompany company =
        changed().control("C2", "T1", "access rights").control("C1", "T1", "logs");
    PreconditionAssessment found = only(company);

    assertThat(found.suggestion()).isEqualTo(PreconditionSuggestion.CHOICE_NEEDED);
    assertThat(found.risks()).containsExactly(RiskId.of("R1"));
    assertThat(found.controls()).containsExactly(ControlId.of("C1"), ControlId.of("C2"));
    assertThat(found.explanation().render(Language.EN))
        .isEqualTo(
            """
            On 1 October 2025 a precondition of the policy changed: "There are up to 1,000 personal \
            records" no longer holds, since "Net sales started" (told by corporate planning). → \
            Management chooses one, with its reason: to keep the accepted level of risk and \
            strengthen controls, to revise the level and use existing controls, or something else.
              personal and card data: 1000 assumed, 20000 found; more than assumed.
              The risks of the policy it touches: "Information leaks".
              The controls to strengthen if the accepted level is kept: "logs", "access rights".
              The accepted level of today, if it is the one to revise: "Business goes on".
              Nobody has decided yet. → To be decided and recorded by management. The options: keep \
            the accepted level and strengthen controls, revise the accepted level and use existing \
            controls, something else.
            """);
    assertThat(found.explanation().render(Language.JA))
        .isEqualTo(
            """
            2025年10月1日の環境変化「通信販売を始めた」（情報源：経営企画）により、方針の前提「個人情報は 1,000 件まで」が変わりました。\
             → 経営陣が、許容リスク水準を維持して対策を強化するか、見直して既存の対策で対応するかなどを、理由とともに一つ選びます。
              個人情報・カード情報：想定 1000 件、実際 20000 件（想定を超える）。
              影響を受ける方針のリスク：「情報が漏れる」。
              許容リスク水準を維持する場合に強化の対象となる管理策：「logs（日本語）」「access rights（日本語）」。
              見直す場合の、いまの許容リスク水準：「事業が止まらない」。
              まだ判断されていません。 → 経営陣が判断し、記録します（選択肢：許容リスク水準を維持し対策を強化・許容リスク水準を見直し既存の対策で対応・その他）。
            """);
  }

  @Test
  void saysSoWhereNoRiskNoControlAndNoLevelIsKnown() {
    MiniCompany company =
        reviewed().withoutPolicyInForce().netSales("net-sales", "2025-10-01", "1000");

    assertThat(only(company).explanation().render(Language.EN))
        .contains(
            "1000 assumed, 1000 found; within what was assumed.",
            "touches: none; it may bring one the policy does not have.",
            "is kept: none.",
            "to revise: none is laid down.");
    assertThat(blockers(company))
        .containsExactlyInAnyOrder(CycleRule.NO_POLICY, CycleRule.PRECONDITION_OPEN);
  }

  @Test
  void isAQuestionThatWaitsForManagement() {
    OpenQuestion question =
        changed().evaluate().pending().stream()
            .filter(open -> open.kind() == DecisionKind.TOLERANCE_CHOICE)
            .findFirst()
            .orElseThrow();

    assertThat(question.subject()).isEqualTo("net-sales");
    assertThat(question.options()).containsExactly(KEEP, "REVISE_TOLERANCE", "OTHER");
    assertThat(question.options()).doesNotContain(question.suggestion());
    assertThat(question.deciders()).containsExactly(Role.BOARD_MEMBER, Role.EXECUTIVE);
    assertThat(question.inputs()).isEqualTo(only(changed()).inputs());
    assertThat(question.text().en()).startsWith("On 1 October 2025 a precondition");
  }

  @Test
  void isAnOpenItemByItsNameInTheOverallIndicator() {
    MiniCompany company = changed();

    assertThat(Signals.of(company.input(), company.evaluate()).items())
        .filteredOn(item -> item.subject().equals("net-sales"))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(OpenItemKind.DECISION_PENDING);
              assertThat(item.explanation().text().en()).contains("Net sales started");
            });
  }

  @Test
  void speaksForARevisionOfThePolicyUnlessTheLevelIsKept() {
    MiniCompany open = judged().seen("T1").netSales("net-sales", "2025-10-01", "20000", "R1");
    assertThat(policy(judged()).reviewSuggestion()).isEqualTo(ReviewSuggestion.NOT_EVALUABLE);
    assertThat(policy(judged().seen("T1")).reviewSuggestion()).isEqualTo(ReviewSuggestion.KEEP);
    assertThat(policy(open).reviewSuggestion()).isEqualTo(ReviewSuggestion.CONSIDER_REVISION);
    assertThat(policy(open).explanation().render(Language.EN))
        .contains("\"Net sales started\". The choice of management: awaiting a decision.");

    MiniCompany kept = open.decided(Decisions.choice("net-sales", "d-1", KEEP).build());
    assertThat(policy(kept).reviewSuggestion()).isEqualTo(ReviewSuggestion.KEEP);
  }

  @Test
  void namesTheChoiceToReviseInTheReviewAndInTheClausesToWorkOver() {
    MiniCompany revised =
        judged()
            .netSales("net-sales", "2025-10-01", "20000", "R1")
            .decided(Decisions.choice("net-sales", "d-1", "REVISE_TOLERANCE").build());
    PolicyAssessment before = policy(revised);

    assertThat(before.reviewSuggestion()).isEqualTo(ReviewSuggestion.CONSIDER_REVISION);
    assertThat(before.explanation().render(Language.EN))
        .contains("management: revise the accepted level and use existing controls.");
    assertThat(before.explanation().render(Language.JA))
        .contains("環境変化「通信販売を始めた」で方針の前提が変わりました。経営陣の選択：許容リスク水準を見直し既存の対策で対応。");
    assertThat(clauses(revised.decided(Decisions.review("REVISE_POLICY").build())))
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(clause.clause()).isEqualTo("acceptableLevel");
              assertThat(clause.because().en()).contains("\"Net sales started\"");
              assertThat(clause.targets()).isEmpty();
            });
  }

  @Test
  void keepingTheLevelIsNoClauseToWorkOver() {
    MiniCompany kept =
        judged()
            .netSales("net-sales", "2025-10-01", "20000", "R1")
            .decided(Decisions.choice("net-sales", "d-1", KEEP).build())
            .decided(Decisions.review("REVISE_POLICY").build());

    assertThat(clauses(kept)).extracting(ChangedClause::clause).containsExactly("coreValues");
  }

  @Test
  void aReviewOnOtherPreconditionsIsOutOfDate() {
    ContentHash seen = policy(judged()).inputs();
    Decision review = Decisions.review("KEEP").inputs(seen).build();

    assertThat(policy(judged().decided(review)).judgement().standing()).isEqualTo(Standing.DECIDED);
    assertThat(
            policy(judged().decided(review).netSales("net-sales", "2025-10-01", "20000", "R1"))
                .judgement()
                .standing())
        .isEqualTo(Standing.OUTDATED);
  }

  @Test
  void keepsItsFormInJson() {
    Evaluation evaluation =
        changed().decided(Decisions.choice("net-sales", "d-1", KEEP).build()).evaluate();
    IsgJson json = IsgJson.standard();

    assertThat(
            json.read("evaluation.json", json.write(evaluation), Evaluation.class)
                .value()
                .preconditions())
        .isEqualTo(evaluation.preconditions());
    assertThat(json.write(reviewed().evaluate())).doesNotContain("preconditions\"");
  }

  private static PolicyAssessment policy(MiniCompany company) {
    return company.evaluate().policy().orElseThrow();
  }

  private static List<ChangedClause> clauses(MiniCompany company) {
    return policy(company).proposal().orElseThrow().clauses();
  }
}
