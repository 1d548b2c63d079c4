package dev.isg.metrics.trend;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the reasons of trends write what they looked at. */
final class TrendText {
  private static final LocalizedText NOT_KNOWN = LocalizedText.of("不明", "not known");
  private static final int DECIMALS = 4;

  private TrendText() {}

  static LocalizedText of(Period period) {
    return LocalizedText.same(period.toString());
  }

  static LocalizedText of(Optional<Quantity> quantity) {
    return quantity.map(TrendText::of).orElse(NOT_KNOWN);
  }

  static LocalizedText of(Quantity quantity) {
    return LocalizedText.same(shown(quantity.number()) + " " + quantity.unit());
  }

  /** A difference is no quantity: that of yes and no may be -1. */
  static LocalizedText change(BigDecimal difference, MeasurementUnit unit) {
    String sign = difference.signum() > 0 ? "+" : "";
    return LocalizedText.same(sign + shown(difference) + " " + unit);
  }

  /** Rounded down, so that a rate below a threshold never looks as if it reached it. */
  static LocalizedText rate(Optional<Percentage> rate) {
    return rate.map(share -> LocalizedText.same(shown(share.value()) + " %")).orElse(NOT_KNOWN);
  }

  static LocalizedText periods(Optional<Period> one, Optional<Period> other) {
    List<String> names =
        Stream.of(one, other).flatMap(Optional::stream).map(Period::toString).toList();
    return LocalizedText.of(String.join("、", names), String.join(" and ", names));
  }

  private static String shown(BigDecimal number) {
    BigDecimal cut =
        number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.DOWN) : number;
    BigDecimal plain = cut.stripTrailingZeros();
    return plain.setScale(Math.max(0, plain.scale())).toPlainString();
  }
}
