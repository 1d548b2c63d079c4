package dev.isg.metrics.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.metrics.detection.DetectionEvidence.CaptureRecapture;
import dev.isg.metrics.detection.DetectionEvidence.PlantedEvents;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

@Tag("ALG-5")
class DetectionProperties {
  private static final Period YEAR = Period.parse("2025-04-01/2026-03-31");

  @Property(tries = 500)
  void everyRateLiesWithinItsRangeAndTheRangeWithinTheWhole(
      @ForAll @LongRange(max = 1_000_000) long onlyFirst,
      @ForAll @LongRange(max = 1_000_000) long onlySecond,
      @ForAll @LongRange(max = 1_000_000) long both,
      @ForAll RecaptureForm form) {
    DetectionEstimate estimate = recaptured(onlyFirst + both, onlySecond + both, both, form);

    estimate.rate().ifPresent(rate -> inside(rate, estimate));
    assertThat(estimate.rate().isPresent() || estimate.range().isEmpty()).isTrue();
  }

  @Property(tries = 500)
  void everyShareLiesWithinItsRange(
      @ForAll @LongRange(max = 1_000_000_000) long one,
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long other) {
    DetectionEstimate estimate = planted(Math.max(one, other), Math.min(one, other));

    inside(estimate.rate().orElseThrow(), estimate);
    assertThat(estimate.range()).isPresent();
  }

  @Property(tries = 300)
  void theMoreIsFoundTheHigherTheRate(
      @ForAll @LongRange(min = 1, max = 1_000_000) long planted,
      @ForAll @LongRange(max = 1_000_000) long one) {
    long found = Math.min(one, planted - 1);

    assertThat(planted(planted, found + 1).rate().orElseThrow())
        .isGreaterThan(planted(planted, found).rate().orElseThrow());
  }

  @Property(tries = 300)
  void itDoesNotMatterWhichChannelIsCalledTheFirst(
      @ForAll @LongRange(max = 1000) long onlyFirst,
      @ForAll @LongRange(max = 1000) long onlySecond,
      @ForAll @LongRange(max = 1000) long both,
      @ForAll RecaptureForm form) {
    DetectionEstimate one = recaptured(onlyFirst + both, onlySecond + both, both, form);
    DetectionEstimate other = recaptured(onlySecond + both, onlyFirst + both, both, form);

    assertThat(other.share()).isEqualTo(one.share());
    assertThat(other.range()).isEqualTo(one.range());
  }

  private static void inside(Percentage rate, DetectionEstimate estimate) {
    assertThat(rate).isBetween(Percentage.ZERO, Percentage.HUNDRED);
    estimate.range().ifPresent(range -> assertThat(range.contains(rate)).isTrue());
  }

  private static DetectionEstimate planted(long planted, long found) {
    return DetectionEstimate.of(YEAR, new PlantedEvents(planted, found));
  }

  private static DetectionEstimate recaptured(
      long first, long second, long both, RecaptureForm form) {
    return DetectionEstimate.of(YEAR, new CaptureRecapture(first, second, both, form));
  }
}
