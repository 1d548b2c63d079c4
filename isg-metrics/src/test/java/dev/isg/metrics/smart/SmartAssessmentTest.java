package dev.isg.metrics.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.metrics.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmartAssessmentTest {
  @Test
  @Tag("REQ-224")
  void theAnswerOfThePersonCountsWhateverTheHintSays() {
    SmartAssessment assessment =
        assessment(SmartJudgement.SATISFIED)
            .addHints(
                SmartHint.of(
                    SmartRule.DOES_NOT_CHANGE,
                    Map.of(
                        "intervals", LocalizedText.same("4"), "value", LocalizedText.same("9 %"))))
            .build();

    assertThat(assessment.satisfied()).isTrue();
    assertThat(assessment.answer(SmartProperty.TIME_DEPENDENT).judgement())
        .isEqualTo(SmartJudgement.SATISFIED);
  }

  @Test
  @Tag("REQ-224")
  void undecidedIsNotSatisfied() {
    assertThat(assessment(SmartJudgement.UNDECIDED).build().satisfied()).isFalse();
    assertThat(assessment(SmartJudgement.NOT_SATISFIED).build().satisfied()).isFalse();
  }

  @Test
  @Tag("REQ-224")
  void needsEachOfTheFiveAnswersOnce() {
    SmartAnswer again = answer(SmartProperty.SPECIFIC, SmartJudgement.SATISFIED);

    assertThatThrownBy(() -> assessment(SmartJudgement.SATISFIED).addAnswers(again).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("one answer on SPECIFIC, not 2");
    assertThatThrownBy(() -> begun().addAnswers(again).build())
        .hasMessageContaining("MEASURABLE, not 0")
        .hasMessageContaining("TIME_DEPENDENT, not 0");
  }

  @Test
  @Tag("ALG-14")
  void tellsWhatWasFoundSatisfiedAgainstAHint() {
    SmartHint doubtful = SmartHint.of(SmartRule.GAPS, Map.of());
    SmartHint harmless = SmartHint.of(SmartRule.NOT_MEASURED_TWICE, Map.of());

    assertThat(
            assessment(SmartJudgement.SATISFIED)
                .addHints(harmless, doubtful)
                .build()
                .againstHints())
        .containsExactly(SmartProperty.ATTAINABLE);
    assertThat(assessment(SmartJudgement.NOT_SATISFIED).addHints(doubtful).build().againstHints())
        .isEmpty();
    assertThat(assessment(SmartJudgement.SATISFIED).addHints(harmless).build().againstHints())
        .isEmpty();
  }

  @Test
  @Tag("REQ-509")
  void comesBackFromJson() {
    SmartAssessment assessment =
        assessment(SmartJudgement.UNDECIDED)
            .addHints(SmartHint.of(SmartRule.NOT_MEASURED_TWICE, Map.of()))
            .addHints(SmartHint.of(SmartRule.NO_GAP, Map.of("expected", LocalizedText.same("4"))))
            .build();
    String json = IsgJson.standard().write(assessment);

    assertThat(IsgJson.standard().read("s.json", json, SmartAssessment.class).value())
        .isEqualTo(assessment);
  }

  private static SmartAssessment.Builder assessment(SmartJudgement judgement) {
    List<SmartAnswer> answers =
        Arrays.stream(SmartProperty.values()).map(property -> answer(property, judgement)).toList();
    return begun().addAllAnswers(answers);
  }

  private static SmartAssessment.Builder begun() {
    return SmartAssessment.builder()
        .indicator(Samples.TRAINING)
        .assessor(PersonId.of("sato"))
        .assessedOn(LocalDate.of(2026, 4, 1));
  }

  private static SmartAnswer answer(SmartProperty property, SmartJudgement judgement) {
    return new SmartAnswer(property, judgement, LocalizedText.of("根拠", "evidence"));
  }
}
