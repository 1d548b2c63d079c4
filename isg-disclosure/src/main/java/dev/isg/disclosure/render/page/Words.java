package dev.isg.disclosure.render.page;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.metrics.measurement.MeasuredValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page says, in its language.
 *
 * @param language the language of the page
 */
public record Words(Language language) {
  /** One of two wordings. */
  public String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  /** A text. */
  public String in(LocalizedText text) {
    return text.in(language);
  }

  /** The name of something. */
  public String in(Labelled thing) {
    return thing.label().in(language);
  }

  /** The names of several things, joined as a list in a sentence. */
  public String list(List<? extends Labelled> things) {
    return things.stream().map(this::in).collect(Collectors.joining(say("、", ", ")));
  }

  /** A day. */
  public String day(LocalDate day) {
    return in(Wording.day(day));
  }

  /** A period, from its first to its last day. */
  public String period(Period period) {
    return day(period.first()) + say("～", " to ") + day(period.last());
  }

  /** A number with its unit, exact or cut with a mark. */
  public String quantity(Quantity quantity) {
    return in(Wording.quantity(quantity));
  }

  /** What one measurement found. */
  public String measured(MeasuredValue value) {
    if (value instanceof MeasuredValue.Ratio ratio) {
      String counts =
          ratio.numerator().toPlainString() + " / " + ratio.denominator().toPlainString();
      return ratio.denominator().signum() == 0
          ? counts
          : counts
              + say("（", " (")
              + in(Wording.percentage(Percentage.ofRatio(ratio.numerator(), ratio.denominator())))
              + say("）", ")");
    }
    return quantity(((MeasuredValue.Single) value).quantity());
  }

  /** How many of the measurements needed are there. */
  public String present(int present, int expected) {
    return say("測定 ", "") + present + " / " + expected + say(" 件", " measurements");
  }
}
