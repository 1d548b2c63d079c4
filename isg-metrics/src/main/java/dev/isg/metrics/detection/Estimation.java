package dev.isg.metrics.detection;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.metrics.detection.DetectionEvidence.AuditSampling;
import dev.isg.metrics.detection.DetectionEvidence.CaptureRecapture;
import dev.isg.metrics.detection.DetectionEvidence.ExpertEstimate;
import dev.isg.metrics.detection.DetectionEvidence.InternalShare;
import dev.isg.metrics.detection.DetectionEvidence.PlantedEvents;
import dev.isg.metrics.measurement.MeasuredValue.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Works out estimates of the detection rate. The share is exact; only what people read rounds. */
final class Estimation {
  private static final int DIGITS_SHOWN = 2;
  private static final LocalizedText NO_RANGE = LocalizedText.of("幅は不明", "range unknown");

  private Estimation() {}

  static DetectionEstimate of(Period period, DetectionEvidence evidence) {
    if (evidence instanceof AuditSampling audit) {
      return share(period, evidence, DetectionRule.SAMPLED, audit.onRecord(), audit.inSample());
    }
    if (evidence instanceof PlantedEvents test) {
      return share(period, evidence, DetectionRule.PLANTED, test.found(), test.planted());
    }
    if (evidence instanceof InternalShare known) {
      return share(
          period,
          evidence,
          DetectionRule.INTERNAL,
          known.internal(),
          known.internal() + known.external());
    }
    if (evidence instanceof CaptureRecapture channels) {
      return recaptured(period, channels);
    }
    return judged(period, (ExpertEstimate) evidence);
  }

  private static DetectionEstimate share(
      Period period, DetectionEvidence evidence, DetectionRule rule, long found, long sample) {
    if (sample == 0) {
      return nothing(
          period,
          evidence,
          DetectionRule.NOTHING_LOOKED_AT,
          Map.of("method", evidence.method().label()));
    }
    return known(
        period,
        evidence,
        new Ratio(BigDecimal.valueOf(found), BigDecimal.valueOf(sample)),
        Optional.of(sample),
        Optional.of(Wilson.of(found, sample)),
        rule,
        Map.of("found", text(found), "sample", text(sample)));
  }

  private static DetectionEstimate recaptured(Period period, CaptureRecapture channels) {
    Map<String, LocalizedText> counts = new TreeMap<>();
    counts.put("first", text(channels.first()));
    counts.put("second", text(channels.second()));
    counts.put("both", text(channels.both()));
    counts.put("form", channels.form().label());
    counts.put("method", channels.method().label());
    if (channels.found() == 0) {
      return nothing(period, channels, DetectionRule.NOTHING_LOOKED_AT, counts);
    }
    if (channels.first() == 0 || channels.second() == 0) {
      return nothing(period, channels, DetectionRule.ONE_CHANNEL_SILENT, counts);
    }
    if (channels.form() == RecaptureForm.LINCOLN_PETERSEN && channels.both() == 0) {
      return nothing(period, channels, DetectionRule.NOTHING_IN_COMMON, counts);
    }
    Recapture recapture = new Recapture(channels);
    counts.put("found", text(channels.found()));
    counts.put("total", recapture.totalShown());
    return known(
        period,
        channels,
        recapture.share(),
        Optional.of(channels.found()),
        recapture.range(),
        DetectionRule.RECAPTURED,
        counts);
  }

  private static DetectionEstimate judged(Period period, ExpertEstimate judgement) {
    return known(
        period,
        judgement,
        new Ratio(judgement.likely().value(), BigDecimal.valueOf(100)),
        Optional.empty(),
        Optional.of(
            new RateRange(judgement.lowest(), judgement.highest(), RangeMethod.EXPERT_RANGE)),
        DetectionRule.JUDGED,
        Map.of(
            "expert", LocalizedText.same(judgement.expert()),
            "basis", judgement.basis(),
            "statedOn", LocalizedText.same(judgement.statedOn().toString())));
  }

  private static DetectionEstimate nothing(
      Period period,
      DetectionEvidence evidence,
      DetectionRule rule,
      Map<String, LocalizedText> inputs) {
    Optional<Long> looked =
        evidence instanceof CaptureRecapture channels
            ? Optional.of(channels.found())
            : Optional.of(0L);
    return DetectionEstimate.of(
        period, evidence, Optional.empty(), looked, Optional.empty(), rule, inputs);
  }

  private static DetectionEstimate known(
      Period period,
      DetectionEvidence evidence,
      Ratio share,
      Optional<Long> sampleSize,
      Optional<RateRange> range,
      DetectionRule rule,
      Map<String, LocalizedText> inputs) {
    Map<String, LocalizedText> all = new TreeMap<>(inputs);
    Percentage rate = Percentage.ofRatio(share.numerator(), share.denominator());
    all.put("rate", LocalizedText.same(shown(rate, RoundingMode.DOWN)));
    all.put("range", range.map(Estimation::shown).orElse(NO_RANGE));
    return DetectionEstimate.of(period, evidence, Optional.of(share), sampleSize, range, rule, all);
  }

  private static LocalizedText shown(RateRange range) {
    String ends =
        shown(range.lowest(), RoundingMode.DOWN) + "-" + shown(range.highest(), RoundingMode.UP);
    return LocalizedText.of(
        range.method().label().ja() + " " + ends, range.method().label().en() + " " + ends);
  }

  /** To two decimals; a rate and a low end never look higher than they are. */
  private static String shown(Percentage rate, RoundingMode rounding) {
    return new Percentage(rate.value().setScale(DIGITS_SHOWN, rounding)).toString();
  }

  private static LocalizedText text(long count) {
    return LocalizedText.same(Long.toString(count));
  }
}
