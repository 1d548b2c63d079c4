package dev.isg.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-456")
class DecisionRecordCheckTest {
  private static final LocalizedText WORDS =
      LocalizedText.of("通信販売をやめる。", "Net sales are given up.");

  @Test
  void wantsInputsOfEveryDecisionOfManagement() {
    assertThat(broken(policyDecision(Role.EXECUTIVE).build()))
        .containsExactly("ISG-R-901 /decisions/0");
    assertThat(broken(policyDecision(Role.BOARD_MEMBER).inputs(DirectSample.PAPERS).build()))
        .isEmpty();
    assertThat(broken(policyDecision(Role.CISO).build())).isEmpty();
  }

  @Test
  void wantsToKnowWhy() {
    Decision silent =
        Decision.builder()
            .id(DecisionId.of("d"))
            .kind(DecisionKind.RISK_ACCEPTANCE)
            .subject("leak")
            .choice("ACCEPT")
            .decider(new Decider(DirectSample.PRESIDENT, Role.EXECUTIVE))
            .decidedAt(Instant.EPOCH)
            .recordedAt(Instant.EPOCH)
            .inputs(DirectSample.PAPERS)
            .build();

    assertThat(broken(silent)).containsExactly("ISG-R-902 /decisions/0");
  }

  @Test
  void leavesDecisionsAloneThatWereReplaced() {
    Decision careless = policyDecision(Role.EXECUTIVE).build();
    Decision careful =
        Decision.builder()
            .id(DecisionId.of("d-2"))
            .kind(DecisionKind.POLICY_ADOPTION)
            .subject("risk-policy-v1")
            .choice("ADOPT")
            .reason(careless.reason())
            .decider(careless.decider())
            .decidedAt(careless.decidedAt())
            .recordedAt(careless.recordedAt())
            .inputs(Optional.of(DirectSample.PAPERS))
            .replaces(careless.id())
            .build();

    assertThat(broken(careless, careful)).isEmpty();
  }

  @Test
  @Tag("SUB-18")
  @Tag("REQ-302")
  void wantsAReasonOfEveryChoiceOnAChange() {
    assertThat(broken(choice("d", "KEEP_AND_STRENGTHEN").build())).isEmpty();
    assertThat(broken(silent("d", "KEEP_AND_STRENGTHEN").build()))
        .containsExactly("ISG-R-911 /decisions/0");
    assertThat(broken(silent("d", "REVISE_TOLERANCE").build()))
        .containsExactly("ISG-R-911 /decisions/0");
  }

  @Test
  @Tag("SUB-18")
  @Tag("REQ-302")
  void wantsToKnowWhatAnotherChoiceIs() {
    assertThat(broken(choice("d", "OTHER").build())).containsExactly("ISG-R-912 /decisions/0");
    assertThat(broken(choice("d", "OTHER").choiceText(WORDS).build())).isEmpty();
    assertThat(broken(silent("d", "OTHER").build()))
        .containsExactly("ISG-R-911 /decisions/0", "ISG-R-912 /decisions/0");
  }

  @Test
  @Tag("SUB-18")
  @Tag("REQ-302")
  void letsOneChoiceOnAChangeStand() {
    Decision first = choice("d-1", "KEEP_AND_STRENGTHEN").build();
    Decision second = choice("d-2", "REVISE_TOLERANCE").build();
    Decision corrected = choice("d-2", "REVISE_TOLERANCE").replaces(first.id()).build();
    Decision elsewhere = on("abroad", "d-3", "REVISE_TOLERANCE").reason(WORDS).build();

    assertThat(broken(first, second)).containsExactly("ISG-R-913 /decisions/1");
    assertThat(broken(first, corrected)).isEmpty();
    assertThat(broken(corrected, first)).isEmpty();
    assertThat(broken(first, elsewhere)).isEmpty();
    assertThat(broken(first, first)).isEmpty();
  }

  @Test
  @Tag("SUB-18")
  void tellsOfTwoChoicesInBothLanguages() {
    Issue issue =
        DecisionRecordCheck.check(
                DecisionLog.of(
                    List.of(
                        choice("d-1", "KEEP_AND_STRENGTHEN").build(),
                        choice("d-2", "REVISE_TOLERANCE").build())))
            .issues()
            .get(0);

    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.message().en())
        .isEqualTo(
            "on 'net-sales' the choices 'd-1' and 'd-2' of management (choice on the accepted level"
                + " of risk after a change) stand side by side");
    assertThat(issue.message().ja())
        .isEqualTo("「net-sales」について、経営陣の選択「d-1」と「d-2」（環境変化への許容リスク水準の選択）が並び立っています");
  }

  @Test
  @Tag("SUB-18")
  void aDecisionDoesNotReplaceItself() {
    Decision self = choice("d-1", "KEEP_AND_STRENGTHEN").replaces(DecisionId.of("d-1")).build();

    assertThat(DecisionLog.of(List.of(self)).standing()).containsExactly(self);
  }

  private static Decision.Builder choice(String id, String option) {
    Decision.Builder choice = silent(id, option);
    choice.reason(LocalizedText.of("費用に見合うため", "it is worth its cost"));
    return choice;
  }

  private static Decision.Builder silent(String id, String option) {
    return on("net-sales", id, option);
  }

  private static Decision.Builder on(String subject, String id, String option) {
    Decision.Builder choice = Decision.builder();
    choice
        .id(DecisionId.of(id))
        .kind(DecisionKind.TOLERANCE_CHOICE)
        .subject(subject)
        .choice(option)
        .decider(new Decider(DirectSample.PRESIDENT, Role.EXECUTIVE))
        .decidedAt(Instant.EPOCH)
        .recordedAt(Instant.EPOCH)
        .inputs(DirectSample.PAPERS);
    return choice;
  }

  private static Decision.Builder policyDecision(Role role) {
    return DirectSample.decision(DecisionKind.POLICY_ADOPTION, "risk-policy-v1", "ADOPT", role);
  }

  private static List<String> broken(Decision... decisions) {
    return DecisionRecordCheck.check(DecisionLog.of(List.of(decisions))).issues().stream()
        .map(issue -> issue.rule().id() + " " + issue.path())
        .toList();
  }
}
