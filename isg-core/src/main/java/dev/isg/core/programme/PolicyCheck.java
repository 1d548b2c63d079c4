package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.Consideration;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the versions of the risk management policy. */
final class PolicyCheck {
  private final Programme programme;
  private final References references;

  PolicyCheck(ProgrammeIndex index) {
    this.programme = index.programme();
    this.references = index.references();
  }

  /** Checks every version; answers the core values of the one in force, if there is one. */
  Optional<Map<CoreValueId, CoreValue>> run() {
    Optional<Map<CoreValueId, CoreValue>> inForce = Optional.empty();
    List<String> versionsInForce = new ArrayList<>();
    for (int i = 0; i < programme.policies().size(); i++) {
      RiskManagementPolicy policy = programme.policies().get(i);
      String path = "/policies/" + i;
      Map<CoreValueId, CoreValue> values =
          references.index(
              Kinds.CORE_VALUE, path + "/coreValues", policy.coreValues(), CoreValue::id);
      references.index(Kinds.RISK, path + "/risks", policy.risks(), Risk::id);
      risks(policy, path, values);
      if (policy.state() != PolicyState.DRAFT) {
        decidedPolicy(policy, path);
      }
      if (policy.state() == PolicyState.IN_FORCE) {
        versionsInForce.add(policy.versionName());
        inForce = Optional.of(values);
      }
    }
    if (versionsInForce.isEmpty()) {
      references.add(ProgrammeRule.NO_POLICY_IN_FORCE, "/policies", Map.of());
    } else if (versionsInForce.size() > 1) {
      references.add(
          ProgrammeRule.SEVERAL_POLICIES_IN_FORCE,
          "/policies",
          Map.of("versions", LocalizedText.same(String.join(", ", versionsInForce))));
    }
    return inForce;
  }

  private void risks(RiskManagementPolicy policy, String path, Map<CoreValueId, CoreValue> values) {
    for (int i = 0; i < policy.risks().size(); i++) {
      Risk risk = policy.risks().get(i);
      String riskPath = path + "/risks/" + i;
      for (int j = 0; j < risk.threatens().size(); j++) {
        references.resolve(
            Kinds.CORE_VALUE, riskPath + "/threatens/" + j, risk.threatens().get(j), values);
      }
      policy
          .matrix()
          .filter(matrix -> !matrix.covers(risk.impact(), risk.likelihood()))
          .ifPresent(
              matrix ->
                  references.add(
                      ProgrammeRule.RISK_OUTSIDE_MATRIX,
                      riskPath,
                      Map.of(
                          "id", Kinds.id(risk.id()),
                          "impact", Kinds.number(risk.impact()),
                          "likelihood", Kinds.number(risk.likelihood()),
                          "rows", Kinds.number(matrix.impactLevels().size()),
                          "columns", Kinds.number(matrix.likelihoodLevels().size()))));
    }
  }

  private void decidedPolicy(RiskManagementPolicy policy, String path) {
    LocalizedText name = LocalizedText.same(policy.versionName());
    if (policy.acceptableLevel().isEmpty()) {
      references.add(ProgrammeRule.POLICY_WITHOUT_ACCEPTABLE_LEVEL, path, Map.of("id", name));
    }
    for (Consideration consideration : Consideration.values()) {
      if (policy.considerations().stream()
          .noneMatch(stated -> stated.consideration() == consideration)) {
        references.add(
            ProgrammeRule.CONSIDERATION_MISSING,
            path + "/considerations",
            Map.of("id", name, "consideration", consideration.label()));
      }
    }
    policy
        .resources()
        .filter(plan -> plan.exceedsTotal())
        .ifPresent(
            plan ->
                references.add(
                    ProgrammeRule.RESOURCES_EXCEED_TOTAL,
                    path + "/resources",
                    Map.of(
                        "allocated",
                        LocalizedText.same(plan.allocated().map(Object::toString).orElse("?")),
                        "total",
                        LocalizedText.same(plan.total().toString()))));
  }
}
