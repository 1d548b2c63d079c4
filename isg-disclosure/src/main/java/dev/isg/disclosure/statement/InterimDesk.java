package dev.isg.disclosure.statement;

import dev.isg.core.decision.Decision;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import dev.isg.evaluation.verdict.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InterimDesk {
  private final EvaluationInput input;

  InterimDesk(EvaluationInput input) {
    this.input = input;
  }

  Judgement judge(Question question) {
    Optional<Decision> latest =
        input.decisions().stream()
            .filter(found -> found.kind() == question.kind())
            .filter(found -> found.subject().equals(question.subject()))
            .max(Comparator.comparing(Decision::recordedAt).thenComparing(Decision::id));
    if (latest.isEmpty()) {
      return Judgement.PENDING;
    }
    Decision decision = latest.get();
    boolean proper =
        question.kind().deciders().contains(decision.decider().role())
            && input
                .programme()
                .held(
                    decision.decider().person(),
                    decision.decider().role(),
                    decision
                        .decidedAt()
                        .atZone(input.programme().governanceUnit().zone())
                        .toLocalDate());
    Explanation refusal = Explanation.of(DecisionRule.NOTHING_KNOWN, Map.of());
    if (!proper) {
      return new Judgement(Standing.REFUSED, latest, List.of(refusal));
    }
    if (decision.inputs().map(hash -> !hash.equals(question.inputs())).orElse(false)) {
      return new Judgement(Standing.OUTDATED, latest, List.of(refusal));
    }
    return new Judgement(Standing.DECIDED, latest, List.of());
  }
}
