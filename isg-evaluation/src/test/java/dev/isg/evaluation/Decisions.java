package dev.isg.evaluation;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.executive.ExecutiveViewpoint;
import dev.isg.evaluation.signal.SignalDefinition;
import java.time.Instant;
import java.time.LocalDate;

/** Decisions of the {@link MiniCompany}, proper unless something is changed. */
public final class Decisions {
  private static final LocalizedText REASON =
      LocalizedText.of("残る端末は 6 月までに更新できるため。", "The rest will be renewed by June.");

  private Decisions() {}

  /** A proper decision of the CISO on a target, with a reason. */
  public static Decision.Builder ciso(String target, String choice) {
    return on(DecisionKind.TARGET_ACHIEVEMENT, target, choice)
        .decider(new Decider(MiniCompany.CISO, Role.CISO));
  }

  /** A proper decision of the CISO on the objective, with a reason. */
  public static Decision.Builder objective(String choice) {
    return on(DecisionKind.OBJECTIVE_ACHIEVEMENT, "O1", choice)
        .decider(new Decider(MiniCompany.CISO, Role.CISO));
  }

  /** A proper decision of management on the core value, with a reason. */
  public static Decision.Builder element(String choice) {
    return on(DecisionKind.POLICY_IMPLEMENTATION, "V1", choice)
        .decider(new Decider(MiniCompany.EXECUTIVE, Role.EXECUTIVE));
  }

  /** A proper decision of management on the policy, with a reason. */
  public static Decision.Builder review(String choice) {
    return on(DecisionKind.POLICY_REVIEW, "risk-policy", choice)
        .decider(new Decider(MiniCompany.EXECUTIVE, Role.EXECUTIVE));
  }

  /** A proper conclusion of management from a viewpoint, with a reason. */
  public static Decision.Builder viewpoint(ExecutiveViewpoint viewpoint, String choice) {
    return on(DecisionKind.VIEWPOINT_REVIEW, viewpoint.row().value(), choice)
        .decider(new Decider(MiniCompany.EXECUTIVE, Role.EXECUTIVE));
  }

  /** Management's acceptance of a definition of the light. */
  public static Decision.Builder accepts(SignalDefinition definition) {
    return onSignal(definition, "ACCEPT");
  }

  /** What management decided on a definition of the light. */
  public static Decision.Builder onSignal(SignalDefinition definition, String choice) {
    return Decision.builder()
        .id(DecisionId.of("d-signal"))
        .kind(DecisionKind.SIGNAL_DEFINITION)
        .subject(definition.versionName())
        .choice(choice)
        .inputs(definition.contentHash())
        .decider(new Decider(MiniCompany.EXECUTIVE, Role.EXECUTIVE))
        .decidedAt(Instant.parse("2026-04-10T01:00:00Z"))
        .recordedAt(Instant.parse("2026-04-10T02:00:00Z"));
  }

  /** A proper choice of management on a change, with a reason and no period. */
  public static Decision.Builder choice(String change, String id, String choice) {
    return silentChoice(change, id, choice).reason(REASON);
  }

  /** The same without the reason. */
  public static Decision.Builder silentChoice(String change, String id, String choice) {
    return Decision.builder()
        .id(DecisionId.of(id))
        .kind(DecisionKind.TOLERANCE_CHOICE)
        .subject(change)
        .choice(choice)
        .decider(new Decider(MiniCompany.EXECUTIVE, Role.EXECUTIVE))
        .decidedAt(Instant.parse("2026-04-10T01:00:00Z"))
        .recordedAt(Instant.parse("2026-04-10T02:00:00Z"));
  }

  public static Condition condition() {
    return new Condition(
        LocalizedText.of("残る 2 台を更新する。", "Renew the two that are left."),
        MiniCompany.MANAGER,
        LocalDate.parse("2026-06-30"));
  }

  /** The same decision without the reason. */
  public static Decision.Builder withoutReason(Decision decision) {
    return by(decision, decision.decider());
  }

  /** The same decision by someone else, without the reason. */
  public static Decision.Builder by(Decision decision, Decider decider) {
    Decision.Builder copy =
        Decision.builder()
            .id(decision.id())
            .kind(decision.kind())
            .subject(decision.subject())
            .choice(decision.choice())
            .decider(decider)
            .decidedAt(decision.decidedAt())
            .recordedAt(decision.recordedAt());
    decision.period().ifPresent(copy::period);
    return copy;
  }

  private static Decision.Builder on(DecisionKind kind, String subject, String choice) {
    return Decision.builder()
        .id(DecisionId.of("d-" + subject + "-" + choice))
        .kind(kind)
        .subject(subject)
        .period(MiniCompany.YEAR)
        .choice(choice)
        .reason(REASON)
        .decidedAt(Instant.parse("2026-04-10T01:00:00Z"))
        .recordedAt(Instant.parse("2026-04-10T02:00:00Z"));
  }
}
