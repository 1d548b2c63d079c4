package dev.isg.core.programme;

import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.core.treatment.Treatment;
import dev.isg.core.treatment.TreatmentReview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks what is done about the risks of each version. */
final class TreatmentCheck {
  private final ProgrammeIndex index;
  private final References references;

  TreatmentCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    List<RiskManagementPolicy> policies = index.programme().policies();
    for (int i = 0; i < policies.size(); i++) {
      RiskManagementPolicy policy = policies.get(i);
      String path = "/policies/" + i;
      Map<RiskId, Risk> risks = new LinkedHashMap<>();
      policy.risks().forEach(risk -> risks.putIfAbsent(risk.id(), risk));
      references.index(Kinds.TREATMENT, path + "/treatments", policy.treatments(), Treatment::id);
      for (int j = 0; j < policy.treatments().size(); j++) {
        Treatment treatment = policy.treatments().get(j);
        String place = path + "/treatments/" + j;
        references.resolve(Kinds.RISK, place + "/risk", treatment.risk(), risks);
        treatment
            .crisisOwner()
            .ifPresent(
                owner ->
                    references.resolve(
                        Kinds.PERSON, place + "/crisisOwner", owner, index.people()));
      }
      if (policy.state().binding()) {
        references.addAll(TreatmentReview.check(policy.treatments(), policy.risks(), path));
      }
      policy.resources().ifPresent(plan -> allocations(plan, path + "/resources", risks));
    }
  }

  private void allocations(ResourcePlan plan, String path, Map<RiskId, Risk> risks) {
    for (int i = 0; i < plan.allocations().size(); i++) {
      List<RiskId> named = plan.allocations().get(i).risks();
      for (int j = 0; j < named.size(); j++) {
        String place = path + "/allocations/" + i + "/risks/" + j;
        references.resolve(Kinds.RISK, place, named.get(j), risks);
      }
    }
  }
}
