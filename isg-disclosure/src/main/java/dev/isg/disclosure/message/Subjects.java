package dev.isg.disclosure.message;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.environment.EnvironmentChangeId;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.Risk;
import dev.isg.evaluation.executive.ExecutiveViewpoint;
import java.util.Arrays;
import java.util.Optional;

/** What the subjects of questions are called: by their statements, or by the id if unknown. */
public final class Subjects {
  private final ResolvedProgramme programme;

  private Subjects(ResolvedProgramme programme) {
    this.programme = programme;
  }

  /** The names in a programme. */
  public static Subjects of(ResolvedProgramme programme) {
    return new Subjects(programme);
  }

  /** The subject of a question. */
  public LocalizedText of(DecisionKind kind, String id) {
    return switch (kind) {
      case TARGET_ACHIEVEMENT -> target(TargetId.of(id));
      case OBJECTIVE_ACHIEVEMENT ->
          programme
              .objective(ObjectiveId.of(id))
              .map(Objective::statement)
              .orElse(LocalizedText.same(id));
      case POLICY_IMPLEMENTATION -> coreValue(CoreValueId.of(id));
      case RISK_ACCEPTANCE -> risk(id);
      case TOLERANCE_CHOICE ->
          programme
              .environmentChange(EnvironmentChangeId.of(id))
              .map(EnvironmentChange::statement)
              .orElse(LocalizedText.same(id));
      case VIEWPOINT_REVIEW ->
          Arrays.stream(ExecutiveViewpoint.values())
              .filter(viewpoint -> viewpoint.row().value().equals(id))
              .map(ExecutiveViewpoint::label)
              .findFirst()
              .orElse(LocalizedText.same(id));
      case POLICY_ADOPTION, POLICY_REVIEW ->
          programme.policy().map(RiskManagementPolicy::title).orElse(LocalizedText.same(id));
      case CONDITION_FULFILMENT, SIGNAL_DEFINITION, DISCLOSURE_SCOPE -> LocalizedText.same(id);
    };
  }

  /** A target. */
  public LocalizedText target(TargetId id) {
    return programme.target(id).map(Target::statement).orElse(LocalizedText.same(id.value()));
  }

  /** A core value of the policy in force. */
  public LocalizedText coreValue(CoreValueId id) {
    return policy()
        .flatMap(
            policy -> policy.coreValues().stream().filter(one -> one.id().equals(id)).findFirst())
        .map(CoreValue::statement)
        .orElse(LocalizedText.same(id.value()));
  }

  /** A risk of the policy in force, by its id. */
  public LocalizedText risk(String id) {
    return policy()
        .flatMap(
            policy ->
                policy.risks().stream().filter(one -> one.id().value().equals(id)).findFirst())
        .map(Risk::statement)
        .orElse(LocalizedText.same(id));
  }

  private Optional<RiskManagementPolicy> policy() {
    return programme.policy();
  }
}
