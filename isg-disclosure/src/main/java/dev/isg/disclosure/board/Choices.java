package dev.isg.disclosure.board;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.policy.Implementation;
import dev.isg.evaluation.policy.ReviewOutcome;
import dev.isg.evaluation.policy.ReviewSuggestion;
import dev.isg.evaluation.precondition.PreconditionSuggestion;
import dev.isg.evaluation.precondition.ToleranceChoice;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.Arrays;
import java.util.EnumSet;

/** What the answers to questions, and what is suggested as one, are called. */
final class Choices {
  private Choices() {}

  static LocalizedText label(DecisionKind kind, String choice) {
    return switch (kind) {
      case TARGET_ACHIEVEMENT, OBJECTIVE_ACHIEVEMENT -> named(choice, AchievementSuggestion.class);
      case POLICY_IMPLEMENTATION -> named(choice, Implementation.class);
      case TOLERANCE_CHOICE ->
          Arrays.stream(PreconditionSuggestion.values()).anyMatch(one -> one.name().equals(choice))
              ? named(choice, PreconditionSuggestion.class)
              : named(choice, ToleranceChoice.class);
      case POLICY_REVIEW, VIEWPOINT_REVIEW ->
          Arrays.stream(ReviewSuggestion.values()).anyMatch(one -> one.name().equals(choice))
              ? named(choice, ReviewSuggestion.class)
              : named(choice, ReviewOutcome.class);
      default -> LocalizedText.same(choice);
    };
  }

  /** What a decision chose, in its own words too where it has any. */
  static LocalizedText label(Decision decision) {
    LocalizedText option = label(decision.kind(), decision.choice());
    return decision
        .choiceText()
        .map(
            words ->
                LocalizedText.of(
                    option.ja() + "（" + Wording.quoted(words).ja() + "）",
                    option.en() + " (" + Wording.quoted(words).en() + ")"))
        .orElse(option);
  }

  private static <E extends Enum<E> & Labelled> LocalizedText named(
      String choice, Class<E> choices) {
    return EnumSet.allOf(choices).stream()
        .filter(one -> one.name().equals(choice))
        .findFirst()
        .map(Labelled::label)
        .orElse(LocalizedText.same(choice));
  }
}
