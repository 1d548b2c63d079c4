package dev.isg.evaluation.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.rule.VerificationRule;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever was measured and decided. */
final class VerifierProperties {
  private static final Pattern SUGGESTION =
      Pattern.compile(
          "\"(suggestion|reviewSuggestion)\": "
              + "\"(MET|UNMET|JUDGEMENT_NEEDED|KEEP|CONSIDER_REVISION)\"");

  private static MiniCompany company(int first, int second, boolean decided) {
    MiniCompany company =
        new MiniCompany()
            .target("T1", "95", "2")
            .target("T2", "90")
            .draft("T3")
            .risk("R1", 1, 2)
            .measured("T1", MiniCompany.percent("" + first))
            .measured("T2", MiniCompany.percent("" + second));
    return decided ? company.decided(Decisions.ciso("T1", "MET").build()) : company;
  }

  private static RecordedEvaluation read(String text) {
    return RecordedEvaluation.read("evaluation.json", text);
  }

  @Property(tries = 60)
  void reproducesWhatWasJustEvaluated(
      @ForAll @IntRange(max = 100) int first,
      @ForAll @IntRange(max = 100) int second,
      @ForAll boolean decided) {
    MiniCompany company = company(first, second, decided);
    Evaluation evaluation = company.evaluate();

    Verification verification =
        Verifier.verify(read(IsgJson.standard().write(evaluation)), company.input());

    assertThat(verification.conclusion()).isEqualTo(Conclusion.REPRODUCED);
    assertThat(verification.reproduced()).isTrue();
    assertThat(verification.inputs()).isEmpty();
    assertThat(verification.parts()).isEmpty();
    assertThat(verification.recorded()).isEqualTo(evaluation.contentHash());
    assertThat(verification.again()).isEqualTo(evaluation.contentHash());
  }

  @Property(tries = 60)
  void namesTheValuesWhenAMeasurementIsAnother(
      @ForAll @IntRange(max = 100) int first,
      @ForAll @IntRange(max = 100) int other,
      @ForAll boolean decided) {
    Assume.that(first != other);
    String recorded = IsgJson.standard().write(company(first, 95, decided).evaluate());

    Verification verification =
        Verifier.verify(read(recorded), company(other, 95, decided).input());

    assertThat(verification.conclusion()).isEqualTo(Conclusion.INPUTS_CHANGED);
    assertThat(verification.reproduced()).isFalse();
    assertThat(verification.inputs())
        .extracting(InputDifference::input)
        .containsExactly(ComparedInput.VALUES);
    assertThat(verification.explanation().children().get(0).children())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.rule()).isEqualTo(VerificationRule.VALUE_DIFFERS);
              assertThat(line.inputs().get("recorded").en())
                  .isEqualTo(first + " % [measurements: 1/1]");
              assertThat(line.inputs().get("again").en())
                  .isEqualTo(other + " % [measurements: 1/1]");
            });
    assertThat(verification.parts()).extracting(PartDifference::part).contains(ComparedPart.TARGET);
  }

  @Property(tries = 60)
  void seesThatAVerdictInTheDocumentWasAltered(
      @ForAll @IntRange(max = 100) int first,
      @ForAll @IntRange(max = 100) int second,
      @ForAll @IntRange(max = 30) int place) {
    MiniCompany company = company(first, second, true);
    String written = IsgJson.standard().write(company.evaluate());
    List<MatchResult> verdicts = SUGGESTION.matcher(written).results().toList();
    MatchResult chosen = verdicts.get(place % verdicts.size());
    String altered =
        written.substring(0, chosen.start(2)) + "NOT_EVALUABLE" + written.substring(chosen.end(2));

    Verification verification = Verifier.verify(read(altered), company.input());

    assertThat(verification.conclusion()).isEqualTo(Conclusion.ALTERED);
    assertThat(verification.inputs()).isEmpty();
    assertThat(verification.parts()).hasSize(1);
  }
}
