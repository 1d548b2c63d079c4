package dev.isg.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.organisation.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-456")
class DecisionRecordCheckTest {
  @Test
  void wantsInputsOfEveryDecisionOfManagement() {
    assertThat(broken(policyDecision(Role.EXECUTIVE).build())).containsExactly("ISG-R-901");
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

    assertThat(broken(silent)).containsExactly("ISG-R-902");
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

  private static Decision.Builder policyDecision(Role role) {
    return DirectSample.decision(DecisionKind.POLICY_ADOPTION, "risk-policy-v1", "ADOPT", role);
  }

  private static List<String> broken(Decision... decisions) {
    return DecisionRecordCheck.check(DecisionLog.of(List.of(decisions))).issues().stream()
        .map(issue -> issue.rule().id())
        .toList();
  }
}
