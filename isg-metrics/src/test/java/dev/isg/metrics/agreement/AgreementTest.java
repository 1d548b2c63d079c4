package dev.isg.metrics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-224")
@Tag("ALG-14")
class AgreementTest {
  /** Worked by hand: of 10 pairs 7 agree; chance is (5*4 + 3*4 + 2*2) / 100; (0.7-0.36)/0.64. */
  private static final int[][] TEN_GRADES = {
    {1, 1}, {1, 1}, {1, 1}, {1, 2}, {1, 2}, {2, 2}, {2, 2}, {2, 1}, {3, 3}, {3, 3}
  };

  @Test
  void gradesAgreeByCohensKappa() {
    Agreement agreement = agreement(Samples.MATURITY, "grade", TEN_GRADES, thresholds(10, "0.53"));

    assertThat(agreement)
        .returns(AgreementStatistic.KAPPA, Agreement::statistic)
        .returns(10, Agreement::pairs)
        .returns(10, Agreement::byOthers)
        .returns(AgreementFinding.AGREES, Agreement::finding);
    assertThat(agreement.value().orElseThrow()).isEqualByComparingTo("0.53125");
  }

  @Test
  void theThresholdItselfAgreesAndAnythingBelowDoesNot() {
    assertThat(agreement(Samples.MATURITY, "grade", TEN_GRADES, thresholds(10, "0.53125")))
        .returns(AgreementFinding.AGREES, Agreement::finding);
    assertThat(agreement(Samples.MATURITY, "grade", TEN_GRADES, thresholds(10, "0.531250001")))
        .returns(AgreementFinding.DISAGREES, Agreement::finding);
  }

  @Test
  void theFewestPairsAreEnoughAndOneLessIsNot() {
    assertThat(agreement(Samples.MATURITY, "grade", TEN_GRADES, thresholds(10, "0.5")).finding())
        .isEqualTo(AgreementFinding.AGREES);
    assertThat(agreement(Samples.MATURITY, "grade", TEN_GRADES, thresholds(11, "0.5")))
        .returns(AgreementFinding.TOO_FEW_PAIRS, Agreement::finding)
        .returns(Optional.empty(), Agreement::value)
        .returns(10, Agreement::pairs);
  }

  @Test
  void oneCategoryOnlyIsUnknownAndNeverGood() {
    assertThat(
            agreement(
                Samples.MATURITY, "grade", new int[][] {{2, 2}, {2, 2}}, thresholds(2, "0.5")))
        .returns(AgreementFinding.NO_VARIATION, Agreement::finding)
        .returns(Optional.empty(), Agreement::value);
  }

  @Test
  void lessThanChanceIsANegativeKappa() {
    Agreement opposite =
        agreement(Samples.MATURITY, "grade", new int[][] {{1, 2}, {2, 1}}, thresholds(2, "0.5"));

    assertThat(opposite.value().orElseThrow()).isEqualByComparingTo("-1");
    assertThat(opposite.finding()).isEqualTo(AgreementFinding.DISAGREES);
  }

  @Test
  void numbersAgreeByTheShareOfVarianceBetweenObjects() {
    // objects 1|3 and 5|7: mean squares 16 between and 2 within, (16 - 2) / (16 + 2)
    Agreement agreement =
        agreement(
            Samples.INCIDENTS, "count", new int[][] {{1, 3}, {5, 7}}, thresholds(2, "0.777777778"));

    assertThat(agreement.statistic()).isEqualTo(AgreementStatistic.CORRELATION);
    assertThat(agreement.value()).contains(new BigDecimal("0.777777778"));
    assertThat(agreement.finding()).isEqualTo(AgreementFinding.AGREES);
    assertThat(
            agreement(
                    Samples.INCIDENTS,
                    "count",
                    new int[][] {{1, 3}, {5, 7}},
                    thresholds(2, "0.777777779"))
                .finding())
        .isEqualTo(AgreementFinding.DISAGREES);
  }

  @Test
  void equalPairsOfDifferentObjectsAgreeFully() {
    assertThat(
            agreement(Samples.INCIDENTS, "count", new int[][] {{1, 1}, {5, 5}}, thresholds(2, "1"))
                .value())
        .contains(BigDecimal.ONE);
  }

  @Test
  void zeroVarianceIsUnknownAndNeverGood() {
    assertThat(
            agreement(
                Samples.INCIDENTS,
                "count",
                new int[][] {{7, 7}, {7, 7}, {7, 7}},
                thresholds(2, "0.1")))
        .returns(AgreementFinding.NO_VARIATION, Agreement::finding)
        .returns(Optional.empty(), Agreement::value);
    assertThat(
            agreement(
                    Samples.INCIDENTS, "count", new int[][] {{7, 7}, {7, 8}}, thresholds(2, "0.1"))
                .finding())
        .isEqualTo(AgreementFinding.DISAGREES);
  }

  @Test
  void greatNumbersLoseNoDifference() {
    int[][] near = {{1_000_000_001, 1_000_000_003}, {1_000_000_005, 1_000_000_007}};

    assertThat(agreement(Samples.INCIDENTS, "count", near, thresholds(2, "0.5")).value())
        .contains(new BigDecimal("0.777777778"));
  }

  @Test
  void sharesAreComparedAsSharesAndZeroOfZeroIsNoPair() {
    List<Measurement> history =
        List.of(
            Samples.ratio("M1", Samples.SALES, "2025-04-30", 1, 2),
            Samples.ratio("M2", Samples.SALES, "2025-05-31", 1, 4),
            Samples.ratio("M3", Samples.SALES, "2025-06-30", 1, 4),
            Samples.ratio("M4", Samples.SALES, "2025-07-31", 0, 0));
    List<Remeasurement> again =
        List.of(
            remeasured("M1", ratio(5, 10)),
            remeasured("M2", ratio(25, 100)),
            remeasured("M3", ratio(0, 0)),
            remeasured("M4", ratio(1, 2)));

    assertThat(
            Agreement.of(
                Samples.indicators().find(Samples.TRAINING).orElseThrow(),
                values(history),
                again,
                thresholds(2, "1")))
        .returns(2, Agreement::pairs)
        .extracting(agreement -> agreement.value().orElseThrow())
        .isEqualTo(BigDecimal.ONE);
  }

  @Test
  void theOrderDoesNotMatterAndTheFirstSecondLookCounts() {
    List<Measurement> history =
        List.of(
            Samples.single("M1", Samples.INCIDENTS, Samples.SALES, "2025-04-30", "1 count"),
            Samples.single("M2", Samples.INCIDENTS, Samples.SALES, "2025-05-31", "5 count"));
    Remeasurement first = remeasured("M1", count(1));
    Remeasurement later =
        new Remeasurement(
            MeasurementId.of("M1"),
            count(9),
            "tester",
            first.day(),
            first.recordedAt().plusSeconds(1));
    List<Remeasurement> again = new ArrayList<>(List.of(later, first, remeasured("M2", count(5))));

    Agreement agreement = incidents(history, again);
    Collections.reverse(again);

    assertThat(incidents(history, again)).isEqualTo(agreement);
    assertThat(agreement.value()).contains(BigDecimal.ONE);
    assertThat(agreement.pairs()).isEqualTo(2);
    assertThat(incidents(history, List.of(later, again.get(0))).byOthers()).isEqualTo(1);
  }

  @Test
  void aSecondLookNeverCountsInAValue() {
    Measurement only =
        Samples.single("M1", Samples.INCIDENTS, Samples.SALES, "2025-04-30", "1 count");
    IndicatorValues values = values(List.of(only));
    incidents(List.of(only), List.of(remeasured("M1", count(9))));

    assertThat(
            values
                .value(Samples.INCIDENTS, Samples.COMPANY, Period.parse("2025-04-01/2025-04-30"))
                .value())
        .contains(Quantity.parse("1 count"));
  }

  @Test
  void tellsEverySecondLookThatDoesNotFit() {
    List<Measurement> history =
        List.of(
            Samples.single("M1", Samples.INCIDENTS, Samples.SALES, "2025-04-30", "1 count"),
            Samples.single("M2", Samples.INCIDENTS, Samples.SALES, "2025-05-31", "1 count"),
            Samples.ratio("M3", Samples.SALES, "2025-05-31", 1, 2));

    assertThatThrownBy(
            () ->
                incidents(
                    history,
                    List.of(
                        remeasured("M1", ratio(1, 2)),
                        remeasured("M2", new MeasuredValue.Single(Quantity.parse("1 h"))),
                        remeasured("gone", count(1)))))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("measurement M1 has another form or unit")
        .hasMessageContaining("measurement M2 has another form or unit")
        .hasMessageContaining("no measurement gone to repeat");
    assertThat(incidents(history, List.of(remeasured("M3", ratio(1, 2)))).pairs()).isZero();
  }

  @Test
  void refusesThresholdsThatEverythingOrNothingReaches() {
    for (String share : List.of("0", "-0.1", "1.01")) {
      assertThatThrownBy(() -> new AgreementThresholds(2, new BigDecimal(share), BigDecimal.ONE))
          .isInstanceOf(InvalidModelException.class);
      assertThatThrownBy(() -> new AgreementThresholds(2, BigDecimal.ONE, new BigDecimal(share)))
          .isInstanceOf(InvalidModelException.class);
    }
    assertThatThrownBy(() -> new AgreementThresholds(1, BigDecimal.ONE, BigDecimal.ONE))
        .isInstanceOf(InvalidModelException.class);
    assertThat(AgreementThresholds.USUAL.least(AgreementStatistic.KAPPA))
        .isEqualByComparingTo("0.61");
    assertThat(AgreementThresholds.USUAL.least(AgreementStatistic.CORRELATION))
        .isEqualByComparingTo("0.75");
  }

  @Test
  void aMeasurerHasAName() {
    assertThatThrownBy(() -> by(" ")).isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> by("x".repeat(2001))).isInstanceOf(InvalidModelException.class);
    assertThat(by("x".repeat(2000)).measuredBy()).hasSize(2000);
  }

  @Test
  @Tag("REQ-509")
  void comesBackFromJson() {
    Remeasurement again = remeasured("M1", ratio(1, 2));
    Agreement agreement = agreement(Samples.MATURITY, "grade", TEN_GRADES, thresholds(10, "0.5"));
    IsgJson json = IsgJson.standard();

    assertThat(json.read("r.json", json.write(again), Remeasurement.class).value())
        .isEqualTo(again);
    assertThat(json.read("a.json", json.write(agreement), Agreement.class).value())
        .isEqualTo(agreement);
  }

  @Test
  void everyNameIsThereInBothLanguagesAndOnce() {
    for (List<? extends Labelled> names :
        List.of(
            Arrays.asList(AgreementFinding.values()), Arrays.asList(AgreementStatistic.values()))) {
      assertThat(names).extracting(name -> name.label().ja()).doesNotHaveDuplicates();
      assertThat(names).extracting(name -> name.label().en()).doesNotHaveDuplicates();
    }
  }

  private static Remeasurement by(String measurer) {
    return new Remeasurement(
        MeasurementId.of("M1"),
        count(1),
        measurer,
        LocalDate.of(2025, 8, 1),
        Instant.parse("2025-08-01T00:00:00Z"));
  }

  private static Agreement incidents(List<Measurement> history, List<Remeasurement> again) {
    return Agreement.of(
        Samples.indicators().find(Samples.INCIDENTS).orElseThrow(),
        values(history),
        again,
        thresholds(2, "0.5"));
  }

  /** Pairs in one unit, a month each; more than twelve run into the next years. */
  static Agreement agreement(
      IndicatorId indicator, String unit, int[][] pairs, AgreementThresholds thresholds) {
    List<Measurement> history = new ArrayList<>();
    List<Remeasurement> again = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      history.add(
          Samples.single(
              "M" + i,
              indicator,
              Samples.SALES,
              Samples.YEAR.first().plusMonths(i).toString(),
              pairs[i][0] + " " + unit));
      again.add(
          remeasured("M" + i, new MeasuredValue.Single(Quantity.parse(pairs[i][1] + " " + unit))));
    }
    return Agreement.of(
        Samples.indicators().find(indicator).orElseThrow(), values(history), again, thresholds);
  }

  static AgreementThresholds thresholds(int pairs, String least) {
    return new AgreementThresholds(pairs, new BigDecimal(least), new BigDecimal(least));
  }

  private static IndicatorValues values(List<Measurement> history) {
    return IndicatorValues.of(Samples.resolved(), Samples.indicators(), history);
  }

  private static Remeasurement remeasured(String original, MeasuredValue value) {
    return new Remeasurement(
        MeasurementId.of(original),
        value,
        "another",
        LocalDate.of(2025, 8, 1),
        Instant.parse("2025-08-01T00:00:00Z"));
  }

  private static MeasuredValue ratio(int part, int whole) {
    return new MeasuredValue.Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  private static MeasuredValue count(int count) {
    return new MeasuredValue.Single(Quantity.parse(count + " count"));
  }
}
