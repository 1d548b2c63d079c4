package dev.isg.tck;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.decision.Suggestion;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** Decisions to keep. */
final class SampleDecisions {
  /** A time with nothing left out down to the nanosecond. */
  static final Instant NOON = Instant.parse("2026-04-10T03:00:00.123456789Z");

  private static final PersonId PERSON = PersonId.of("p-ciso");

  private SampleDecisions() {}

  /** A decision with mandatory attributes only, taken when it was recorded. */
  static Decision recordedAt(String id, Instant recordedAt) {
    return decidedAndRecordedAt(id, recordedAt, recordedAt);
  }

  static Decision decidedAndRecordedAt(String id, Instant decidedAt, Instant recordedAt) {
    return bare(id).decidedAt(decidedAt).recordedAt(recordedAt).build();
  }

  /** A decision that has every attribute. */
  static Decision withEverything(String id) {
    return bare(id)
        .decidedAt(NOON)
        .recordedAt(NOON.plusNanos(1))
        .period(Period.parse("2025-04-01/2026-03-31"))
        .addOffered("MET", "CONDITIONALLY_MET", "UNMET")
        .suggestion(new Suggestion("UNMET", "ISG-E-001"))
        .reason(LocalizedText.of("差は 0.5 % で是正済み", "short by 0.5 %, and mended since"))
        .inputs(ContentHash.of(id.getBytes(StandardCharsets.UTF_8)))
        .condition(
            new Condition(
                LocalizedText.of("残りを完了", "finish the rest"), PERSON, LocalDate.of(2026, 6, 30)))
        .replaces(DecisionId.of("d-0"))
        .build();
  }

  private static Decision.Builder bare(String id) {
    Decision.Builder builder = Decision.builder();
    builder
        .id(DecisionId.of(id))
        .kind(DecisionKind.TARGET_ACHIEVEMENT)
        .subject("t-coverage")
        .choice("CONDITIONALLY_MET")
        .decider(new Decider(PERSON, Role.CISO));
    return builder;
  }
}
