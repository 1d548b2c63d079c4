package dev.isg.metrics.detection;

import dev.isg.core.basics.LocalizedText;
import dev.isg.metrics.detection.DetectionEvidence.CaptureRecapture;
import dev.isg.metrics.measurement.MeasuredValue.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The number of all incidents, estimated from what two channels found. It is a fraction, total over
 * parts, so that the rate found × parts / total is exact.
 *
 * <p>Around it lies the normal approximation with Seber's variances: n1 n2 (n1 - m)(n2 - m) / m³
 * for Lincoln-Petersen, (n1 + 1)(n2 + 1)(n1 - m)(n2 - m) / ((m + 1)²(m + 2)) for Chapman. Where one
 * channel found nothing that the other did not, they are zero, which is no certainty: there is no
 * range then.
 */
final class Recapture {
  private final CaptureRecapture channels;
  private final BigDecimal total;
  private final BigDecimal parts;
  private final BigDecimal variance;

  Recapture(CaptureRecapture channels) {
    this.channels = channels;
    BigDecimal first = BigDecimal.valueOf(channels.first());
    BigDecimal second = BigDecimal.valueOf(channels.second());
    BigDecimal both = BigDecimal.valueOf(channels.both());
    BigDecimal apart = first.subtract(both).multiply(second.subtract(both));
    if (channels.form() == RecaptureForm.LINCOLN_PETERSEN) {
      this.parts = both;
      this.total = first.multiply(second);
      this.variance = total.multiply(apart).divide(both.pow(3), Wilson.DIGITS);
    } else {
      this.parts = both.add(BigDecimal.ONE);
      BigDecimal product = first.add(BigDecimal.ONE).multiply(second.add(BigDecimal.ONE));
      this.total = product.subtract(parts);
      this.variance =
          product
              .multiply(apart)
              .divide(parts.pow(2).multiply(parts.add(BigDecimal.ONE)), Wilson.DIGITS);
    }
  }

  /** The share found of all there were. */
  Ratio share() {
    return new Ratio(found().multiply(parts), total);
  }

  /** The number of all, to two decimals, for people. */
  LocalizedText totalShown() {
    BigDecimal rounded = total.divide(parts, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    return LocalizedText.same(rounded.setScale(Math.max(0, rounded.scale())).toPlainString());
  }

  Optional<RateRange> range() {
    if (variance.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal number = total.divide(parts, Wilson.DIGITS);
    BigDecimal spread = Wilson.Z.multiply(variance.sqrt(Wilson.DIGITS));
    BigDecimal least = number.subtract(spread).max(found());
    return Optional.of(
        Wilson.range(
            found().divide(number.add(spread), Wilson.DIGITS),
            found().divide(least, Wilson.DIGITS),
            RangeMethod.NORMAL_95));
  }

  private BigDecimal found() {
    return BigDecimal.valueOf(channels.found());
  }
}
