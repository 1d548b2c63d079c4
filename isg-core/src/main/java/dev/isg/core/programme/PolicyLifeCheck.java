package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.PolicyLifeRule;
import dev.isg.core.policy.PolicyReadiness;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import java.util.Map;

/**
 * Checks where each version of the policy stands in its life. A draft may be poor; a version that
 * is decided or in force may not. Superseded versions are history and stay as they were.
 */
final class PolicyLifeCheck {
  private final Programme programme;
  private final References references;

  PolicyLifeCheck(ProgrammeIndex index) {
    this.programme = index.programme();
    this.references = index.references();
  }

  void run() {
    for (int i = 0; i < programme.policies().size(); i++) {
      RiskManagementPolicy policy = programme.policies().get(i);
      String path = "/policies/" + i;
      LocalizedText name = LocalizedText.same(policy.versionName());
      if (policy.state() == PolicyState.DRAFT) {
        if (policy.partOfStatutoryBasicPolicy() && policy.levels().isEmpty()) {
          references.add(PolicyLifeRule.STATUTORY_TEXT_IS_NO_RISK_POLICY, path, Map.of("id", name));
        }
      } else if (policy.state().binding()) {
        if (policy.adoption().isEmpty()) {
          references.add(
              PolicyLifeRule.ADOPTION_NOT_RECORDED,
              path,
              Map.of("id", name, "state", policy.state().label()));
        }
        references.addAll(PolicyReadiness.checkRisks(policy, path));
      }
    }
  }
}
