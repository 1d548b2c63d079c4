package dev.isg.metrics.incident;

import dev.isg.core.basics.LocalizedText;
import java.math.BigDecimal;
import java.time.Duration;

/** A length of time as people say it: days, hours, minutes and seconds, those that are not zero. */
final class DurationText {
  private DurationText() {}

  static LocalizedText of(Duration length) {
    StringBuilder ja = new StringBuilder();
    StringBuilder en = new StringBuilder();
    part(length.toDays(), " 日", " d", ja, en);
    part(length.toHoursPart(), " 時間", " h", ja, en);
    part(length.toMinutesPart(), " 分", " min", ja, en);
    BigDecimal seconds =
        BigDecimal.valueOf(length.toSecondsPart())
            .add(BigDecimal.valueOf(length.toNanosPart(), 9))
            .stripTrailingZeros();
    if (seconds.signum() != 0 || ja.isEmpty()) {
      ja.append(' ').append(seconds.toPlainString()).append(" 秒");
      en.append(' ').append(seconds.toPlainString()).append(" s");
    }
    return LocalizedText.of(ja.toString().strip(), en.toString().strip());
  }

  private static void part(
      long number, String unitJa, String unitEn, StringBuilder ja, StringBuilder en) {
    if (number != 0) {
      ja.append(' ').append(number).append(unitJa);
      en.append(' ').append(number).append(unitEn);
    }
  }
}
