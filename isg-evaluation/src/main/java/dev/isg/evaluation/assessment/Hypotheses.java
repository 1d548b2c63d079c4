package dev.isg.evaluation.assessment;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.PolicyRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads out of a programme what Direct assumed. */
final class Hypotheses {
  private Hypotheses() {}

  static Hypothesis of(ResolvedProgramme programme) {
    List<Explanation> statements = new ArrayList<>();
    programme
        .policy()
        .ifPresent(
            policy ->
                policy
                    .coreValues()
                    .forEach(
                        value ->
                            statement(
                                    PolicyRule.ASSUMED_OF_VALUE,
                                    "value",
                                    value.statement(),
                                    "objectives",
                                    programme.objectivesOf(value.id()).stream()
                                        .sorted(Comparator.comparing(Objective::id))
                                        .map(Objective::statement)
                                        .toList())
                                .ifPresent(statements::add)));
    programme.programme().objectives().stream()
        .sorted(Comparator.comparing(Objective::id))
        .forEach(
            objective ->
                statement(
                        PolicyRule.ASSUMED_OF_OBJECTIVE,
                        "objective",
                        objective.statement(),
                        "targets",
                        programme.targetsOf(objective.id()).stream()
                            .sorted(Comparator.comparing(Target::id))
                            .map(Target::statement)
                            .toList())
                    .ifPresent(statements::add));
    return new Hypothesis(programme.policy().map(RiskManagementPolicy::versionName), statements);
  }

  private static Optional<Explanation> statement(
      PolicyRule rule,
      String above,
      LocalizedText statement,
      String below,
      List<LocalizedText> statements) {
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Explanation.of(
                rule,
                Map.of(
                    above,
                    Wording.quoted(statement),
                    below,
                    Wording.listed(statements.stream().map(Wording::quotation).toList(), ""))));
  }
}
