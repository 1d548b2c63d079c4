package dev.isg.evaluation.precondition;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionLog;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.PreconditionRule;
import dev.isg.evaluation.verdict.DecisionDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What speaks against a choice on a changed precondition, whoever made it. */
final class ChoiceChecks {
  private static final LocalizedText REASON = LocalizedText.of("理由", "a reason");
  private static final LocalizedText WORDS = LocalizedText.of("選択の内容", "words for what was chosen");

  private ChoiceChecks() {}

  static List<Explanation> objections(DecisionDesk desk, Decision decision) {
    List<Explanation> objections = new ArrayList<>();
    List<LocalizedText> missing = new ArrayList<>();
    if (decision.reason().isEmpty()) {
      missing.add(REASON);
    }
    if (decision.kind().needsWords(decision.choice()) && decision.choiceText().isEmpty()) {
      missing.add(WORDS);
    }
    if (!missing.isEmpty()) {
      objections.add(
          Explanation.of(
              PreconditionRule.CHOICE_INCOMPLETE,
              Map.of(
                  "choice", ToleranceChoice.valueOf(decision.choice()).label(),
                  "missing", Wording.listed(missing, "・"))));
    }
    List<Decision> standing =
        DecisionLog.of(desk.known()).standing().stream()
            .filter(other -> other.kind() == decision.kind())
            .filter(other -> other.subject().equals(decision.subject()))
            .filter(other -> desk.roleObjections(other).isEmpty())
            .toList();
    if (standing.size() > 1) {
      objections.add(
          Explanation.of(
              PreconditionRule.CHOICES_SIDE_BY_SIDE,
              Map.of(
                  "decisions",
                  Wording.listed(
                      standing.stream()
                          .map(other -> LocalizedText.same(other.id().value()))
                          .toList(),
                      "、"))));
    }
    return objections;
  }
}
