package dev.isg.evaluation.signal;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Person;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.SignalRule;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import dev.isg.evaluation.verdict.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether management accepted a definition of the light, and who did. */
final class Acceptance {
  private static final LocalizedText REJECTED = LocalizedText.of("否認", "rejected");

  private final EvaluationInput input;
  private final SignalDefinition definition;
  private final Judgement judgement;

  Acceptance(EvaluationInput input, SignalDefinition definition) {
    this.input = input;
    this.definition = definition;
    DecisionDesk desk = input.desk();
    this.judgement =
        desk.judge(
            new Question(
                DecisionKind.SIGNAL_DEFINITION,
                definition.versionName(),
                Optional.empty(),
                definition.contentHash()),
            decision -> List.of());
  }

  /** Who accepted it and when, or why it is not accepted. */
  LocalizedText text() {
    Optional<Decision> accepted = accepted();
    if (accepted.isPresent()) {
      LocalizedText day =
          Wording.day(
              accepted
                  .get()
                  .decidedAt()
                  .atZone(input.programme().governanceUnit().zone())
                  .toLocalDate());
      LocalizedText person =
          input
              .programme()
              .person(accepted.get().decider().person())
              .map(Person::name)
              .orElse(LocalizedText.same(accepted.get().decider().person().value()));
      return LocalizedText.of(person.ja() + "、" + day.ja(), person.en() + ", " + day.en());
    }
    return judgement.standing() == Standing.DECIDED ? REJECTED : judgement.standing().label();
  }

  /** The open item of a definition that is not accepted. */
  Optional<OpenItem> item() {
    if (accepted().isPresent()) {
      return Optional.empty();
    }
    OpenItemKind kind =
        switch (judgement.standing()) {
          case REFUSED -> OpenItemKind.DECISION_REFUSED;
          case OUTDATED, LAPSED -> OpenItemKind.DECISION_OUTDATED;
          case PENDING, DECIDED -> OpenItemKind.DECISION_PENDING;
        };
    return Optional.of(
        new OpenItem(
            kind,
            definition.versionName(),
            OverallSignal.YELLOW,
            Explanation.of(
                SignalRule.DEFINITION_OPEN,
                Map.of(
                    "definition", LocalizedText.same(definition.versionName()),
                    "acceptance", text()))));
  }

  private Optional<Decision> accepted() {
    return judgement.inEffect().filter(decision -> decision.choice().equals("ACCEPT"));
  }
}
