package dev.isg.evaluation.signal;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskGrade;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.SignalRule;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The risks of the policy in force that stand above the accepted level and that management has not
 * accepted.
 *
 * @source METI 2009, 3.1.4
 */
final class RiskItems {
  private final ResolvedProgramme programme;
  private final DecisionDesk desk;

  RiskItems(ResolvedProgramme programme, DecisionDesk desk) {
    this.programme = programme;
    this.desk = desk;
  }

  List<OpenItem> all() {
    return programme.policy().stream()
        .flatMap(policy -> policy.risks().stream().flatMap(risk -> item(policy, risk).stream()))
        .toList();
  }

  private Optional<OpenItem> item(RiskManagementPolicy policy, Risk risk) {
    LocalizedText name = Wording.quoted(risk.statement());
    if (policy.matrix().isEmpty() || policy.acceptableLevel().isEmpty()) {
      return Optional.of(
          new OpenItem(
              OpenItemKind.NOT_EVALUABLE,
              risk.id().value(),
              OverallSignal.UNKNOWN,
              Explanation.of(SignalRule.RISK_NOT_GRADED, Map.of("subject", name))));
    }
    RiskGrade grade = policy.matrix().get().grade(risk.impact(), risk.likelihood());
    RiskGrade highest = policy.acceptableLevel().get().highestGrade();
    if (grade.compareTo(highest) <= 0 || accepted(risk, grade)) {
      return Optional.empty();
    }
    return Optional.of(
        new OpenItem(
            OpenItemKind.RISK_ABOVE_ACCEPTED_LEVEL,
            risk.id().value(),
            grade == RiskGrade.PRIORITY ? OverallSignal.RED : OverallSignal.YELLOW,
            Explanation.of(
                SignalRule.RISK_ABOVE_ACCEPTED_LEVEL,
                Map.of(
                    "subject", name,
                    "grade", grade.label(),
                    "accepted", highest.label()))));
  }

  /** A risk that law demands to be treated is never accepted, whatever was recorded. */
  private boolean accepted(Risk risk, RiskGrade grade) {
    ContentHash inputs =
        IsgJson.standard()
            .hash(
                List.of(
                    risk.id(),
                    Integer.toString(risk.impact()),
                    Integer.toString(risk.likelihood()),
                    grade));
    Judgement judgement =
        desk.judge(
            new Question(DecisionKind.RISK_ACCEPTANCE, risk.id().value(), Optional.empty(), inputs),
            decision -> List.of());
    return !risk.legalObligation()
        && judgement.inEffect().filter(found -> found.choice().equals("ACCEPT")).isPresent();
  }
}
