package dev.isg.evaluation.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.SignalRule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class SignalsTest {
  private static MiniCompany measured(String value) {
    return new MiniCompany().target("T1", "100", "2").measured("T1", MiniCompany.percent(value));
  }

  /** Everything met and decided by those who may. */
  private static MiniCompany settled() {
    return measured("100")
        .decided(Decisions.ciso("T1", "MET").build())
        .decided(Decisions.objective("MET").build())
        .decided(Decisions.element("IMPLEMENTED").build());
  }

  private static Signal signal(MiniCompany company) {
    EvaluationInput input = company.input();
    return Signals.of(input, Evaluator.evaluate(input));
  }

  private static List<OpenItemKind> kinds(MiniCompany company) {
    return signal(company).items().stream().map(OpenItem::kind).distinct().toList();
  }

  @Test
  @Tag("SUB-9")
  void isBlueWhenNothingIsOpen() {
    Signal signal = signal(settled().decided(Decisions.review("KEEP").build()));

    assertThat(signal.items()).isEmpty();
    assertThat(signal.signal()).isEqualTo(OverallSignal.BLUE);
  }

  @Test
  @Tag("SUB-9")
  void isNotBlueWhileADecisionOnTheAcceptedLevelIsPendingThoughEveryTargetIsMet() {
    Signal reviewPending = signal(settled());
    assertThat(reviewPending.signal()).isEqualTo(OverallSignal.YELLOW);
    assertThat(reviewPending.items())
        .singleElement()
        .satisfies(item -> assertThat(item.kind()).isEqualTo(OpenItemKind.DECISION_PENDING));

    MiniCompany riskOpen = settled().decided(Decisions.review("KEEP").build()).risk("R1", 1, 2);
    assertThat(signal(riskOpen).signal()).isEqualTo(OverallSignal.YELLOW);
    assertThat(kinds(riskOpen)).containsExactly(OpenItemKind.RISK_ABOVE_ACCEPTED_LEVEL);
  }

  @Test
  @Tag("SUB-9")
  void isBlueAgainOnceManagementAcceptsTheRiskAndOnlyWhileItDoes() {
    MiniCompany company =
        settled()
            .decided(Decisions.review("KEEP").build())
            .risk("R1", 1, 2)
            .decided(acceptance(MiniCompany.EXECUTIVE, Role.EXECUTIVE));
    assertThat(signal(company).signal()).isEqualTo(OverallSignal.BLUE);
    assertThat(signal(company.asOf("2026-07-01")).signal()).isEqualTo(OverallSignal.YELLOW);

    MiniCompany byCiso =
        settled()
            .decided(Decisions.review("KEEP").build())
            .risk("R1", 1, 2)
            .decided(acceptance(MiniCompany.CISO, Role.CISO));
    assertThat(signal(byCiso).signal()).isEqualTo(OverallSignal.YELLOW);
  }

  @Test
  void isRedForARiskToBeTreatedFirst() {
    assertThat(signal(settled().risk("R1", 2, 2)).signal()).isEqualTo(OverallSignal.RED);
    assertThat(kinds(settled().decided(Decisions.review("KEEP").build()).risk("R1", 1, 1)))
        .isEmpty();
  }

  @Test
  void goesByTheGravestOfWhatIsOpen() {
    assertThat(signal(measured("100")).signal()).isEqualTo(OverallSignal.YELLOW);
    assertThat(signal(measured("100").target("T2", "100")).signal())
        .isEqualTo(OverallSignal.UNKNOWN);
    assertThat(signal(measured("90").target("T2", "100")).signal()).isEqualTo(OverallSignal.RED);
    assertThat(signal(settled().withoutPolicyInForce()).signal()).isEqualTo(OverallSignal.RED);
  }

  @Test
  void putsBlueOutForARefusedAndForAnOutdatedDecision() {
    MiniCompany refused = measured("98").decided(Decisions.ciso("T1", "CONDITIONALLY_MET").build());
    assertThat(kinds(refused)).contains(OpenItemKind.DECISION_REFUSED);

    MiniCompany outdated =
        measured("98")
            .decided(
                Decisions.ciso("T1", "CONDITIONALLY_MET")
                    .condition(Decisions.condition())
                    .inputs(measured("99").target("T1").inputs())
                    .build());
    assertThat(kinds(outdated)).contains(OpenItemKind.DECISION_OUTDATED);
  }

  @Test
  void putsBlueOutTheDayAfterAConditionIsDue() {
    MiniCompany company =
        measured("98")
            .decided(
                Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build());

    assertThat(kinds(company.asOf("2026-06-30"))).doesNotContain(OpenItemKind.CONDITION_OVERDUE);
    assertThat(kinds(company.asOf("2026-07-01"))).contains(OpenItemKind.CONDITION_OVERDUE);
  }

  @Test
  void saysByWhichDefinitionItIsLit() {
    assertThat(signal(settled()).explanation().children())
        .extracting(Explanation::rule)
        .contains(SignalRule.DEFINITION);
  }

  private static Decision acceptance(PersonId person, Role role) {
    return Decision.builder()
        .id(DecisionId.of("d-risk"))
        .kind(DecisionKind.RISK_ACCEPTANCE)
        .subject("R1")
        .period(Period.parse("2026-04-01/2026-06-30"))
        .choice("ACCEPT")
        .decider(new Decider(person, role))
        .decidedAt(Instant.parse("2026-04-12T01:00:00Z"))
        .recordedAt(Instant.parse("2026-04-12T01:00:00Z"))
        .build();
  }
}
