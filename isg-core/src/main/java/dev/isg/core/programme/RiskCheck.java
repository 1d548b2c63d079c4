package dev.isg.core.programme;

import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.ranking.RankingChoice;
import dev.isg.core.ranking.RankingMethod;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskLevel;
import dev.isg.core.risk.RiskRule;
import dev.isg.core.tolerance.RiskStage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the risks of each version: their domain, their nature, their levels, their ranking. */
final class RiskCheck {
  private final ProgrammeIndex index;
  private final References references;

  RiskCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    List<RiskManagementPolicy> policies = index.programme().policies();
    for (int i = 0; i < policies.size(); i++) {
      RiskManagementPolicy policy = policies.get(i);
      String path = "/policies/" + i;
      for (int j = 0; j < policy.risks().size(); j++) {
        Risk risk = policy.risks().get(j);
        String riskPath = path + "/risks/" + j;
        risk.domain()
            .ifPresent(
                domain ->
                    references.resolve(
                        Kinds.DOMAIN, riskPath + "/domain", domain, index.domains()));
        nature(risk, riskPath);
        levels(policy, risk, riskPath);
      }
      policy.rankingChoice().ifPresent(choice -> ranking(policy, choice, path));
    }
  }

  private void nature(Risk risk, String path) {
    risk.category()
        .filter(category -> category.nature() != risk.nature() && risk.natureNote().isEmpty())
        .ifPresent(
            category ->
                references.add(
                    RiskRule.NATURE_WITHOUT_NOTE,
                    path,
                    Map.of(
                        "id", Kinds.id(risk.id()),
                        "nature", risk.nature().label(),
                        "category", category.label())));
  }

  private void levels(RiskManagementPolicy policy, Risk risk, String path) {
    for (RiskStage stage : List.of(RiskStage.INHERENT, RiskStage.RESIDUAL)) {
      Optional<RiskLevel> level = stage.levelOf(risk);
      boolean outside =
          level
              .map(
                  one ->
                      policy
                          .matrix()
                          .map(matrix -> !matrix.covers(one.impact(), one.likelihood()))
                          .orElse(false))
              .orElse(false);
      if (outside) {
        references.add(
            RiskRule.LEVEL_OUTSIDE_MATRIX,
            path,
            Map.of(
                "id", Kinds.id(risk.id()),
                "stage", stage.label(),
                "impact", Kinds.number(level.orElseThrow().impact()),
                "likelihood", Kinds.number(level.orElseThrow().likelihood())));
      }
    }
    boolean worse =
        risk.inherent()
            .flatMap(
                before ->
                    risk.residual()
                        .map(
                            after ->
                                after.impact() > before.impact()
                                    || after.likelihood() > before.likelihood()))
            .orElse(false);
    if (worse) {
      references.add(
          RiskRule.RESIDUAL_ABOVE_INHERENT, path + "/residual", Map.of("id", Kinds.id(risk.id())));
    }
  }

  private void ranking(RiskManagementPolicy policy, RankingChoice choice, String path) {
    Map<RiskId, Risk> risks = new LinkedHashMap<>();
    policy.risks().forEach(risk -> risks.putIfAbsent(risk.id(), risk));
    for (int i = 0; i < choice.overrides().size(); i++) {
      String place = path + "/rankingChoice/overrides/" + i + "/risk";
      references.resolve(Kinds.RISK, place, choice.overrides().get(i).risk(), risks);
    }
    if (choice.method() instanceof RankingMethod.Manual manual) {
      for (int i = 0; i < manual.order().size(); i++) {
        String place = path + "/rankingChoice/method/order/" + i;
        references.resolve(Kinds.RISK, place, manual.order().get(i), risks);
      }
    }
  }
}
