package dev.isg.examples.quickstart.folder;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.References;
import dev.isg.evaluation.executive.ExecutiveViewpoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What decisions of each kind may be about in a programme. */
final class DecisionSubjects {
  private final Map<DecisionKind, Set<String>> known = new EnumMap<>(DecisionKind.class);

  DecisionSubjects(Programme programme) {
    programme.targets().forEach(found -> add(DecisionKind.TARGET_ACHIEVEMENT, found.id().value()));
    programme
        .objectives()
        .forEach(found -> add(DecisionKind.OBJECTIVE_ACHIEVEMENT, found.id().value()));
    known.put(DecisionKind.TOLERANCE_CHOICE, new TreeSet<>());
    programme
        .environmentChanges()
        .forEach(found -> add(DecisionKind.TOLERANCE_CHOICE, found.id().value()));
    for (ExecutiveViewpoint viewpoint : ExecutiveViewpoint.values()) {
      add(DecisionKind.VIEWPOINT_REVIEW, viewpoint.row().value());
    }
    for (RiskManagementPolicy policy : programme.policies()) {
      add(DecisionKind.POLICY_REVIEW, policy.id().value());
      add(DecisionKind.POLICY_ADOPTION, policy.id().value());
      add(DecisionKind.POLICY_ADOPTION, policy.versionName());
      policy
          .coreValues()
          .forEach(found -> add(DecisionKind.POLICY_IMPLEMENTATION, found.id().value()));
      policy.risks().forEach(found -> add(DecisionKind.RISK_ACCEPTANCE, found.id().value()));
    }
  }

  /** Lets decisions on fulfilment be about any decision of the log. */
  void addDecisions(DecisionLog log) {
    known.put(DecisionKind.CONDITION_FULFILMENT, new TreeSet<>());
    log.decisions().forEach(made -> add(DecisionKind.CONDITION_FULFILMENT, made.id().value()));
  }

  /**
   * Records a decision about something the programme does not have. That may be history, so it is a
   * warning; but it may be a slip of the pen, and then the decision counts for nothing.
   */
  void check(Decision decision, String path, References references) {
    Optional<Set<String>> subjects = Optional.ofNullable(known.get(decision.kind()));
    if (subjects.isPresent() && !subjects.get().contains(decision.subject())) {
      references.add(
          FolderRule.SUBJECT_UNKNOWN,
          path,
          Map.of(
              "subject", LocalizedText.same(decision.subject()),
              "kind", decision.kind().label(),
              "known", LocalizedText.same(String.join(", ", subjects.get()))));
    }
  }

  private void add(DecisionKind kind, String subject) {
    known.computeIfAbsent(kind, any -> new TreeSet<>()).add(subject);
  }
}
