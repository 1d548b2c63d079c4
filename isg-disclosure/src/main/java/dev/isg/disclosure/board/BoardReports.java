package dev.isg.disclosure.board;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.Decision;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.disclosure.message.Distillation;
import dev.isg.disclosure.message.MessageCandidates;
import dev.isg.disclosure.message.Subjects;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.oversight.AuditChecklist;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.signal.Signal;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.verdict.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes reports to management. */
public final class BoardReports {
  private final EvaluationInput input;
  private final Evaluation evaluation;
  private final Subjects subjects;
  private final BoardReport.Builder report = BoardReport.builder();

  private BoardReports(EvaluationInput input, Evaluation evaluation) {
    this.input = input;
    this.evaluation = evaluation;
    this.subjects = Subjects.of(input.programme());
  }

  /** The report of an evaluation, with up to {@link Distillation#USUAL_CAP} messages. */
  public static BoardReport of(
      EvaluationInput input, Evaluation evaluation, AuditChecklist oversight) {
    return of(input, evaluation, oversight, Distillation.USUAL_CAP);
  }

  /**
   * The report of an evaluation.
   *
   * @param input what was evaluated
   * @param evaluation the evaluation of that input
   * @param oversight the checklist of that evaluation
   * @param cap the greatest number of messages, from 1
   * @throws InvalidModelException if the cap is below 1
   */
  public static BoardReport of(
      EvaluationInput input, Evaluation evaluation, AuditChecklist oversight, int cap) {
    BoardReports writer = new BoardReports(input, evaluation);
    writer.head(cap);
    evaluation.policy().ifPresent(writer::policy);
    writer.decisions();
    writer.causes();
    writer.oversight(oversight);
    return writer.report.build();
  }

  private void head(int cap) {
    Signal signal = Signals.of(input, evaluation);
    Distillation distilled = Distillation.of(MessageCandidates.of(input, evaluation, signal), cap);
    report.company(input.programme().governanceUnit().name());
    report.period(evaluation.period());
    report.periodName(
        input.programme().governanceUnit().fiscalCalendar().nameOf(evaluation.period()));
    report.asOf(evaluation.asOf());
    report.evaluation(evaluation.contentHash());
    report.ruleSetVersion(evaluation.ruleSetVersion());
    report.cycle(evaluation.cycle().state());
    report.signal(signal);
    report.addAllMessages(distilled.reported());
    report.addAllReviewedNotReported(distilled.notReported());
  }

  private void policy(PolicyAssessment policy) {
    report.policyVersion(policy.versionName());
    report.reviewSuggestion(policy.reviewSuggestion());
    policy.proposal().ifPresent(report::revision);
    policy
        .elements()
        .forEach(
            element ->
                report.addElements(
                    new ElementLine(
                        element.coreValue(),
                        subjects.coreValue(element.coreValue()),
                        element.suggestion(),
                        element.judgement().standing(),
                        element.result())));
  }

  private void decisions() {
    List<Judgement> judgements = new ArrayList<>();
    evaluation.targets().forEach(found -> judgements.add(found.judgement()));
    evaluation.objectives().forEach(found -> judgements.add(found.judgement()));
    evaluation.preconditions().forEach(found -> judgements.add(found.judgement()));
    evaluation
        .policy()
        .ifPresent(
            policy -> {
              policy.elements().forEach(found -> judgements.add(found.judgement()));
              judgements.add(policy.judgement());
            });
    judgements.stream()
        .map(Judgement::inEffect)
        .flatMap(Optional::stream)
        .forEach(decision -> report.addDecisionsTaken(taken(decision)));
    evaluation.pending().forEach(question -> report.addDecisionsAwaited(awaited(question)));
  }

  private DecisionLine taken(Decision decision) {
    return new DecisionLine(
        decision.id(),
        decision.kind(),
        subjects.of(decision.kind(), decision.subject()),
        Choices.label(decision),
        name(decision.decider().person()),
        decision.decider().role(),
        decision.decidedAt().atZone(input.programme().governanceUnit().zone()).toLocalDate(),
        decision.reason(),
        decision.condition().map(this::condition));
  }

  private DecisionLine.ConditionLine condition(Condition condition) {
    return new DecisionLine.ConditionLine(
        condition.text(), name(condition.owner()), condition.due());
  }

  private AwaitedLine awaited(OpenQuestion question) {
    return new AwaitedLine(
        question.kind(),
        subjects.of(question.kind(), question.subject()),
        question.standing(),
        Choices.label(question.kind(), question.suggestion()),
        question.options().stream().map(option -> Choices.label(question.kind(), option)).toList(),
        question.deciders());
  }

  private void causes() {
    evaluation
        .targets()
        .forEach(
            target ->
                target
                    .causes()
                    .forEach(
                        cause ->
                            report.addCauses(
                                new CauseLine(
                                    cause.target(),
                                    subjects.target(cause.target()),
                                    cause.factor(),
                                    cause.finding(),
                                    cause.nextStep()))));
  }

  private void oversight(AuditChecklist checklist) {
    report.oversight(
        new OversightSummary(
            checklist.conclusion(),
            checklist.items().stream()
                .flatMap(
                    item ->
                        item.record().stream()
                            .map(
                                found ->
                                    new OversightSummary.Finding(
                                        item.point().question(),
                                        item.answer(),
                                        found.finding(),
                                        found.recommendation(),
                                        found.managementResponse())))
                .toList()));
  }

  private LocalizedText name(PersonId person) {
    return input
        .programme()
        .person(person)
        .map(Person::name)
        .orElse(LocalizedText.same(person.value()));
  }
}
