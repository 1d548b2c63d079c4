package dev.isg.core.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks whether a decision is the one a step in the life of a policy needs. */
final class DecisionOnPolicy {
  private static final String ADOPT = "ADOPT";
  private static final String REVISE = "REVISE_";

  private DecisionOnPolicy() {}

  /** Why the decision does not adopt the draft; empty if it does. */
  static List<Issue> adoption(RiskManagementPolicy draft, Decision decision) {
    List<Issue> issues = new ArrayList<>();
    boolean adopts =
        decision.kind() == DecisionKind.POLICY_ADOPTION
            && decision.subject().equals(draft.versionName())
            && decision.choice().equals(ADOPT);
    if (!adopts) {
      issues.add(
          issue(PolicyLifeRule.NOT_ITS_ADOPTION, decision, draft.versionName(), detail(decision)));
    }
    issues.addAll(process(decision, draft.versionName()));
    return issues;
  }

  /** Why the decision does not order a revision of the policy; empty if it does. */
  static List<Issue> revision(PolicyId policy, Decision decision) {
    List<Issue> issues = new ArrayList<>();
    boolean revises =
        decision.kind() == DecisionKind.POLICY_REVIEW
            && (decision.subject().equals(policy.value())
                || decision.subject().startsWith(policy.value() + "-v"))
            && decision.choice().startsWith(REVISE)
            && decision.reason().isPresent();
    if (!revises) {
      issues.add(issue(PolicyLifeRule.NOT_A_REVISION, decision, policy.value(), detail(decision)));
    }
    if (!decision.decider().role().management()) {
      issues.add(notManagement(decision, policy.value()));
    }
    return issues;
  }

  private static List<Issue> process(Decision decision, String id) {
    List<Issue> issues = new ArrayList<>();
    if (!decision.decider().role().management()) {
      issues.add(notManagement(decision, id));
    }
    if (decision.inputs().isEmpty()) {
      issues.add(issue(PolicyLifeRule.INPUTS_NOT_RECORDED, decision, id, detail(decision)));
    }
    return issues;
  }

  private static Issue notManagement(Decision decision, String id) {
    return issue(PolicyLifeRule.NOT_DECIDED_BY_MANAGEMENT, decision, id, detail(decision));
  }

  private static LocalizedText detail(Decision decision) {
    return LocalizedText.same(
        decision.kind() + ", " + decision.subject() + ", " + decision.choice());
  }

  private static Issue issue(
      PolicyLifeRule rule, Decision decision, String id, LocalizedText detail) {
    return Issue.of(
        rule,
        "",
        Map.of(
            "decision", LocalizedText.same(decision.id().value()),
            "id", LocalizedText.same(id),
            "role", decision.decider().role().label(),
            "detail", detail));
  }
}
