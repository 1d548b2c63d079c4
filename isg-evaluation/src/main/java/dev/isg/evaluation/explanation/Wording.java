package dev.isg.evaluation.explanation;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.core.organisation.Role;
import dev.isg.metrics.measurement.MeasuredValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How values are put into sentences, in both languages, without rounding and without a locale. */
public final class Wording {
  private static final int SHOWN_DECIMALS = 6;

  private Wording() {}

  /**
   * A number with its unit. A number with more than six decimals is cut after the sixth and marked
   * with an ellipsis: what is shown is the beginning of the exact number, so that it never crosses
   * a threshold as a rounded one may.
   */
  public static LocalizedText quantity(Quantity quantity) {
    String number = number(quantity.number());
    MeasurementUnit unit = quantity.unit();
    if (unit.equals(MeasurementUnit.PERCENT)) {
      return LocalizedText.same(number + " %");
    }
    if (unit.equals(MeasurementUnit.COUNT)) {
      return LocalizedText.of(number + " 件", number);
    }
    if (unit.equals(MeasurementUnit.GRADE)) {
      return LocalizedText.of("段階 " + number, "grade " + number);
    }
    return LocalizedText.of(number + " " + unit.label().ja(), number + " " + unit.label().en());
  }

  /** A percentage, shown as {@link #quantity} shows it. */
  public static LocalizedText percentage(Percentage percentage) {
    return LocalizedText.same(number(percentage.value()) + " %");
  }

  /** A value with what was counted, where it is a share: {@code 98 % (98 of 100)}. */
  public static LocalizedText value(Quantity value, Optional<MeasuredValue.Ratio> counted) {
    LocalizedText shown = quantity(value);
    return counted
        .map(
            ratio ->
                LocalizedText.of(
                    shown.ja()
                        + "（"
                        + number(ratio.denominator())
                        + " のうち "
                        + number(ratio.numerator())
                        + "）",
                    shown.en()
                        + " ("
                        + number(ratio.numerator())
                        + " of "
                        + number(ratio.denominator())
                        + ")"))
        .orElse(shown);
  }

  /** A distance between two values; between shares it is told in percentage points. */
  public static LocalizedText difference(Quantity distance) {
    if (!distance.unit().equals(MeasurementUnit.PERCENT)) {
      return quantity(distance);
    }
    String number = number(distance.number());
    return LocalizedText.of(
        number + " ポイント",
        number + (number.equals("1") ? " percentage point" : " percentage points"));
  }

  /** A statement to stand in quotation marks: without the full stop at its end. */
  public static LocalizedText quoted(LocalizedText statement) {
    return LocalizedText.of(
        statement.ja().replaceAll("。$", ""), statement.en().replaceAll("[.]$", ""));
  }

  /** A statement in quotation marks. */
  public static LocalizedText quotation(LocalizedText statement) {
    LocalizedText bare = quoted(statement);
    return LocalizedText.of("「" + bare.ja() + "」", "\"" + bare.en() + "\"");
  }

  /** Who may decide: management where all the roles are part of it, otherwise the roles. */
  public static LocalizedText deciders(Collection<Role> roles) {
    if (roles.stream().allMatch(Role::management)) {
      return LocalizedText.of("経営陣", "management");
    }
    List<LocalizedText> labels = roles.stream().sorted().map(Role::label).toList();
    return LocalizedText.of(
        String.join("または", labels.stream().map(LocalizedText::ja).toList()),
        "the " + String.join(" or the ", labels.stream().map(LocalizedText::en).toList()));
  }

  /**
   * Texts one after another.
   *
   * @param texts the texts; at least one
   * @param japaneseJoint what stands between them in Japanese; in English it is a comma
   */
  public static LocalizedText listed(List<LocalizedText> texts, String japaneseJoint) {
    return LocalizedText.of(
        String.join(japaneseJoint, texts.stream().map(LocalizedText::ja).toList()),
        String.join(", ", texts.stream().map(LocalizedText::en).toList()));
  }

  /** A whole number. */
  public static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }

  /** What a criterion asks for. */
  public static LocalizedText criterion(Criterion criterion) {
    if (criterion instanceof Criterion.AtLeast least) {
      LocalizedText bound = quantity(least.bound());
      return LocalizedText.of(bound.ja() + " 以上", "at least " + bound.en());
    }
    if (criterion instanceof Criterion.AtMost most) {
      LocalizedText bound = quantity(most.bound());
      return LocalizedText.of(bound.ja() + " 以下", "at most " + bound.en());
    }
    Criterion.Between between = (Criterion.Between) criterion;
    LocalizedText low = quantity(between.low());
    LocalizedText high = quantity(between.high());
    return LocalizedText.of(
        low.ja() + " 以上 " + high.ja() + " 以下", "from " + low.en() + " to " + high.en());
  }

  /** A day as people say it: {@code 2026年3月31日}, {@code 31 March 2026}. */
  public static LocalizedText day(LocalDate day) {
    String month = day.getMonth().name();
    return LocalizedText.of(
        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        day.getDayOfMonth()
            + " "
            + month.charAt(0)
            + month.substring(1).toLowerCase(Locale.ROOT)
            + " "
            + day.getYear());
  }

  private static String number(BigDecimal number) {
    if (number.scale() <= SHOWN_DECIMALS) {
      return number.toPlainString();
    }
    BigDecimal beginning = number.setScale(SHOWN_DECIMALS, RoundingMode.DOWN);
    boolean signLost = number.signum() < 0 && beginning.signum() == 0;
    return (signLost ? "-" : "") + beginning.toPlainString() + "…";
  }
}
