package dev.isg.evaluation.outcome;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Vocabulary;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.ConditionRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Says why an outcome is what it is, from the same facts it came from. */
final class Explainer {
  private final Facts facts;
  private final Interpreter interpreter;
  private final ValueLines values;
  private final FactLines lines;

  Explainer(Facts facts, Vocabulary names) {
    this.facts = facts;
    this.interpreter = new Interpreter(facts);
    this.values = new ValueLines(facts, names);
    this.lines = new FactLines(facts, names);
  }

  Explanation explain(Condition condition, int back) {
    if (condition instanceof Condition.Meets meets) {
      return values.meets(meets, back);
    }
    if (condition instanceof Condition.Within within) {
      return values.within(within, back);
    }
    if (condition instanceof Condition.Improves improves) {
      return values.improves(improves, back);
    }
    if (condition instanceof Condition.Streak streak) {
      return streak(streak, back);
    }
    return condition.parts().isEmpty() ? lines.explain(condition, back) : group(condition, back);
  }

  private Explanation group(Condition group, int back) {
    List<Condition> parts = group.parts();
    List<Outcome> outcomes = parts.stream().map(part -> interpreter.outcome(part, back)).toList();
    int needed = Interpreter.needed(group);
    ConditionRule rule =
        switch (Outcome.atLeast(needed, outcomes)) {
          case MET -> ConditionRule.GROUP_MET;
          case NOT_MET -> ConditionRule.GROUP_NOT_MET;
          case UNKNOWN -> ConditionRule.GROUP_UNKNOWN;
        };
    return Explanation.of(
        rule,
        Map.of(
            "asked", asked(needed, parts.size()),
            "met", count(outcomes, Outcome.MET),
            "unmet", count(outcomes, Outcome.NOT_MET),
            "unknown", count(outcomes, Outcome.UNKNOWN)),
        parts.stream().map(part -> explain(part, back)).toList());
  }

  /** The periods of a streak oldest first, each with its own line below. */
  private Explanation streak(Condition.Streak streak, int back) {
    List<Outcome> outcomes = interpreter.inEach(streak, back);
    List<Explanation> children = new ArrayList<>();
    for (int i = outcomes.size() - 1; i >= 0; i--) {
      children.add(explain(streak.of(), back + i));
    }
    Map<String, LocalizedText> inputs =
        Map.of(
            "count", Wording.number(streak.periods()),
            "first", facts.nameOf(back + streak.periods() - 1),
            "last", facts.nameOf(back),
            "broken", periods(outcomes, Outcome.NOT_MET, back),
            "open", periods(outcomes, Outcome.UNKNOWN, back));
    ConditionRule rule =
        switch (Outcome.atLeast(outcomes.size(), outcomes)) {
          case MET -> ConditionRule.STREAK_MET;
          case NOT_MET -> ConditionRule.STREAK_BROKEN;
          case UNKNOWN -> ConditionRule.STREAK_UNKNOWN;
        };
    return Explanation.of(rule, inputs, children);
  }

  private LocalizedText periods(List<Outcome> outcomes, Outcome kind, int back) {
    List<LocalizedText> named = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) == kind) {
        named.add(facts.nameOf(back + i));
      }
    }
    Collections.reverse(named);
    return named.isEmpty() ? LocalizedText.same("-") : Wording.listed(named, "、");
  }

  private static LocalizedText asked(int needed, int count) {
    return needed == count
        ? LocalizedText.of(count + " 件のすべて", "all of " + count)
        : LocalizedText.of(
            count + " 件のうち " + needed + " 件以上", "at least " + needed + " of " + count);
  }

  private static LocalizedText count(List<Outcome> outcomes, Outcome kind) {
    return Wording.number(Collections.frequency(outcomes, kind));
  }
}
