package dev.isg.core.effectiveness;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How values are written in an appraisal. */
final class Words {
  private static final int SHOWN_DECIMALS = 1;

  private Words() {}

  static LocalizedText of(String ja, String en) {
    return LocalizedText.of(ja, en);
  }

  static LocalizedText same(Object value) {
    return LocalizedText.same(value.toString());
  }

  /** The number cut, never rounded, and marked where it goes on. */
  static LocalizedText percent(Percentage percentage) {
    BigDecimal exact = percentage.value();
    if (exact.scale() <= SHOWN_DECIMALS) {
      return same(percentage);
    }
    BigDecimal cut = exact.setScale(SHOWN_DECIMALS, RoundingMode.DOWN);
    boolean signLost = exact.signum() < 0 && cut.signum() == 0;
    return LocalizedText.same((signLost ? "-" : "") + cut.toPlainString() + "… %");
  }
}
