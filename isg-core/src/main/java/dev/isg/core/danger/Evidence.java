package dev.isg.core.danger;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.PolicyLife;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The records of a programme as of one day, and what a search over them found. */
final class Evidence {
  private final Programme programme;
  private final LocalDate day;
  private final List<Issue> issues = new ArrayList<>();

  Evidence(Programme programme, LocalDate day) {
    this.programme = programme;
    this.day = day;
  }

  /** The version of each policy in force on the day. */
  List<RiskManagementPolicy> inForce() {
    List<PolicyId> ids =
        programme.policies().stream().map(RiskManagementPolicy::id).distinct().toList();
    return ids.stream().flatMap(id -> version(id).stream()).toList();
  }

  private Optional<RiskManagementPolicy> version(PolicyId id) {
    return PolicyLife.of(id, programme.policies())
        .inForceOn(day)
        .or(
            () ->
                programme.policies().stream()
                    .filter(one -> one.id().equals(id) && one.state() == PolicyState.IN_FORCE)
                    .filter(one -> one.effectiveFrom().isEmpty())
                    .findFirst());
  }

  /** Whether an appointment of the kind ran on a day. */
  boolean held(LocalDate on, Predicate<Appointment> kind) {
    return programme.appointments().stream()
        .anyMatch(held -> held.coversDay(on) && kind.test(held));
  }

  void add(DangerRule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, inputs));
  }

  /** Tells that there is nothing of a kind to look at. */
  void nothing(String path, String ja, String en) {
    add(
        DangerRule.NOTHING_ON_RECORD,
        path,
        Map.of("day", text(day), "what", LocalizedText.of(ja, en)));
  }

  List<Issue> issues() {
    return List.copyOf(issues);
  }

  static LocalizedText text(Object value) {
    return LocalizedText.same(value.toString());
  }
}
