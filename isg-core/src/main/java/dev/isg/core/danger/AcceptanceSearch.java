package dev.isg.core.danger;

import static dev.isg.core.danger.Evidence.text;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.issue.Issue;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.treatment.Treatment;
import dev.isg.core.treatment.TreatmentOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether every acceptance of risk was management's: each decision to accept a risk, the adoption
 * of the policy in force, by which all its levels are accepted, and each decision by which that
 * policy keeps a risk.
 */
final class AcceptanceSearch {
  private final DecisionLog log;
  private final LocalDate day;
  private final ZoneId zone;
  private final Evidence evidence;
  private final Set<DecisionId> looked = new HashSet<>();

  AcceptanceSearch(Programme programme, DecisionLog log, LocalDate day) {
    this.log = log;
    this.day = day;
    this.zone = programme.governanceUnit().zone();
    this.evidence = new Evidence(programme, day);
  }

  List<Issue> issues() {
    List<Decision> known = log.decisions().stream().filter(this::known).toList();
    Set<DecisionId> replaced = new HashSet<>();
    known.forEach(decision -> decision.replaces().ifPresent(replaced::add));
    List<Decision> standing =
        known.stream().filter(decision -> !replaced.contains(decision.id())).toList();
    for (Decision decision : standing) {
      if (decision.kind() == DecisionKind.RISK_ACCEPTANCE && decision.choice().equals("ACCEPT")) {
        judge(decision);
      }
    }
    List<RiskManagementPolicy> policies = evidence.inForce();
    for (RiskManagementPolicy policy : policies) {
      accepted(policy.adoption(), policy.versionName(), standing);
      policy.treatments().stream()
          .filter(Treatment::standing)
          .filter(one -> one.option() == TreatmentOption.RETAIN && one.decision().isPresent())
          .forEach(one -> accepted(one.decision(), one.id().value(), standing));
    }
    if (policies.isEmpty() && looked.isEmpty()) {
      evidence.nothing("/policies", "リスクの受容", "any acceptance of risk");
    }
    return evidence.issues();
  }

  private boolean known(Decision decision) {
    Instant endOfDay = day.plusDays(1).atStartOfDay(zone).toInstant();
    return decision.recordedAt().isBefore(endOfDay);
  }

  private void accepted(Optional<DecisionId> id, String subject, List<Decision> standing) {
    Optional<Decision> decision =
        standing.stream().filter(one -> id.map(one.id()::equals).orElse(false)).findFirst();
    if (decision.isPresent()) {
      judge(decision.get());
    } else {
      evidence.add(
          DangerRule.ACCEPTANCE_NOT_ON_RECORD,
          "/policies",
          Map.of("subject", LocalizedText.same(subject), "day", text(day)));
    }
  }

  /** Judges a decision once, whatever accepts risk by it. */
  private void judge(Decision decision) {
    if (!looked.add(decision.id())) {
      return;
    }
    Decider decider = decision.decider();
    LocalDate on = LocalDate.ofInstant(decision.decidedAt(), zone);
    Map<String, LocalizedText> inputs =
        Map.of(
            "id", text(decision.id()),
            "subject", LocalizedText.same(decision.subject()),
            "person", text(decider.person()),
            "role", decider.role().label(),
            "on", text(on));
    if (!decider.role().management()) {
      evidence.add(DangerRule.ACCEPTED_BELOW_MANAGEMENT, path(decision), inputs);
    } else if (!evidence.held(
        on, held -> held.person().equals(decider.person()) && held.role() == decider.role())) {
      evidence.add(DangerRule.ACCEPTED_OUT_OF_OFFICE, path(decision), inputs);
    }
  }

  private String path(Decision decision) {
    return "/decisions/" + log.decisions().indexOf(decision);
  }
}
