package dev.isg.core.establishment;

import dev.isg.core.danger.DangerousState;
import dev.isg.core.danger.DangerousStates;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.programme.Programme;
import dev.isg.core.risk.CoreValueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which symptoms of failure to establish governance show on one day, each by itself.
 *
 * @param day the day
 * @param findings one finding for each symptom, in their order
 * @source METI 2009, 1.5.1
 */
public record EstablishmentDiagnostic(LocalDate day, List<SymptomFinding> findings) {
  /** Copies the findings. */
  public EstablishmentDiagnostic {
    findings = List.copyOf(findings);
  }

  /**
   * Looks for every symptom.
   *
   * @param programme the programme; it may be a poor draft
   * @param day the day
   */
  public static EstablishmentDiagnostic of(Programme programme, LocalDate day) {
    return new EstablishmentDiagnostic(
        day,
        List.of(
            SymptomFinding.of(FailureSymptom.ROLES_VAGUE, roles(programme, day)),
            SymptomFinding.of(FailureSymptom.NO_TARGETS_IN_LINE, targets(programme, day)),
            SymptomFinding.of(FailureSymptom.NO_MECHANISM_TO_GRASP, mechanism(programme, day))));
  }

  /** What was found of one symptom. */
  public SymptomFinding of(FailureSymptom symptom) {
    return findings.stream()
        .filter(finding -> finding.symptom() == symptom)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("every symptom has a finding"));
  }

  /** Everything the review of the organisation finds missing; mere remarks show no symptom. */
  private static List<Issue> roles(Programme programme, LocalDate day) {
    return OrganisationReview.check(programme, day).issues().stream()
        .filter(issue -> issue.severity() != Severity.INFO)
        .toList();
  }

  private static List<Issue> targets(Programme programme, LocalDate day) {
    List<Issue> issues = new ArrayList<>();
    Set<CoreValueId> values =
        programme.policies().stream()
            .filter(policy -> policy.state() == PolicyState.IN_FORCE)
            .filter(policy -> policy.effectiveFrom().map(from -> !from.isAfter(day)).orElse(true))
            .flatMap(policy -> policy.coreValues().stream())
            .map(CoreValue::id)
            .collect(Collectors.toSet());
    if (values.isEmpty()) {
      issues.add(Issue.of(EstablishmentRule.NO_POLICY_FOR_TARGETS, "/policies", Map.of()));
    }
    if (programme.targets().stream().allMatch(Target::draft)) {
      issues.add(Issue.of(EstablishmentRule.NO_TARGETS, "/targets", Map.of()));
    }
    for (int i = 0; i < programme.targets().size(); i++) {
      Target target = programme.targets().get(i);
      if (!target.draft() && !values.isEmpty() && !inLine(target, programme, values)) {
        issues.add(issue(EstablishmentRule.TARGET_OUT_OF_LINE, target, i));
      }
    }
    return issues;
  }

  private static boolean inLine(Target target, Programme programme, Set<CoreValueId> values) {
    return programme.objectives().stream()
        .filter(
            objective ->
                target.objectives().stream().anyMatch(link -> link.to().equals(objective.id())))
        .map(Objective::coreValues)
        .anyMatch(links -> links.stream().anyMatch(link -> values.contains(link.to())));
  }

  private static List<Issue> mechanism(Programme programme, LocalDate day) {
    List<Issue> issues =
        new ArrayList<>(
            DangerousStates.of(programme, DecisionLog.of(List.of()), day)
                .of(DangerousState.STATE_NOT_GRASPED)
                .evidence());
    for (int i = 0; i < programme.targets().size(); i++) {
      Target target = programme.targets().get(i);
      if (!target.draft() && target.measures().isEmpty()) {
        issues.add(issue(EstablishmentRule.TARGET_NOT_MEASURED, target, i));
      }
    }
    return issues;
  }

  private static Issue issue(EstablishmentRule rule, Target target, int index) {
    return Issue.of(
        rule, "/targets/" + index, Map.of("target", EstablishmentRule.text(target.id())));
  }
}
