package dev.isg.core.decision;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that the record of decisions shows care: what management looked at, and why it decided as
 * it did. A decision replaced by a later one is not looked at.
 *
 * @source METI 2009, Appendix 2 (business judgement)
 */
public final class DecisionRecordCheck {
  private DecisionRecordCheck() {}

  /** Every issue of the record. */
  public static ValidationReport check(DecisionLog log) {
    List<Issue> issues = new ArrayList<>();
    Set<DecisionId> replaced = new HashSet<>();
    log.decisions().forEach(decision -> decision.replaces().ifPresent(replaced::add));
    for (int i = 0; i < log.decisions().size(); i++) {
      Decision decision = log.decisions().get(i);
      if (!decision.decider().role().management() || replaced.contains(decision.id())) {
        continue;
      }
      Map<String, LocalizedText> inputs =
          Map.of("id", LocalizedText.same(decision.id().value()), "kind", decision.kind().label());
      if (decision.inputs().isEmpty()) {
        issues.add(Issue.of(DecisionRule.INPUTS_NOT_RECORDED, "/decisions/" + i, inputs));
      }
      if (decision.reason().isEmpty()) {
        issues.add(Issue.of(DecisionRule.REASON_NOT_RECORDED, "/decisions/" + i, inputs));
      }
    }
    return ValidationReport.of(issues);
  }
}
