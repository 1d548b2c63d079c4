package dev.isg.evaluation.verdict;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.DecisionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Says how a question stands, with the reason, the condition and the refusals below it. */
final class DecisionLines {
  private final DecisionDesk desk;

  DecisionLines(DecisionDesk desk) {
    this.desk = desk;
  }

  Explanation of(
      DecisionKind kind, Judgement judgement, Function<String, LocalizedText> choiceName) {
    if (judgement.decision().isEmpty()) {
      return Explanation.of(
          DecisionRule.PENDING,
          Map.of(
              "deciders",
              Wording.deciders(kind.deciders()),
              "options",
              Wording.listed(kind.options().stream().map(choiceName).toList(), "・")));
    }
    Decision decision = judgement.decision().get();
    Map<String, LocalizedText> inputs =
        Map.of(
            "day", Wording.day(desk.dayOf(decision)),
            "role", decision.decider().role().label(),
            "person", desk.name(decision.decider().person()),
            "choice", choiceName.apply(decision.choice()));
    List<Explanation> below = new ArrayList<>();
    decision
        .reason()
        .ifPresent(
            reason -> below.add(Explanation.of(DecisionRule.REASON, Map.of("reason", reason))));
    decision
        .condition()
        .ifPresent(
            condition ->
                below.add(
                    Explanation.of(
                        DecisionRule.CONDITION,
                        Map.of(
                            "condition", condition.text(),
                            "owner", desk.name(condition.owner()),
                            "due", Wording.day(condition.due())))));
    judgement
        .inEffect()
        .flatMap(desk::followUp)
        .ifPresent(followUp -> below.add(followUp.explanation()));
    below.addAll(judgement.refusals());
    DecisionRule rule =
        switch (judgement.standing()) {
          case PENDING -> DecisionRule.PENDING;
          case DECIDED -> DecisionRule.DECIDED;
          case REFUSED -> DecisionRule.REFUSED;
          case OUTDATED -> DecisionRule.OUTDATED;
          case LAPSED -> DecisionRule.LAPSED;
        };
    return Explanation.of(rule, inputs, below);
  }
}
