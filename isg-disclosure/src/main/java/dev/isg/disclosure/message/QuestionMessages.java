package dev.isg.disclosure.message;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.decision.DecisionKind;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words the questions that wait for people: one message for each kind, management's first. */
final class QuestionMessages {
  private static final List<DecisionKind> MANAGEMENT_FIRST =
      List.of(
          DecisionKind.TOLERANCE_CHOICE,
          DecisionKind.VIEWPOINT_REVIEW,
          DecisionKind.POLICY_REVIEW,
          DecisionKind.POLICY_IMPLEMENTATION,
          DecisionKind.OBJECTIVE_ACHIEVEMENT,
          DecisionKind.TARGET_ACHIEVEMENT);
  private static final LocalizedText UNDECIDED =
      LocalizedText.of("まだ決まっていません。", "Nobody has decided yet.");

  private QuestionMessages() {}

  static List<Message> of(Evaluation evaluation, Naming naming) {
    List<Message> messages = new ArrayList<>();
    for (DecisionKind kind : MANAGEMENT_FIRST) {
      List<OpenQuestion> questions =
          evaluation.pending().stream()
              .filter(question -> question.kind() == kind)
              .filter(question -> !toldOtherwise(question))
              .filter(question -> !partOfTheReview(question, evaluation))
              .toList();
      if (!questions.isEmpty()) {
        messages.add(message(kind, questions, naming));
      }
    }
    return messages;
  }

  /** A target that seems missed or is not evaluable has a message of its own, which says more. */
  private static boolean toldOtherwise(OpenQuestion question) {
    return question.kind() == DecisionKind.TARGET_ACHIEVEMENT
        && question.standing() == Standing.PENDING
        && (question.suggestion().equals(AchievementSuggestion.UNMET.name())
            || question.suggestion().equals(AchievementSuggestion.NOT_EVALUABLE.name()));
  }

  /** While the review of the policy waits, the conclusions it rests on are part of that. */
  private static boolean partOfTheReview(OpenQuestion question, Evaluation evaluation) {
    return question.kind() == DecisionKind.VIEWPOINT_REVIEW
        && evaluation.pending().stream()
            .anyMatch(other -> other.kind() == DecisionKind.POLICY_REVIEW);
  }

  private static Message message(DecisionKind kind, List<OpenQuestion> questions, Naming naming) {
    List<Evidence> subjects =
        questions.stream().map(question -> naming.subject(kind, question.subject())).toList();
    Map<String, LocalizedText> inputs =
        Map.of(
            "names", naming.list(subjects),
            "count", Wording.number(subjects.size()),
            "state", state(questions));
    return new Message(
        Significance.NEEDS_DECISION, template(kind, subjects.size() == 1).fill(inputs), subjects);
  }

  private static MessageTemplate template(DecisionKind kind, boolean one) {
    return switch (kind) {
      case TOLERANCE_CHOICE ->
          MessageTemplate.of(
              "経営陣は、方針の前提を変えた環境変化 {count} 件について、許容リスク水準を維持して対策を強化するか、見直すかなどを選ぶ必要があります：{names}。{state}",
              "Management has to choose, for "
                  + (one ? "a change" : "{count} changes")
                  + " around the company, between keeping the accepted level of risk with stronger"
                  + " controls, revising it, and something else: {names}. {state}");
      case VIEWPOINT_REVIEW ->
          MessageTemplate.of(
              "経営陣は、次の観点 {count} 件から、方針を維持するか見直すかを理由とともに結論する必要があります：{names}。{state}",
              "Management has to conclude, with its reason, whether the policy is kept or revised, seen"
                  + " from: {names}. {state}");
      case POLICY_REVIEW ->
          MessageTemplate.of(
              "経営陣は、方針{names}を維持するか見直すかを決める必要があります。{state}",
              "Management has to decide whether the policy {names} is kept or revised. {state}");
      case POLICY_IMPLEMENTATION ->
          MessageTemplate.of(
              "経営陣は、方針の要素 {count} 件が実装されているかを判断する必要があります：{names}。{state}",
              one
                  ? "Management has to judge whether an element of the policy is put into"
                      + " practice: {names}. {state}"
                  : "Management has to judge whether {count} elements of the policy are put into"
                      + " practice: {names}. {state}");
      case OBJECTIVE_ACHIEVEMENT ->
          MessageTemplate.of(
              "CISO は、目的 {count} 件の達成を判断する必要があります：{names}。{state}",
              one
                  ? "The CISO has to judge whether an objective is achieved: {names}. {state}"
                  : "The CISO has to judge whether {count} objectives are achieved: {names}."
                      + " {state}");
      default ->
          MessageTemplate.of(
              "CISO は、目標 {count} 件の達成を判断する必要があります：{names}。{state}",
              one
                  ? "The CISO has to judge whether a target is met: {names}. {state}"
                  : "The CISO has to judge whether {count} targets are met: {names}. {state}");
    };
  }

  private static LocalizedText state(List<OpenQuestion> questions) {
    long without =
        questions.stream().filter(question -> question.standing() != Standing.PENDING).count();
    if (without == 0) {
      return UNDECIDED;
    }
    return LocalizedText.of(
        "記録された決定のうち " + without + " 件は効力がありません。",
        without == 1
            ? "One decision was recorded but does not count."
            : without + " decisions were recorded but do not count.");
  }
}
