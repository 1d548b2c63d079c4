package dev.isg.metrics.checksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import dev.isg.metrics.Golden;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.sample.SampleCheckSheet;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-232")
@Tag("ALG-16")
class CheckSheetScoreTest {
  private static final CheckSheet SHEET = SampleCheckSheet.table43(Catalogues.shipped());
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Instant RECORDED = Instant.parse("2025-07-01T00:00:00Z");
  private static final MeasurementId ID = MeasurementId.of("M1");

  /** Passed, passed, failed, left out, and nothing on the fifth. */
  private static final CheckSheetScore MIXED =
      score(graded("F3-1", 1), graded("F3-2", 1), graded("F3-3", 2), leftOut("F3-4"));

  @Test
  void itemsPassInTheGradesTheSheetSays() {
    assertThat(MIXED.passed()).extracting(CheckItemId::value).containsExactly("F3-1", "F3-2");
    assertThat(MIXED.answered())
        .extracting(CheckItemId::value)
        .containsExactly("F3-1", "F3-2", "F3-3");
    assertThat(MIXED.grade(CheckItemId.of("F3-3"))).contains(2);
    assertThat(MIXED.grade(CheckItemId.of("F3-4"))).isEmpty();
    assertThat(MIXED.grade(CheckItemId.of("F3-5"))).isEmpty();
    assertThat(MIXED.answer(CheckItemId.of("F3-4"))).containsInstanceOf(CheckAnswer.LeftOut.class);
  }

  @Test
  void whatIsUnansweredIsUnknownAndLowersNothingSilently() {
    assertThat(MIXED.unanswered()).extracting(CheckItemId::value).containsExactly("F3-5");
    assertThat(MIXED.leftOut()).extracting(CheckItemId::value).containsExactly("F3-4");
    assertThat(MIXED.counts())
        .isEqualTo(new MeasuredValue.Ratio(BigDecimal.valueOf(2), BigDecimal.valueOf(3)));
    assertThat(MIXED.rate())
        .contains(Percentage.ofRatio(BigDecimal.valueOf(2), BigDecimal.valueOf(3)));
    assertThat(MIXED.lowestRate()).contains(Percentage.of("50"));
    assertThat(MIXED.highestRate()).contains(Percentage.of("75"));
  }

  @Test
  void nothingAnsweredIsNoRate() {
    CheckSheetScore empty = score();

    assertThat(empty.rate()).isEmpty();
    assertThat(empty.counts()).isEqualTo(MeasuredValue.Ratio.NONE);
    assertThat(empty.unanswered()).hasSize(5);
    assertThat(empty.lowestRate()).contains(Percentage.ZERO);
    assertThat(empty.highestRate()).contains(Percentage.HUNDRED);
    assertThat(empty.measurement(rate(), ID, DAY, RECORDED)).isEmpty();
  }

  @Test
  void everythingLeftOutIsNoRateEither() {
    CheckSheetScore none =
        score(leftOut("F3-1"), leftOut("F3-2"), leftOut("F3-3"), leftOut("F3-4"), leftOut("F3-5"));

    assertThat(List.of(none.rate(), none.lowestRate(), none.highestRate()))
        .containsOnly(Optional.empty());
  }

  @Test
  void noMethodAddsOrAveragesGrades() {
    assertThat(
            Arrays.stream(CheckSheetScore.class.getMethods())
                .filter(method -> method.getDeclaringClass() == CheckSheetScore.class)
                .map(Method::getName))
        .noneMatch(name -> name.matches("(?i).*(mean|average|sum|total|points).*"));
  }

  @Test
  void becomesAMeasurementOfAShareThatTellsWhatIsUnknown() {
    Measurement measurement = MIXED.measurement(rate(), ID, DAY, RECORDED).orElseThrow();

    assertThat(measurement)
        .returns(MIXED.counts(), Measurement::value)
        .returns(Samples.SALES, Measurement::unit)
        .returns(DAY, Measurement::day)
        .returns(RECORDED, Measurement::recordedAt)
        .returns("sato, tanaka", Measurement::measuredBy)
        .returns(Optional.of("未回答 / unanswered: F3-5; 対象外 / left out: F3-4"), Measurement::note);
  }

  @Test
  void aFullSheetNeedsNoNote() {
    CheckSheetScore full =
        score(
            graded("F3-5", 3),
            graded("F3-4", 1),
            graded("F3-3", 1),
            graded("F3-2", 1),
            graded("F3-1", 1));

    assertThat(full.rate()).contains(Percentage.of("80"));
    assertThat(full.measurement(rate(), ID, DAY, RECORDED).orElseThrow().note()).isEmpty();
    assertThat(score(graded("F3-1", 1)).measurement(rate(), ID, DAY, RECORDED).orElseThrow().note())
        .contains("未回答 / unanswered: F3-2, F3-3, F3-4, F3-5");
  }

  @Test
  void aLongNoteIsCutAndSaysHowManyThereAre() {
    List<CheckItem> items = new ArrayList<>();
    for (int i = 1; i <= 22; i++) {
      items.add(
          CheckItem.of(CheckItemId.of("Q" + i), SHEET.title(), SHEET.items().get(0).grades()));
    }
    CheckSheet twentyOneOpen = SHEET.withItems(items);
    CheckSheet twentyOpen = SHEET.withItems(items.subList(0, 21));

    assertThat(note(twentyOneOpen)).endsWith("Q20, Q21, … (21)").doesNotContain("Q22");
    assertThat(note(twentyOpen)).endsWith("Q20, Q21");
  }

  @Test
  void refusesAnIndicatorThatIsNoShareByCheckSheet() {
    Indicator other = Samples.indicator(Samples.TRAINING).build();
    Indicator number =
        Samples.number(Samples.TRAINING, MeasurementUnit.COUNT, Combination.SUM, Combination.SUM)
            .build()
            .withMethod(CollectionMethod.CHECK_SHEET);

    for (Indicator unfit : List.of(other, number)) {
      assertThatThrownBy(() -> MIXED.measurement(unfit, ID, DAY, RECORDED))
          .isInstanceOf(InvalidModelException.class)
          .hasMessageContaining("form RATIO and method CHECK_SHEET");
    }
  }

  @Test
  @Tag("SUB-31")
  void theGradeOfAnItemIsAMeasurementOfItsOwnIndicator() {
    CheckSheet bound = bound();
    CheckSheetScore score = CheckSheetScore.of(bound, filled(graded("F3-1", 2)));
    CheckItemId item = CheckItemId.of("F3-1");

    assertThat(score.measurement(item, grades(Samples.MATURITY), ID, RECORDED).orElseThrow())
        .returns(DAY, Measurement::day)
        .returns("sato", Measurement::measuredBy)
        .extracting(Measurement::value)
        .hasToString("Single[quantity=2 grade]");
    assertThat(
            CheckSheetScore.of(bound, filled())
                .measurement(item, grades(Samples.MATURITY), ID, RECORDED))
        .isEmpty();
  }

  @Test
  @Tag("SUB-31")
  void refusesAGradeForAnIndicatorTheItemIsNotThereFor() {
    CheckSheetScore score = CheckSheetScore.of(bound(), filled(graded("F3-1", 2)));
    Indicator upsideDown =
        gradesBase(Samples.MATURITY).direction(Direction.HIGHER_IS_BETTER).build();
    Indicator noGrades =
        Samples.number(Samples.MATURITY, MeasurementUnit.COUNT, Combination.SUM, Combination.SUM)
            .build();

    refuses(score, "F3-1", grades(IndicatorId.of("another")));
    refuses(score, "F3-2", grades(Samples.MATURITY));
    refuses(score, "gone", grades(Samples.MATURITY));
    refuses(score, "F3-1", upsideDown);
    refuses(score, "F3-1", noGrades);
  }

  @Test
  void cannotBeScoredWithErrors() {
    assertThatThrownBy(() -> score(graded("F3-1", 4)))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("ISG-M-244");
  }

  @Test
  void peopleSeeWhatPassedWhatIsUnknownAndWhatWasLeftOut() {
    Golden.check("check-sheet-ja.md", MIXED.text(Language.JA));
    Golden.check("check-sheet-en.md", MIXED.text(Language.EN));
    assertThat(score().text(Language.EN)).contains("sales: no answer, so unknown");
  }

  @Test
  @Tag("REQ-509")
  void sheetsAndAnswersComeBackFromJson() {
    IsgJson json = IsgJson.standard();
    FilledSheet filled = filled(graded("F3-1", 1), leftOut("F3-4"));

    assertThat(json.read("s.json", json.write(bound()), CheckSheet.class).value())
        .isEqualTo(bound());
    assertThat(json.read("f.json", json.write(filled), FilledSheet.class).value())
        .isEqualTo(filled);
  }

  private static void refuses(CheckSheetScore score, String item, Indicator indicator) {
    assertThatThrownBy(() -> score.measurement(CheckItemId.of(item), indicator, ID, RECORDED))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("is not one in grades, lower being better");
  }

  private static String note(CheckSheet sheet) {
    return CheckSheetScore.of(sheet, filled(graded("Q1", 1)))
        .measurement(rate(), ID, DAY, RECORDED)
        .orElseThrow()
        .note()
        .orElseThrow();
  }

  private static CheckSheet bound() {
    List<CheckItem> items = new ArrayList<>(SHEET.items());
    items.set(0, items.get(0).withIndicator(Samples.MATURITY));
    return SHEET.withItems(items);
  }

  private static Indicator rate() {
    return Samples.indicator(Samples.TRAINING).build().withMethod(CollectionMethod.CHECK_SHEET);
  }

  private static Indicator grades(IndicatorId id) {
    return gradesBase(id).direction(Direction.LOWER_IS_BETTER).build();
  }

  private static Indicator.Builder gradesBase(IndicatorId id) {
    return Samples.number(id, MeasurementUnit.GRADE, Combination.WORST, Combination.LATEST);
  }

  private static CheckSheetScore score(CheckAnswer... answers) {
    return CheckSheetScore.of(SHEET, filled(answers));
  }

  private static FilledSheet filled(CheckAnswer... answers) {
    return FilledSheet.builder().sheet(SHEET.id()).unit(Samples.SALES).addAnswers(answers).build();
  }

  private static CheckAnswer graded(String item, int grade) {
    return new CheckAnswer.Graded(
        CheckItemId.of(item),
        grade,
        LocalizedText.of("現場で確認", "seen on site"),
        PersonId.of(item.endsWith("2") ? "tanaka" : "sato"),
        DAY);
  }

  private static CheckAnswer leftOut(String item) {
    return new CheckAnswer.LeftOut(
        CheckItemId.of(item),
        LocalizedText.of("貸与 PC がない", "no PCs are lent"),
        PersonId.of("sato"),
        DAY);
  }
}
