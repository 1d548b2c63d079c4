package dev.isg.metrics.traceability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TraceabilityCheckTest {
  /** Recorded at 2025-04-30T15:00:00Z by "tester". */
  private static final Measurement ONE = Samples.ratio("M1", Samples.SALES, "2025-04-30", 57, 60);

  private static final Measurement TWO =
      Samples.ratio("M2", Samples.DEVELOPMENT, "2025-04-30", 1, 2);
  private static final Instant RECORDED = Instant.parse("2025-04-30T15:00:00Z");

  private static Optional<Measurement> logged(MeasurementId id) {
    return Stream.of(ONE, TWO).filter(one -> one.id().equals(id)).findFirst();
  }

  @Test
  @Tag("SUB-8")
  @Tag("REQ-213")
  void findsTraceableSourceWithoutAttestationAndNoneWhereTraceabilityIsNotRequired() {
    Issue issue = only(check(true, List.of(), TraceabilityCheckTest::logged, TWO, ONE));

    assertThat(issue.rule()).isEqualTo(TraceabilityRule.CLOCK_NOT_ATTESTED);
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.path()).isEqualTo("/indicators/1");
    assertThat(issue.message().en())
        .contains("'training-rate'", "'tester'", "2 measurements", "the first M1");
    assertThat(issue.message().ja()).contains("追跡性", "2 件");
    assertThat(check(false, List.of(), id -> Optional.empty(), ONE, TWO)).isEmpty();
  }

  @Test
  void isNotRequiredUnlessSaid() {
    assertThat(Samples.indicators().indicators())
        .noneMatch(indicator -> indicator.traceabilityRequired());
    assertThat(IsgJson.standard().write(Samples.indicators())).doesNotContain("traceability");
    IndicatorSet traceable = indicators(true);
    String json = IsgJson.standard().write(traceable);
    assertThat(json).contains("\"traceabilityRequired\": true");
    assertThat(IsgJson.standard().read("i.json", json, IndicatorSet.class).value())
        .isEqualTo(traceable);
  }

  @Test
  @Tag("SUB-8")
  void offsetAtTheMaximumIsFineAndAboveItAFindingInEitherDirection() {
    assertThat(check(true, List.of(offset(1_000_000_000)), TraceabilityCheckTest::logged, ONE))
        .isEmpty();
    assertThat(check(true, List.of(offset(-1_000_000_000)), TraceabilityCheckTest::logged, ONE))
        .isEmpty();

    Issue ahead =
        only(check(true, List.of(offset(1_000_000_001)), TraceabilityCheckTest::logged, ONE));
    assertThat(ahead.rule()).isEqualTo(TraceabilityRule.CLOCK_OFF);
    assertThat(ahead.message().en()).contains("1.000000001 s, more than 1 s");
    assertThat(
            only(check(true, List.of(offset(-1_000_000_001)), TraceabilityCheckTest::logged, ONE))
                .rule())
        .isEqualTo(TraceabilityRule.CLOCK_OFF);
  }

  @Test
  @Tag("REQ-213")
  void attestationHoldsFromItsCheckToItsEndBothIncluded() {
    assertThat(check(true, List.of(during(RECORDED, RECORDED)), TraceabilityCheckTest::logged, ONE))
        .isEmpty();

    Issue late =
        only(
            check(
                true,
                List.of(during(RECORDED.plusNanos(1), RECORDED.plusSeconds(9))),
                TraceabilityCheckTest::logged,
                ONE));
    assertThat(late.rule()).isEqualTo(TraceabilityRule.ATTESTATION_NOT_VALID);
    assertThat(late.message().en()).contains("M1 of 2025-04-30T15:00:00Z");
    assertThat(
            only(check(
                    true,
                    List.of(during(RECORDED.minusSeconds(9), RECORDED.minusNanos(1))),
                    TraceabilityCheckTest::logged,
                    ONE))
                .rule())
        .isEqualTo(TraceabilityRule.ATTESTATION_NOT_VALID);
  }

  @Test
  void latestAttestationThatHoldsCounts() {
    ClockAttestation bad = attestation("tester", 5_000_000_000L, RECORDED.minusSeconds(60));
    ClockAttestation good = attestation("tester", 0, RECORDED.minusSeconds(30));

    assertThat(check(true, List.of(good, bad), TraceabilityCheckTest::logged, ONE)).isEmpty();
    assertThat(check(true, List.of(bad, good), TraceabilityCheckTest::logged, ONE)).isEmpty();
    assertThat(
            only(check(
                    true,
                    List.of(attestation("tester", 0, RECORDED.minusSeconds(90)), bad),
                    TraceabilityCheckTest::logged,
                    ONE))
                .rule())
        .isEqualTo(TraceabilityRule.CLOCK_OFF);
  }

  @Test
  void attestationOfAnotherSourceSaysNothing() {
    assertThat(
            only(check(
                    true,
                    List.of(attestation("other", 0, RECORDED)),
                    TraceabilityCheckTest::logged,
                    ONE))
                .rule())
        .isEqualTo(TraceabilityRule.CLOCK_NOT_ATTESTED);
  }

  @Test
  @Tag("REQ-213")
  void findsMeasurementsThatAreNotInTheLogOrOtherThanTheLogHasThem() {
    Measurement altered = Samples.ratio("M2", Samples.DEVELOPMENT, "2025-04-30", 2, 2);
    List<Issue> issues =
        check(
            true,
            List.of(offset(0)),
            TraceabilityCheckTest::logged,
            Samples.ratio("M9", Samples.SALES, "2025-04-30", 57, 60),
            altered,
            ONE);

    assertThat(issues)
        .extracting(Issue::rule)
        .containsExactly(TraceabilityRule.NOT_IN_LOG, TraceabilityRule.DIFFERS_FROM_LOG);
    assertThat(issues.get(0).message().en()).contains("(1, the first M9)");
    assertThat(issues.get(1).message().en()).contains("(1, the first M2)");
    for (Issue issue : issues) {
      assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{");
    }
  }

  @Test
  void refusesImpossibleAttestations() {
    assertThatThrownBy(() -> attestation(" ", 0, RECORDED))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(
            () -> new ClockAttestation("s", "", Duration.ZERO, Duration.ZERO, RECORDED, RECORDED))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(
            () ->
                new ClockAttestation(
                    "s", "r", Duration.ZERO, Duration.ofNanos(-1), RECORDED, RECORDED))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> during(RECORDED, RECORDED.minusNanos(1)))
        .isInstanceOf(InvalidModelException.class);
    assertThat(
            new ClockAttestation("s", "r", Duration.ZERO, Duration.ZERO, RECORDED, RECORDED)
                .withinMaximum())
        .isTrue();
  }

  @Test
  @Tag("REQ-509")
  void attestationComesBackFromJson() {
    ClockAttestation one = offset(-1_500_000);
    String json = IsgJson.standard().write(one);

    assertThat(json).contains("\"offset\": \"PT-0.0015S\"");
    assertThat(IsgJson.standard().read("a.json", json, ClockAttestation.class).value())
        .isEqualTo(one);
  }

  private static ClockAttestation offset(long nanos) {
    return attestation("tester", nanos, RECORDED.minusSeconds(60));
  }

  private static ClockAttestation attestation(String source, long nanos, Instant checkedAt) {
    return new ClockAttestation(
        source,
        "ntp.example",
        Duration.ofNanos(nanos),
        Duration.ofSeconds(1),
        checkedAt,
        RECORDED.plusSeconds(60));
  }

  private static ClockAttestation during(Instant from, Instant to) {
    return new ClockAttestation("tester", "ntp", Duration.ZERO, Duration.ZERO, from, to);
  }

  private static IndicatorSet indicators(boolean traceable) {
    Indicator training =
        Samples.indicator(Samples.TRAINING).traceabilityRequired(traceable).build();
    return IndicatorSet.of(
        List.of(
            Samples.indicators().find(Samples.INCIDENTS).orElseThrow(),
            training,
            Samples.indicators().find(Samples.RESPONSE).orElseThrow()));
  }

  private static List<Issue> check(
      boolean traceable,
      List<ClockAttestation> attestations,
      Function<MeasurementId, Optional<Measurement>> log,
      Measurement... measurements) {
    return TraceabilityCheck.check(
            indicators(traceable),
            Stream.concat(
                Stream.of(measurements),
                Stream.of(
                    Samples.single(
                        "X", Samples.INCIDENTS, Samples.SALES, "2025-04-30", "0 count"))),
            attestations,
            log)
        .issues();
  }

  private static Issue only(List<Issue> issues) {
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }
}
