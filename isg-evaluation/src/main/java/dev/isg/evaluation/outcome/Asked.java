package dev.isg.evaluation.outcome;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.condition.Change;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Range;
import dev.isg.evaluation.condition.Way;
import dev.isg.evaluation.explanation.Wording;

/** What a condition asks for, in words. */
final class Asked {
  private Asked() {}

  static LocalizedText range(Range range) {
    if (range.low().isEmpty()) {
      LocalizedText high = Wording.quantity(range.high().orElseThrow().at());
      return LocalizedText.of(high.ja() + " 未満", "below " + high.en());
    }
    LocalizedText low = Wording.quantity(range.low().get().at());
    if (range.high().isEmpty()) {
      return LocalizedText.of(low.ja() + " 超", "above " + low.en());
    }
    LocalizedText high = Wording.quantity(range.high().get().at());
    boolean lowIn = range.low().get().included();
    boolean highIn = range.high().get().included();
    return LocalizedText.of(
        low.ja() + (lowIn ? " 以上 " : " 超 ") + high.ja() + (highIn ? " 以下" : " 未満"),
        (lowIn ? "from " : "above ") + low.en() + (highIn ? " to " : " to below ") + high.en());
  }

  static LocalizedText change(Condition.Improves improves) {
    boolean rises = improves.way() == Way.RISES;
    LocalizedText by = by(improves.by());
    int over = improves.over();
    return LocalizedText.of(
        over + " 期間前から " + by.ja() + "以上の" + improves.way().label().ja(),
        (rises ? "a rise" : "a fall")
            + " by at least "
            + by.en()
            + " over "
            + over
            + (over == 1 ? " period" : " periods"));
  }

  private static LocalizedText by(Change change) {
    if (change instanceof Change.Amount by) {
      LocalizedText amount = Wording.difference(by.amount());
      return LocalizedText.of(amount.ja() + " ", amount.en());
    }
    LocalizedText share = Wording.percentage(((Change.Share) change).share());
    return LocalizedText.of("元の値の " + share.ja() + " ", share.en() + " of what it was");
  }
}
