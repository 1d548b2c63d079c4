package dev.isg.disclosure.message;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.signal.OpenItem;
import dev.isg.evaluation.signal.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words what an evaluation found as messages: one for each kind of open question, each target that
 * is missed, met on a condition or not evaluable, each risk above the accepted level, and each
 * target that is met. Numbers stand in them; records never do.
 *
 * @source METI 2009, 4.3.1; the kinds are a choice of this library
 */
public final class MessageCandidates {
  private MessageCandidates() {}

  /** Every message there could be, weightiest first. */
  public static List<Message> of(EvaluationInput input, Evaluation evaluation, Signal signal) {
    Naming naming = new Naming(input.programme());
    List<Message> found = new ArrayList<>(QuestionMessages.of(evaluation, naming));
    found.addAll(new TargetMessages(input, evaluation, naming).all());
    for (OpenItem item : signal.items()) {
      attention(item, naming).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Message::significance));
    return List.copyOf(found);
  }

  /** What only the signal knows of; everything else stands in the evaluation. */
  private static Optional<Message> attention(OpenItem item, Naming naming) {
    return switch (item.kind()) {
      case RISK_ABOVE_ACCEPTED_LEVEL -> Optional.of(risk(item, naming));
      case CONDITION_OVERDUE -> Optional.of(overdue(item, naming));
      case NO_POLICY ->
          Optional.of(
              new Message(
                  Significance.NEEDS_DECISION,
                  LocalizedText.of(
                      "施行中のリスク管理方針がありません。経営陣が方針を決める必要があります。",
                      "No risk management policy is in force. Management has to decide one."),
                  List.of()));
      case INCIDENT_OPEN, VERIFICATION_OVERDUE, DISCLOSURE_OVERDUE ->
          Optional.of(
              new Message(Significance.NEEDS_DECISION, item.explanation().text(), List.of()));
      case UNMET,
          NOT_EVALUABLE,
          DECISION_PENDING,
          DECISION_REFUSED,
          DECISION_OUTDATED,
          RECORDS_MISSING ->
          Optional.empty();
    };
  }

  private static Message risk(OpenItem item, Naming naming) {
    Evidence risk = naming.risk(item.subject());
    return new Message(
        Significance.RISK_ABOVE_ACCEPTED,
        MessageTemplate.of(
                "リスク「{risk}」が、経営陣の定めた許容水準を超えています。",
                "The risk '{risk}' stands above the level management accepts.")
            .fill(Map.of("risk", risk.label())),
        List.of(risk));
  }

  private static Message overdue(OpenItem item, Naming naming) {
    Evidence target = naming.target(TargetId.of(item.subject()));
    return new Message(
        Significance.TARGET_MISSED,
        MessageTemplate.of(
                "「{target}」を達成とした条件の期限が過ぎています。",
                "The condition on which '{target}' counted as met is overdue.")
            .fill(Map.of("target", target.label())),
        List.of(target));
  }
}
