package dev.isg.core.decision;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that the record of decisions shows care: what management looked at, and why it decided as
 * it did; and that of a question answered once only one answer stands. A decision replaced by a
 * later one is not looked at.
 *
 * @source METI 2009, Appendix 2 (business judgement) and 5.1(1)
 */
public final class DecisionRecordCheck {
  private final List<Issue> issues = new ArrayList<>();
  private final Map<Asked, DecisionId> answered = new LinkedHashMap<>();

  private DecisionRecordCheck() {}

  /** Every issue of the record. */
  public static ValidationReport check(DecisionLog log) {
    DecisionRecordCheck check = new DecisionRecordCheck();
    Set<DecisionId> standing =
        log.standing().stream().map(Decision::id).collect(Collectors.toSet());
    for (int i = 0; i < log.decisions().size(); i++) {
      Decision decision = log.decisions().get(i);
      if (decision.decider().role().management() && standing.contains(decision.id())) {
        check.decision(decision, "/decisions/" + i);
      }
    }
    return ValidationReport.of(check.issues);
  }

  private void decision(Decision decision, String path) {
    DecisionKind kind = decision.kind();
    Map<String, LocalizedText> inputs =
        Map.of("id", LocalizedText.same(decision.id().value()), "kind", kind.label());
    if (decision.inputs().isEmpty()) {
      issues.add(Issue.of(DecisionRule.INPUTS_NOT_RECORDED, path, inputs));
    }
    if (kind.answeredOnce()) {
      answeredOnce(decision, path);
    } else if (decision.reason().isEmpty()) {
      issues.add(Issue.of(DecisionRule.REASON_NOT_RECORDED, path, inputs));
    }
  }

  private void answeredOnce(Decision decision, String path) {
    LocalizedText id = LocalizedText.same(decision.id().value());
    LocalizedText subject = LocalizedText.same(decision.subject());
    LocalizedText kind = decision.kind().label();
    Map<String, LocalizedText> inputs = Map.of("id", id, "subject", subject, "kind", kind);
    if (decision.reason().isEmpty()) {
      issues.add(Issue.of(DecisionRule.CHOICE_WITHOUT_REASON, path, inputs));
    }
    if (decision.kind().needsWords(decision.choice()) && decision.choiceText().isEmpty()) {
      issues.add(Issue.of(DecisionRule.CHOICE_WITHOUT_WORDS, path, inputs));
    }
    DecisionId first =
        answered.putIfAbsent(new Asked(decision.kind(), decision.subject()), decision.id());
    if (first != null && !first.equals(decision.id())) {
      issues.add(
          Issue.of(
              DecisionRule.TWO_CHOICES,
              path,
              Map.of(
                  "id", id,
                  "subject", subject,
                  "kind", kind,
                  "first", LocalizedText.same(first.value()))));
    }
  }

  private record Asked(DecisionKind kind, String subject) {}
}
