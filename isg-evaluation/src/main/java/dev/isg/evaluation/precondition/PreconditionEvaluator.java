package dev.isg.evaluation.precondition;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.control.Control;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.json.IsgJson;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays out what changed around the company in a period, and applies what management chose to do
 * about it. It explains what either option bears on and prefers none.
 *
 * <p>A choice rests on the record of the change alone, so that it stays when the policy is revised
 * because of it, and is out of date once the record says something else.
 *
 * @source METI 2009, 5.1(1)
 */
public final class PreconditionEvaluator {
  private final ResolvedProgramme programme;
  private final DecisionDesk desk;
  private final Period period;

  private PreconditionEvaluator(ResolvedProgramme programme, DecisionDesk desk, Period period) {
    this.programme = programme;
    this.desk = desk;
    this.period = period;
  }

  /** An evaluator for a period of a programme. */
  public static PreconditionEvaluator of(
      ResolvedProgramme programme, DecisionDesk desk, Period period) {
    return new PreconditionEvaluator(programme, desk, period);
  }

  /**
   * The changes of the period, its first and last day included, that had happened by the day of the
   * programme, by day, then by id.
   */
  public List<PreconditionAssessment> assess() {
    return programme.programme().environmentChanges().stream()
        .filter(change -> period.contains(change.on()))
        .filter(change -> !change.on().isAfter(programme.day()))
        .sorted(Comparator.comparing(EnvironmentChange::on).thenComparing(EnvironmentChange::id))
        .map(this::assess)
        .toList();
  }

  private PreconditionAssessment assess(EnvironmentChange change) {
    List<Risk> risks = risks(change);
    List<Control> controls = ServingControls.of(programme, risks);
    ContentHash inputs = IsgJson.standard().hash(change);
    Judgement judgement =
        desk.judge(
            new Question(
                DecisionKind.TOLERANCE_CHOICE, change.id().value(), Optional.empty(), inputs),
            decision -> ChoiceChecks.objections(desk, decision));
    List<Explanation> below =
        new ArrayList<>(PreconditionLines.of(programme, change, risks, controls));
    below.add(
        desk.explain(
            DecisionKind.TOLERANCE_CHOICE,
            judgement,
            option ->
                judgement
                    .decision()
                    .map(PreconditionEvaluator::name)
                    .orElseGet(() -> ToleranceChoice.valueOf(option).label())));
    PreconditionAssessment.Builder assessment = PreconditionAssessment.builder();
    assessment.change(change.id());
    assessment.on(change.on());
    assessment.statement(change.statement());
    assessment.addAllRisks(risks.stream().map(Risk::id).toList());
    assessment.addAllControls(controls.stream().map(Control::id).toList());
    assessment.suggestion(PreconditionSuggestion.CHOICE_NEEDED);
    assessment.inputs(inputs);
    assessment.judgement(judgement);
    judgement
        .inEffect()
        .map(decision -> ToleranceChoice.valueOf(decision.choice()))
        .ifPresent(assessment::choice);
    assessment.explanation(PreconditionLines.head(change, below));
    return assessment.build();
  }

  /** What a decision chose: the name of the option, and what it says in its own words. */
  static LocalizedText name(Decision decision) {
    LocalizedText option = ToleranceChoice.valueOf(decision.choice()).label();
    return decision
        .choiceText()
        .map(
            words ->
                LocalizedText.of(
                    option.ja() + "（" + Wording.quoted(words).ja() + "）",
                    option.en() + " (" + Wording.quoted(words).en() + ")"))
        .orElse(option);
  }

  /**
   * The risks the change touches, each once, as the version in force states them, or else another.
   */
  private List<Risk> risks(EnvironmentChange change) {
    return change.risks().stream().distinct().sorted().map(this::risk).toList();
  }

  private Risk risk(RiskId id) {
    return Stream.concat(programme.policy().stream(), programme.programme().policies().stream())
        .flatMap(policy -> policy.risks().stream())
        .filter(risk -> risk.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
