package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.environment.EnvironmentRule;
import dev.isg.core.organisation.Role;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the changes around the company: the risks they touch, and who told of them. */
final class EnvironmentCheck {
  private final ProgrammeIndex index;
  private final References references;

  EnvironmentCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    List<EnvironmentChange> changes = index.programme().environmentChanges();
    references.index(
        Kinds.ENVIRONMENT_CHANGE, "/environmentChanges", changes, EnvironmentChange::id);
    Map<RiskId, Risk> risks = risks();
    for (int i = 0; i < changes.size(); i++) {
      change(changes.get(i), "/environmentChanges/" + i, risks);
    }
  }

  private void change(EnvironmentChange change, String path, Map<RiskId, Risk> risks) {
    Map<String, LocalizedText> id = Map.of("id", Kinds.id(change.id()));
    for (int i = 0; i < change.risks().size(); i++) {
      references.resolve(Kinds.RISK, path + "/risks/" + i, change.risks().get(i), risks);
    }
    if (change.risks().isEmpty()) {
      references.add(EnvironmentRule.NO_RISK_NAMED, path + "/risks", id);
    }
    if (change.source() == Role.CISO) {
      references.add(EnvironmentRule.TOLD_BY_THE_CISO, path + "/source", id);
    }
  }

  /** The risks of every version: a change may touch one that a later version no longer has. */
  private Map<RiskId, Risk> risks() {
    Map<RiskId, Risk> risks = new LinkedHashMap<>();
    index
        .programme()
        .policies()
        .forEach(policy -> policy.risks().forEach(risk -> risks.putIfAbsent(risk.id(), risk)));
    return risks;
  }
}
