package dev.isg.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.DecisionRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class DecisionDeskTest {
  private static final ContentHash NOW = ContentHash.of(new byte[] {1});

  private static Decision made(String id, String recordedAt, Optional<String> replaces) {
    Decision.Builder decision =
        Decision.builder()
            .id(DecisionId.of(id))
            .kind(DecisionKind.TARGET_ACHIEVEMENT)
            .subject("T1")
            .period(MiniCompany.YEAR)
            .choice("MET")
            .decider(new Decider(MiniCompany.CISO, Role.CISO))
            .decidedAt(Instant.parse("2026-04-02T00:00:00Z"))
            .recordedAt(Instant.parse(recordedAt));
    replaces.map(DecisionId::of).ifPresent(decision::replaces);
    return decision.build();
  }

  private static String inEffect(Decision... decisions) {
    DecisionDesk desk =
        DecisionDesk.of(
            new MiniCompany().target("T1", "100").input().programme(), List.of(decisions));
    return desk.judge(
            new Question(DecisionKind.TARGET_ACHIEVEMENT, "T1", Optional.of(MiniCompany.YEAR), NOW),
            decision -> List.of())
        .decision()
        .map(decision -> decision.id().value())
        .orElse("none");
  }

  @Test
  @Tag("REQ-503")
  void takesTheDecisionRecordedLastWhateverTheirOrder() {
    Decision first = made("d1", "2026-04-02T00:00:00Z", Optional.empty());
    Decision second = made("d0", "2026-04-03T00:00:00Z", Optional.of("d1"));

    assertThat(inEffect(first, second)).isEqualTo("d0");
    assertThat(inEffect(second, first)).isEqualTo("d0");
  }

  @Test
  @Tag("REQ-503")
  void takesTheOneThatReplacesTheOtherIfBothWereRecordedAtOnce() {
    Decision first = made("d2", "2026-04-02T00:00:00Z", Optional.empty());
    Decision second = made("d1", "2026-04-02T00:00:00Z", Optional.of("d2"));

    assertThat(inEffect(first, second)).isEqualTo("d1");
    assertThat(inEffect(second, first)).isEqualTo("d1");
    assertThat(inEffect(first, made("d1", "2026-04-02T00:00:00Z", Optional.empty())))
        .isEqualTo("d2");
  }

  @Test
  void doesNotLetADecisionReplaceALaterOne() {
    Decision backdated = made("d1", "2026-04-02T00:00:00Z", Optional.of("d2"));
    Decision later = made("d2", "2026-04-03T00:00:00Z", Optional.empty());

    assertThat(inEffect(backdated, later)).isEqualTo("d2");
  }

  @Test
  void answersNoQuestionOfAnotherPeriod() {
    Decision lastYear =
        Decision.builder()
            .id(DecisionId.of("d1"))
            .kind(DecisionKind.TARGET_ACHIEVEMENT)
            .subject("T1")
            .period(Period.parse("2024-04-01/2025-03-31"))
            .choice("MET")
            .decider(new Decider(MiniCompany.CISO, Role.CISO))
            .decidedAt(Instant.parse("2026-04-02T00:00:00Z"))
            .recordedAt(Instant.parse("2026-04-02T00:00:00Z"))
            .build();

    assertThat(inEffect(lastYear)).isEqualTo("none");
  }

  @Test
  void countsTheRolesOfADayInTheZoneOfTheUnit() {
    // 31 March 15:00 UTC is 1 April in Tokyo: the first day of the appointment in 2025
    Decision onTheFirstDay =
        Decision.builder()
            .id(DecisionId.of("d1"))
            .kind(DecisionKind.TARGET_ACHIEVEMENT)
            .subject("T1")
            .choice("MET")
            .decider(new Decider(MiniCompany.CISO, Role.CISO))
            .decidedAt(Instant.parse("2025-03-31T15:00:00Z"))
            .recordedAt(Instant.parse("2025-03-31T15:00:00Z"))
            .build();
    Decision before =
        Decision.builder()
            .id(DecisionId.of("d2"))
            .kind(DecisionKind.TARGET_ACHIEVEMENT)
            .subject("T1")
            .choice("MET")
            .decider(new Decider(MiniCompany.CISO, Role.CISO))
            .decidedAt(Instant.parse("2025-03-31T14:59:59Z"))
            .recordedAt(Instant.parse("2025-03-31T15:00:00Z"))
            .build();
    DecisionDesk desk =
        DecisionDesk.of(new MiniCompany().input().programme(), List.of(onTheFirstDay, before));

    assertThat(desk.roleObjections(onTheFirstDay)).isEmpty();
    assertThat(desk.roleObjections(before))
        .extracting(Explanation::rule)
        .containsExactly(DecisionRule.ROLE_NOT_HELD);
  }
}
