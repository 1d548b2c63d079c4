package dev.isg.evaluation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.decision.Decision;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.ConditionalTreatment;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.oversight.AuditChecklists;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.rule.PolicyRule;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class EvaluatorTest {
  private static MiniCompany company() {
    return new MiniCompany()
        .target("T1", "100", "2")
        .target("T2", "90")
        .measured("T1", MiniCompany.percent("98"))
        .measured("T2", MiniCompany.percent("95"));
  }

  @Test
  @Tag("REQ-300")
  void holdsAssumptionMaterialJudgementReasonDeciderDateAndConsequence() {
    Evaluation evaluation =
        company()
            .decided(
                Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build())
            .decided(Decisions.review("REVISE_RESOURCES").build())
            .evaluate();
    TargetAssessment target = evaluation.target(TargetId.of("T1")).orElseThrow();
    Decision judgement = target.judgement().inEffect().orElseThrow();

    assertThat(evaluation.hypothesis().policyVersion()).contains("risk-policy-v1");
    assertThat(evaluation.hypothesis().statements())
        .extracting(Explanation::rule)
        .containsExactly(PolicyRule.ASSUMED_OF_VALUE, PolicyRule.ASSUMED_OF_OBJECTIVE);
    assertThat(target.measures().get(0).value().lineage())
        .containsExactly(MeasurementId.of("m-T1-co-2026-03-31"));
    assertThat(judgement.reason()).isPresent();
    assertThat(judgement.decider().person()).isEqualTo(MiniCompany.CISO);
    assertThat(judgement.decidedAt()).isEqualTo(Instant.parse("2026-04-10T01:00:00Z"));
    assertThat(evaluation.policy().orElseThrow().proposal()).isPresent();
  }

  @Test
  @Tag("REQ-503")
  void listsEveryOpenQuestionWithOptionsDecidersAndInputs() {
    Evaluation evaluation = company().evaluate();

    assertThat(evaluation.pending())
        .extracting(OpenQuestion::subject)
        .containsExactly("T1", "T2", "O1", "V1", "J1-1", "J1-2", "J1-3", "risk-policy");
    OpenQuestion first = evaluation.pending().get(0);
    assertThat(first.options())
        .containsExactly("MET", "CONDITIONALLY_MET", "UNMET", "NOT_EVALUABLE");
    assertThat(first.deciders()).containsExactly(Role.CISO);
    assertThat(first.suggestion()).isEqualTo("JUDGEMENT_NEEDED");
    assertThat(first.inputs()).isEqualTo(evaluation.targets().get(0).inputs());
  }

  @Test
  void namesTheSameEvaluationByTheSameHashAndAnotherByAnother() {
    assertThat(company().evaluate().contentHash()).isEqualTo(company().evaluate().contentHash());
    assertThat(company().asOf("2026-05-01").evaluate().contentHash())
        .isNotEqualTo(company().evaluate().contentHash());
  }

  @Test
  void staysTheSameWhateverTheOrderOfWhatItIsGiven() {
    MiniCompany company =
        company()
            .decided(Decisions.ciso("T1", "MET").build())
            .decided(Decisions.ciso("T2", "MET").build());
    List<Measurement> measurements = new ArrayList<>(company.measurements());
    List<Decision> decisions = new ArrayList<>(company.decisions());
    List<Target> targets = new ArrayList<>(company.targets());
    Collections.reverse(measurements);
    Collections.reverse(decisions);
    Collections.reverse(targets);

    assertThat(
            IsgJson.standard()
                .write(Evaluator.evaluate(company.input(measurements, decisions, targets))))
        .isEqualTo(IsgJson.standard().write(company.evaluate()));
  }

  @Test
  void explainsTheWholeInWordsThatCanBeReadAloud() throws IOException {
    MiniCompany company =
        company()
            .draft("T3")
            .risk("R1", 1, 2)
            .rollUp(
                MiniCompany.rollUp(
                    new RollUpMethod.KOfN(2),
                    ConditionalTreatment.AS_HALF,
                    NotEvaluableTreatment.EXCLUDED))
            .cause("T1", CauseFactor.CONTROL, NextStep.REVISE_TARGET)
            .decided(Decisions.ciso("T1", "UNMET").build())
            .decided(Decisions.ciso("T2", "CONDITIONALLY_MET").build());
    EvaluationInput input = company.input();
    Evaluation evaluation = Evaluator.evaluate(input);

    Golden.assertMatches("evaluation.ja.txt", read(input, evaluation, Language.JA));
    Golden.assertMatches("evaluation.en.txt", read(input, evaluation, Language.EN));
  }

  private static String read(EvaluationInput input, Evaluation evaluation, Language language) {
    StringBuilder text = new StringBuilder();
    PolicyAssessment policy = evaluation.policy().orElseThrow();
    text.append(Signals.of(input, evaluation).explanation().render(language)).append('\n');
    evaluation.hypothesis().statements().forEach(line -> text.append(line.render(language)));
    text.append('\n');
    evaluation.targets().forEach(found -> text.append(found.explanation().render(language)));
    text.append('\n');
    evaluation.objectives().forEach(found -> text.append(found.explanation().render(language)));
    text.append('\n');
    policy.elements().forEach(found -> text.append(found.explanation().render(language)));
    text.append(policy.explanation().render(language)).append('\n');
    text.append(evaluation.cycle().explanation().render(language));
    evaluation.cycle().blockers().forEach(line -> text.append(line.render(language)));
    text.append('\n');
    AuditChecklists.of(input, evaluation, List.of())
        .items()
        .forEach(
            item -> {
              text.append(item.point().question().in(language)).append('\n');
              item.evidence().forEach(found -> text.append(found.finding().render(language)));
            });
    return text.toString();
  }
}
