package dev.isg.evaluation.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Rule;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.assessment.StoredEvaluation;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.VerificationRule;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class VerifierTest {
  private static final Instant NOON = Instant.parse("2026-05-01T03:00:00Z");

  private static MiniCompany company() {
    return new MiniCompany()
        .target("T1", "100", "2")
        .target("T2", "90")
        .measured("T1", MiniCompany.percent("98"))
        .measured("T2", MiniCompany.percent("95"))
        .decided(Decisions.ciso("T2", "MET").build());
  }

  private static String written(MiniCompany company) {
    return IsgJson.standard().write(company.evaluate());
  }

  private static Verification verify(String text, EvaluationInput input) {
    return Verifier.verify(RecordedEvaluation.read("evaluation.json", text), input);
  }

  private static EvaluationInput but(
      EvaluationInput input, Consumer<EvaluationInput.Builder> with) {
    EvaluationInput.Builder changed = EvaluationInput.builder();
    changed.addAllDecisions(input.decisions());
    changed.addAllCauses(input.causes());
    with.accept(changed);
    return changed.build();
  }

  private static List<ComparedInput> inputs(Verification verification) {
    return verification.inputs().stream().map(InputDifference::input).toList();
  }

  private static List<VerificationRule> rules(Explanation line) {
    return line.children().stream().map(child -> (VerificationRule) child.rule()).toList();
  }

  /** The indicators, with values that hold for a thousand days. */
  private static IndicatorSet lasting() {
    return new MiniCompany().validDays(1000).target("T1", "100").target("T2", "90").indicators();
  }

  private static Measurement renamed(Measurement measurement) {
    return Measurement.builder()
        .id(MeasurementId.of("new-" + measurement.id()))
        .indicator(measurement.indicator())
        .unit(measurement.unit())
        .day(measurement.day())
        .value(measurement.value())
        .measuredBy(measurement.measuredBy())
        .recordedAt(measurement.recordedAt())
        .build();
  }

  @Test
  void namesTheProgrammeAndTheAssumptionWhenATargetIsAnother() {
    Verification verification = verify(written(company()), company().draft("T3").input());

    assertThat(verification.conclusion()).isEqualTo(Conclusion.INPUTS_CHANGED);
    assertThat(inputs(verification)).containsExactly(ComparedInput.PROGRAMME);
    assertThat(verification.parts())
        .filteredOn(part -> part.part() == ComparedPart.TARGET)
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.subject()).isEqualTo("T3");
              assertThat(part.recorded()).isEmpty();
              assertThat(part.again().orElseThrow().outcome().en())
                  .isEqualTo("not evaluable, awaiting a decision");
              assertThat(part.attributes()).isEmpty();
              assertThat(part.verdictDiffers()).isTrue();
            });
    assertThat(verification.explanation().render(Language.JA)).contains("記録では「なし」");
  }

  @Test
  void tellsThePartsInTheOrderOfTheDocument() {
    Verification verification =
        verify(
            written(company().netSales("E1", "2025-06-01", "5000")), company().draft("T0").input());

    assertThat(verification.parts())
        .extracting(PartDifference::part)
        .isSorted()
        .contains(ComparedPart.HYPOTHESIS, ComparedPart.TARGET, ComparedPart.PRECONDITION);
  }

  @Test
  void namesTheDecisionsWhenOneWasAddedAndWhenACauseWas() {
    assertThat(
            inputs(
                verify(
                    written(company()),
                    company().decided(Decisions.ciso("T1", "UNMET").build()).input())))
        .containsExactly(ComparedInput.DECISIONS);
    assertThat(
            inputs(
                verify(
                    written(company()),
                    company().cause("T1", CauseFactor.CONTROL, NextStep.REVISE_TARGET).input())))
        .containsExactly(ComparedInput.DECISIONS);
  }

  @Test
  void namesTheRecordsThatWereNotHandedInThen() {
    Verification verification = verify(written(company()), company().incidents().input());

    assertThat(verification.inputs())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.input()).isEqualTo(ComparedInput.RECORDS);
              assertThat(difference.recorded()).isEmpty();
              assertThat(difference.again().orElseThrow()).startsWith("sha256:");
            });
    assertThat(verification.explanation().children().get(0).text().en())
        .startsWith("Other than recorded: the records of incidents and of what is monitored")
        .contains("(nothing on record, ");
  }

  @Test
  void namesTheIndicatorsWhenTheyAreDefinedOtherwiseUnlessTheRecordDoesNotSay() {
    EvaluationInput input = company().input();
    EvaluationInput redefined =
        but(
            input,
            with -> {
              with.programme(input.programme());
              with.period(input.period());
              with.values(
                  IndicatorValues.of(input.programme(), lasting(), company().measurements()));
            });

    Verification verification = verify(written(company()), redefined);
    assertThat(inputs(verification)).containsExactly(ComparedInput.INDICATORS);

    String before = written(company()).replaceFirst("  \"indicatorsHash\": \"[^\"]*\",\n", "");
    assertThat(verify(before, input).conclusion()).isEqualTo(Conclusion.REPRODUCED);
    assertThat(before).doesNotContain("indicatorsHash");
  }

  @Test
  void namesTheMeasurementsWhenTheSameValueComesFromOthers() {
    EvaluationInput input = company().input();
    List<Measurement> others =
        company().measurements().stream().map(VerifierTest::renamed).toList();

    Verification verification =
        verify(
            written(company()),
            but(
                input,
                with -> {
                  with.programme(input.programme());
                  with.period(input.period());
                  with.values(
                      IndicatorValues.of(input.programme(), company().indicators(), others));
                }));

    assertThat(inputs(verification)).containsExactly(ComparedInput.VALUES);
    Explanation values = verification.explanation().children().get(0);
    assertThat(rules(values))
        .containsExactly(VerificationRule.SOURCE_DIFFERS, VerificationRule.SOURCE_DIFFERS);
    assertThat(values.children().get(0).inputs().get("measurements").ja())
        .isEqualTo("-m-T1-co-2026-03-31, +new-m-T1-co-2026-03-31");
    assertThat(verification.parts())
        .filteredOn(part -> part.subject().equals("T1"))
        .allSatisfy(
            part -> {
              assertThat(part.verdictDiffers()).isFalse();
              assertThat(part.attributes()).containsExactly("measures");
            });
  }

  @Test
  void tellsAValueThatIsNotThereAnyMore() {
    Verification verification =
        verify(
            written(company()),
            company().input(List.of(), company().decisions(), company().targets()));

    assertThat(verification.explanation().children().get(0).children().get(0).text().en())
        .endsWith("is 98 % [measurements: 1/1] on record and unknown [measurements: 0/1] now.");
    assertThat(
            verify(
                    written(company()),
                    company()
                        .input(
                            company().measurements(),
                            company().decisions(),
                            company().targets().subList(0, 1)))
                .explanation()
                .render(Language.JA))
        .contains("今回は なし");
  }

  @Test
  void saysNoMoreThanThatTheRulesAreOthers() {
    String older = written(company()).replace("\"" + Rule.RULE_SET_VERSION + "\"", "\"2008.7\"");
    Verification verification = verify(older, company().incidents().input());

    assertThat(verification.conclusion()).isEqualTo(Conclusion.RULES_CHANGED);
    assertThat(inputs(verification)).containsExactly(ComparedInput.RULES, ComparedInput.RECORDS);
    assertThat(verification.inputs().get(0).recorded()).contains("2008.7");
    assertThat(verification.explanation().next().en()).contains("has the rules 2008.7");
  }

  @Test
  void seesASentenceThatWasAltered() {
    String written = written(company());
    String altered = written.replaceFirst("Nobody has decided yet", "Everybody has agreed");
    assertThat(altered).isNotEqualTo(written);

    Verification verification = verify(altered, company().input());

    assertThat(verification.conclusion()).isEqualTo(Conclusion.ALTERED);
    assertThat(verification.parts()).isEmpty();
    assertThat(rules(verification.explanation()))
        .containsExactly(VerificationRule.HASH_DOES_NOT_FIT);
    assertThat(verification.recorded()).isNotEqualTo(verification.again());
  }

  @Test
  void seesAValueThatWasAlteredEvenWhenTheInputsAreOthersBesides() {
    String altered = written(company()).replaceFirst("\"value\": \"98 %\"", "\"value\": \"99 %\"");
    assertThat(altered).isNotEqualTo(written(company()));

    Verification verification = verify(altered, company().incidents().input());

    assertThat(verification.conclusion()).isEqualTo(Conclusion.ALTERED);
    assertThat(rules(verification.explanation()))
        .contains(VerificationRule.VALUES_DO_NOT_FIT, VerificationRule.INPUT_DIFFERS);
  }

  @Test
  void takesTheNameAnEvaluationIsKeptUnderForItsHash() {
    Evaluation evaluation = company().evaluate();
    EvaluationInput input = company().input();

    assertThat(Verifier.verify(RecordedEvaluation.of(evaluation), input).conclusion())
        .isEqualTo(Conclusion.REPRODUCED);
    assertThat(
            Verifier.verify(RecordedEvaluation.of(StoredEvaluation.of(evaluation, NOON)), input)
                .conclusion())
        .isEqualTo(Conclusion.REPRODUCED);
    StoredEvaluation other = new StoredEvaluation(ContentHash.of(new byte[] {1}), NOON, evaluation);
    assertThat(Verifier.verify(RecordedEvaluation.of(other), input).conclusion())
        .isEqualTo(Conclusion.ALTERED);
  }

  @Test
  void readsADocumentHoweverItIsIndentedAndMarked() {
    Evaluation evaluation = company().evaluate();
    String line = IsgJson.standard().writeLine(evaluation);

    assertThat(RecordedEvaluation.read("e.json", "\uFEFF" + line))
        .isEqualTo(RecordedEvaluation.of(evaluation));
    assertThatThrownBy(() -> RecordedEvaluation.read("e.json", line + "}"))
        .isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void refusesInputsOfAnotherDayPeriodOrStateOfKnowledge() {
    EvaluationInput input = company().input();
    ResolvedProgramme programme = input.programme();
    ResolvedProgramme later =
        ResolvedProgramme.of(programme.programme(), LocalDate.parse("2026-05-01"));
    Period half = Period.parse("2025-04-01/2025-09-30");
    Stream<EvaluationInput> others =
        Stream.of(
            but(input, with -> with.programme(later).values(input.values()).period(input.period())),
            but(input, with -> with.programme(programme).values(input.values()).period(half)),
            but(
                input,
                with ->
                    with.programme(programme)
                        .values(input.values())
                        .period(input.period())
                        .knownAt(NOON)));

    others.forEach(
        other ->
            assertThatThrownBy(() -> verify(written(company()), other))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("asOf, period and knownAt"));
  }

  @Test
  void namesWhatOnlyManagementLooksAtWhereNothingElseExplainsIt() {
    EvaluationInput input = company().target("T9", "50").seen("T9").input();
    List<Measurement> other =
        company().target("T9", "50").measured("T9", MiniCompany.percent("60")).measurements();
    EvaluationInput then = but(input, with -> withoutTarget(with, input, company().measurements()));
    EvaluationInput now = but(input, with -> withoutTarget(with, input, other));

    Verification verification =
        Verifier.verify(RecordedEvaluation.of(Evaluator.evaluate(then)), now);

    assertThat(verification.conclusion()).isEqualTo(Conclusion.INPUTS_CHANGED);
    assertThat(inputs(verification)).containsOnly(ComparedInput.VIEWPOINTS);
  }

  private static void withoutTarget(
      EvaluationInput.Builder with, EvaluationInput input, List<Measurement> measured) {
    ResolvedProgramme programme =
        ResolvedProgramme.of(company().input().programme().programme(), input.programme().day());
    with.programme(programme);
    with.period(input.period());
    with.monitoring(input.monitoring());
    with.incidents(input.incidents());
    with.values(IndicatorValues.of(programme, input.values().indicators(), measured));
    assertThat(input.values().indicators().find(IndicatorId.of("i-T9"))).isPresent();
  }

  @Test
  void readsAloudInBothLanguages() throws IOException {
    String recorded = written(company());
    EvaluationInput later = company().measured("T9", MiniCompany.percent("1")).incidents().input();
    List<Measurement> mended =
        Stream.concat(
                company().measurements().stream().skip(1),
                new MiniCompany()
                    .measured("T1", MiniCompany.percent("100")).measurements().stream())
            .toList();
    String altered = recorded.replaceFirst("\"suggestion\": \"MET\"", "\"suggestion\": \"UNMET\"");
    for (Language language : Language.values()) {
      Golden.assertMatches(
          "verification." + language.code() + ".txt",
          String.join(
              "\n",
              verify(recorded, company().input()).explanation().render(language),
              verify(recorded, later).explanation().render(language),
              verify(recorded, company().input(mended, company().decisions(), company().targets()))
                  .explanation()
                  .render(language),
              verify(altered, company().input()).explanation().render(language)));
    }
  }
}
