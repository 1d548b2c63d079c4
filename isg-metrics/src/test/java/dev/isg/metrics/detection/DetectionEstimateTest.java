package dev.isg.metrics.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.json.IsgJson;
import dev.isg.metrics.detection.DetectionEvidence.AuditSampling;
import dev.isg.metrics.detection.DetectionEvidence.CaptureRecapture;
import dev.isg.metrics.detection.DetectionEvidence.ExpertEstimate;
import dev.isg.metrics.detection.DetectionEvidence.InternalShare;
import dev.isg.metrics.detection.DetectionEvidence.PlantedEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ALG-5")
class DetectionEstimateTest {
  private static final Period YEAR = Period.parse("2025-04-01/2026-03-31");
  private static final ExpertEstimate JUDGED =
      new ExpertEstimate(
          Percentage.of("60"),
          Percentage.of("75"),
          Percentage.of("90"),
          "Sato",
          LocalizedText.of("他社の例", "cases of others"),
          LocalDate.of(2026, 4, 1));

  @Test
  void estimatesByAuditSampling() {
    DetectionEstimate estimate = estimate(new AuditSampling(20, 19));

    assertThat(estimate.rate()).contains(Percentage.of("95"));
    assertThat(estimate.sampleSize()).contains(20L);
    assertThat(estimate.rule()).isEqualTo(DetectionRule.SAMPLED);
    assertThat(estimate.message().en())
        .isEqualTo(
            "of 20 incidents in the audit's sample 19 were on record: a detection rate of 19 / 20 ="
                + " 95 % (Wilson score interval, 95 % confidence 76.38 %-99.12 %)");
    assertThat(estimate.message().ja())
        .isEqualTo(
            "監査の標本にあったインシデント 20 件のうち 19 件が記録済みでした。検出率 19 / 20 = 95 %"
                + "（ウィルソンのスコア区間、信頼度 95 % 76.38 %-99.12 %）");
    assertThat(estimate.mend().en()).contains("random");
  }

  @Test
  void estimatesByPlantedEvents() {
    DetectionEstimate estimate = estimate(new PlantedEvents(8, 6));

    assertThat(estimate.rate()).contains(Percentage.of("75"));
    assertThat(estimate.sampleSize()).contains(8L);
    assertThat(estimate.rule()).isEqualTo(DetectionRule.PLANTED);
    assertThat(estimate.message().en()).startsWith("of 8 planted events 6 were found");
    assertThat(estimate.message().ja()).startsWith("仕込んだ事象 8 件のうち 6 件を発見");
  }

  @Test
  void estimatesByWhoFoundIt() {
    DetectionEstimate estimate = estimate(new InternalShare(3, 1));

    assertThat(estimate.rate()).contains(Percentage.of("75"));
    assertThat(estimate.sampleSize()).contains(4L);
    assertThat(estimate.rule()).isEqualTo(DetectionRule.INTERNAL);
    assertThat(estimate.message().en()).contains("at most 3 / 4 = 75 %").contains("nobody found");
    assertThat(estimate.message().ja()).contains("高くても 3 / 4 = 75 %");
  }

  @Test
  void estimatesByCaptureAndRecapture() {
    DetectionEstimate simple = recaptured(40, 30, 20, RecaptureForm.LINCOLN_PETERSEN);
    DetectionEstimate chapman = recaptured(40, 30, 20, RecaptureForm.CHAPMAN);

    assertThat(simple.rate().orElseThrow())
        .isEqualTo(Percentage.ofRatio(BigDecimal.valueOf(50), BigDecimal.valueOf(60)));
    assertThat(simple.sampleSize()).contains(50L);
    assertThat(simple.rule()).isEqualTo(DetectionRule.RECAPTURED);
    assertThat(simple.message().en())
        .contains("found 40 and 30 incidents, 20 of them both")
        .contains("By Lincoln-Petersen there were 60 in all, 50 were found")
        .contains("50 / 60 = 83.33 %");
    assertThat(simple.message().ja()).contains("総数は 60 件、発見は 50 件").contains("= 83.33 %");
    assertThat(chapman.message().en()).contains("By Chapman there were 59.52 in all");
    assertThat(chapman.share().orElseThrow().numerator()).isEqualByComparingTo("1050");
    assertThat(chapman.share().orElseThrow().denominator()).isEqualByComparingTo("1250");
    assertThat(chapman.rate()).contains(Percentage.of("84"));
  }

  /** Worked out by hand from Seber's variances, with z = 1.959963984540054. */
  @ParameterizedTest
  @CsvSource({"LINCOLN_PETERSEN, 41.8061460, 62.1887761", "CHAPMAN, 42.3830467, 62.4472967"})
  void givesTheRangeOfTheTotal(RecaptureForm form, double low, double high) {
    RateRange range = recaptured(200, 150, 50, form).range().orElseThrow();

    assertThat(range.method()).isEqualTo(RangeMethod.NORMAL_95);
    assertThat(range.lowest().value().doubleValue()).isCloseTo(low, within(1e-6));
    assertThat(range.highest().value().doubleValue()).isCloseTo(high, within(1e-6));
  }

  @Test
  void cutsTheRangeOffAtWhatWasFound() {
    RateRange range = recaptured(3, 3, 1, RecaptureForm.LINCOLN_PETERSEN).range().orElseThrow();

    assertThat(range.highest()).isEqualTo(Percentage.HUNDRED);
    assertThat(range.lowest().value().doubleValue()).isCloseTo(24.0850291, within(1e-6));
  }

  @Test
  void takesNoVarianceForNoCertainty() {
    DetectionEstimate inside = recaptured(2, 10, 2, RecaptureForm.CHAPMAN);

    assertThat(inside.rate()).contains(Percentage.HUNDRED);
    assertThat(inside.range()).isEmpty();
    assertThat(inside.message().en()).endsWith("= 100 % (range unknown)");
    assertThat(inside.message().ja()).endsWith("= 100 %（幅は不明）");
  }

  @Test
  void estimatesByJudgement() {
    DetectionEstimate estimate = estimate(JUDGED);

    assertThat(estimate.rate()).contains(Percentage.of("75"));
    assertThat(estimate.sampleSize()).isEmpty();
    assertThat(estimate.range())
        .contains(
            new RateRange(Percentage.of("60"), Percentage.of("90"), RangeMethod.EXPERT_RANGE));
    assertThat(estimate.message().en())
        .isEqualTo(
            "Sato judged the detection rate to be 75 % on 2026-04-01 (range given by the expert 60"
                + " %-90 %). Basis: cases of others");
    assertThat(estimate.message().ja()).startsWith("Satoが 2026-04-01 に検出率を 75 %").contains("他社の例");
  }

  @Test
  @Tag("SUB-1")
  void leavesUnknownWhatNothingWasLookedAtFor() {
    List<DetectionEvidence> nothing =
        List.of(
            new AuditSampling(0, 0),
            new PlantedEvents(0, 0),
            new InternalShare(0, 0),
            new CaptureRecapture(0, 0, 0, RecaptureForm.CHAPMAN));

    assertThat(nothing)
        .allSatisfy(
            evidence -> {
              DetectionEstimate estimate = estimate(evidence);
              assertThat(estimate.rule()).isEqualTo(DetectionRule.NOTHING_LOOKED_AT);
              assertThat(estimate.rate()).isEmpty();
              assertThat(estimate.range()).isEmpty();
              assertThat(estimate.sampleSize()).contains(0L);
              assertThat(estimate.message().en())
                  .startsWith(evidence.method().label().en())
                  .contains("unknown");
            });
    assertThat(estimate(new PlantedEvents(1, 0)).rate()).contains(Percentage.ZERO);
  }

  @Test
  void leavesUnknownWhatChannelsWithNothingInCommonTell() {
    DetectionEstimate simple = recaptured(5, 4, 0, RecaptureForm.LINCOLN_PETERSEN);

    assertThat(simple.rule()).isEqualTo(DetectionRule.NOTHING_IN_COMMON);
    assertThat(simple.rate()).isEmpty();
    assertThat(simple.sampleSize()).contains(9L);
    assertThat(simple.message().ja()).contains("共通のものがありません");
    assertThat(recaptured(5, 4, 0, RecaptureForm.CHAPMAN).rate())
        .contains(Percentage.ofRatio(BigDecimal.valueOf(9), BigDecimal.valueOf(29)));
    assertThat(recaptured(5, 4, 1, RecaptureForm.LINCOLN_PETERSEN).rate())
        .contains(Percentage.of("40"));
  }

  @Test
  void trustsNoChannelThatFindsNothing() {
    for (RecaptureForm form : RecaptureForm.values()) {
      assertThat(recaptured(0, 4, 0, form).rule()).isEqualTo(DetectionRule.ONE_CHANNEL_SILENT);
      assertThat(recaptured(4, 0, 0, form).rate()).isEmpty();
    }
  }

  /** Newcombe, Two-sided confidence intervals for the single proportion (1998), method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 25.53, 36.62",
    "15, 148, 6.24, 16.05",
    "0, 20, 0, 16.11",
    "1, 29, 0.61, 17.18",
    "29, 29, 88.30, 100"
  })
  void givesWilsonsRange(long found, long planted, double low, double high) {
    RateRange range = estimate(new PlantedEvents(planted, found)).range().orElseThrow();

    assertThat(range.method()).isEqualTo(RangeMethod.WILSON_95);
    assertThat(range.lowest().value().doubleValue()).isCloseTo(low, within(0.005));
    assertThat(range.highest().value().doubleValue()).isCloseTo(high, within(0.005));
  }

  @Test
  void neverShowsARateHigherThanItIs() {
    assertThat(estimate(new PlantedEvents(100_000, 94_999)).message().en()).contains("= 94.99 %");
  }

  @Test
  void refusesCountsThatContradictEachOther() {
    refused("onRecord 3 must not exceed inSample 2", () -> new AuditSampling(2, 3));
    refused("found 1 must not exceed planted 0", () -> new PlantedEvents(0, 1));
    refused("internal must be from 0", () -> new InternalShare(-1, 0));
    refused("external must be from 0", () -> new InternalShare(0, 1_000_000_001));
    refused(
        "both 2 must not exceed first 1",
        () -> new CaptureRecapture(1, 2, 2, RecaptureForm.CHAPMAN));
    refused(
        "both 2 must not exceed second 1",
        () -> new CaptureRecapture(2, 1, 2, RecaptureForm.CHAPMAN));
    assertThat(new InternalShare(0, 1_000_000_000).external()).isEqualTo(1_000_000_000);
    assertThat(new CaptureRecapture(2, 2, 2, RecaptureForm.CHAPMAN).found()).isEqualTo(2);
  }

  @Test
  void refusesJudgementsOutOfOrder() {
    refused("likely must lie", () -> judged("60", "59.9", "90", "Sato"));
    refused("likely must lie", () -> judged("60", "90.1", "90", "Sato"));
    refused("likely must lie", () -> judged("60", "60", "60", " "));
    refused("0 % and 100 %", () -> judged("-1", "60", "90", "Sato"));
    refused("0 % and 100 %", () -> judged("60", "70", "100.1", "Sato"));
    refused("0 % and 100 %", () -> judged("60", "60", "59", "Sato"));
    assertThat(judged("0", "0", "100", "Sato").likely()).isEqualTo(Percentage.ZERO);
  }

  @Test
  void bearsTheGreatestCounts() {
    long most = 1_000_000_000;

    assertThat(recaptured(most, most, 1, RecaptureForm.CHAPMAN).rate()).isPresent();
    assertThat(recaptured(most, most, most - 1, RecaptureForm.LINCOLN_PETERSEN).range())
        .isPresent();
  }

  @Test
  @Tag("REQ-509")
  void readsTheEvidenceItWrites() {
    for (DetectionEvidence evidence :
        List.of(
            new AuditSampling(2, 1),
            new PlantedEvents(2, 1),
            new InternalShare(2, 1),
            new CaptureRecapture(2, 3, 1, RecaptureForm.CHAPMAN),
            JUDGED)) {
      String json = IsgJson.standard().write(evidence);

      assertThat(json).contains("\"is\"").doesNotContain("method");
      assertThat(IsgJson.standard().read("e.json", json, DetectionEvidence.class).value())
          .isEqualTo(evidence);
    }
  }

  @Test
  void tellsWhoFindsByChannel() {
    assertThat(DetectionChannel.values())
        .filteredOn(DetectionChannel::internal)
        .containsExactly(
            DetectionChannel.MONITORING,
            DetectionChannel.STAFF_REPORT,
            DetectionChannel.INTERNAL_AUDIT);
    assertThat(DetectionChannel.values())
        .filteredOn(channel -> !channel.internal() && !channel.external())
        .containsExactly(DetectionChannel.PLANTED_TEST);
  }

  private static ExpertEstimate judged(String low, String likely, String high, String expert) {
    return new ExpertEstimate(
        Percentage.of(low),
        Percentage.of(likely),
        Percentage.of(high),
        expert,
        LocalizedText.same("-"),
        LocalDate.of(2026, 4, 1));
  }

  private static DetectionEstimate recaptured(
      long first, long second, long both, RecaptureForm form) {
    return estimate(new CaptureRecapture(first, second, both, form));
  }

  private static DetectionEstimate estimate(DetectionEvidence evidence) {
    return DetectionEstimate.of(YEAR, evidence);
  }

  private static void refused(String message, Runnable building) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(building::run)
        .withMessageContaining(message);
  }
}
