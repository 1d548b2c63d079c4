package dev.isg.evaluation.verdict;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.DecisionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What speaks against a decision on an achievement, whoever took it.
 *
 * @source METI 2009, 5.2(1) and 1.4.2(3)
 */
public final class AchievementChecks {
  private AchievementChecks() {}

  /**
   * The objections, one line each; empty if there is none.
   *
   * @param programme where the owner of a condition must be known
   * @param decision the decision
   * @param suggestion what is suggested on the inputs at hand
   * @param causeRecorded whether the cause of a miss is recorded
   */
  public static List<Explanation> objections(
      ResolvedProgramme programme,
      Decision decision,
      AchievementSuggestion suggestion,
      boolean causeRecorded) {
    Achievement choice = Achievement.valueOf(decision.choice());
    boolean good = choice == Achievement.MET || choice == Achievement.CONDITIONALLY_MET;
    List<Explanation> objections = new ArrayList<>();
    if (good && suggestion == AchievementSuggestion.NOT_EVALUABLE) {
      objections.add(
          Explanation.of(DecisionRule.HIDES_MISSING_DATA, Map.of("choice", choice.label())));
    }
    if (choice == Achievement.CONDITIONALLY_MET) {
      condition(programme, decision).ifPresent(objections::add);
    }
    if (choice == Achievement.UNMET && !causeRecorded) {
      objections.add(Explanation.of(DecisionRule.CAUSE_MISSING, Map.of()));
    }
    reason(decision, choice.asSuggestion() == suggestion, suggestion.label())
        .ifPresent(objections::add);
    return List.copyOf(objections);
  }

  /**
   * The objection to a decision that departs from the suggestion without a reason.
   *
   * @param decision the decision
   * @param asSuggested whether it says what is suggested
   * @param suggestion the name of what is suggested
   */
  public static Optional<Explanation> reason(
      Decision decision, boolean asSuggested, LocalizedText suggestion) {
    return asSuggested || decision.reason().isPresent()
        ? Optional.empty()
        : Optional.of(
            Explanation.of(DecisionRule.REASON_MISSING, Map.of("suggestion", suggestion)));
  }

  private static Optional<Explanation> condition(ResolvedProgramme programme, Decision decision) {
    if (decision.condition().isEmpty()) {
      return Optional.of(Explanation.of(DecisionRule.CONDITION_MISSING, Map.of()));
    }
    PersonId owner = decision.condition().get().owner();
    return programme.person(owner).isPresent()
        ? Optional.empty()
        : Optional.of(
            Explanation.of(
                DecisionRule.CONDITION_OWNER_UNKNOWN,
                Map.of("owner", LocalizedText.same(owner.value()))));
  }
}
