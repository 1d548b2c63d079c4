package dev.isg.evaluation.verdict;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.FollowUpRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows up the conditions of achievements. */
final class FollowUps {
  private static final String FULFILLED = "FULFILLED";
  private static final String NOT_FULFILLED = "NOT_FULFILLED";

  private final ResolvedProgramme programme;
  private final DecisionDesk desk;

  FollowUps(ResolvedProgramme programme, DecisionDesk desk) {
    this.programme = programme;
    this.desk = desk;
  }

  /** What became of the condition of a decision; empty if it set none. */
  Optional<FollowUp> of(Decision decision) {
    boolean achievement =
        decision.kind() == DecisionKind.TARGET_ACHIEVEMENT
            || decision.kind() == DecisionKind.OBJECTIVE_ACHIEVEMENT;
    return achievement && decision.choice().equals(Achievement.CONDITIONALLY_MET.name())
        ? decision.condition().map(condition -> of(decision, condition))
        : Optional.empty();
  }

  private FollowUp of(Decision decision, Condition condition) {
    LocalDate lastDay = condition.lastDay(programme.governanceUnit().fiscalCalendar());
    ContentHash inputs = IsgJson.standard().hash(condition);
    Judgement judgement =
        desk.judge(
            new Question(
                DecisionKind.CONDITION_FULFILMENT,
                decision.id().value(),
                decision.period(),
                inputs),
            answer -> objections(answer, condition, lastDay));
    ConditionState state = state(condition, lastDay, judgement);
    return new FollowUp(
        decision.id(),
        condition,
        lastDay,
        state,
        suggestion(condition, programme.day()),
        inputs,
        judgement,
        explanation(condition, lastDay, state, judgement));
  }

  private ConditionState state(Condition condition, LocalDate lastDay, Judgement judgement) {
    Optional<String> choice = judgement.inEffect().map(Decision::choice);
    if (choice.isPresent()) {
      return choice.get().equals(FULFILLED)
          ? ConditionState.FULFILLED
          : ConditionState.NOT_FULFILLED;
    }
    if (programme.day().isAfter(lastDay)) {
      return ConditionState.LAPSED;
    }
    return programme.day().isAfter(condition.due())
        ? ConditionState.OVERDUE
        : ConditionState.RUNNING;
  }

  private static Optional<String> suggestion(Condition condition, LocalDate day) {
    return day.isAfter(condition.due()) ? Optional.of(NOT_FULFILLED) : Optional.empty();
  }

  private List<Explanation> objections(Decision answer, Condition condition, LocalDate lastDay) {
    LocalDate day = desk.dayOf(answer);
    List<Explanation> objections = new ArrayList<>();
    if (answer.choice().equals(FULFILLED) && day.isAfter(lastDay)) {
      objections.add(
          Explanation.of(
              FollowUpRule.FULFILLED_AFTER_THE_END,
              Map.of("day", Wording.day(day), "end", Wording.day(lastDay))));
    }
    suggestion(condition, day)
        .flatMap(
            suggested ->
                AchievementChecks.reason(
                    answer,
                    answer.choice().equals(suggested),
                    ConditionState.NOT_FULFILLED.label()))
        .ifPresent(objections::add);
    return objections;
  }

  private Explanation explanation(
      Condition condition, LocalDate lastDay, ConditionState state, Judgement judgement) {
    FollowUpRule rule =
        switch (state) {
          case RUNNING -> FollowUpRule.RUNNING;
          case FULFILLED -> FollowUpRule.FULFILLED;
          case OVERDUE -> FollowUpRule.OVERDUE;
          case NOT_FULFILLED -> FollowUpRule.NOT_FULFILLED;
          case LAPSED -> FollowUpRule.LAPSED;
        };
    Map<String, LocalizedText> inputs =
        Map.of("due", Wording.day(condition.due()), "end", Wording.day(lastDay));
    return judgement.decision().isEmpty()
        ? Explanation.of(rule, inputs)
        : Explanation.of(
            rule,
            inputs,
            List.of(
                desk.explain(
                    DecisionKind.CONDITION_FULFILMENT,
                    judgement,
                    choice -> ConditionState.valueOf(choice).label())));
  }
}
