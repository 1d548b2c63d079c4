package dev.isg.metrics.measurement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.ValueForm;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The value of one row, in the form that its indicator has. */
final class ValueCells {
  private static final LocalizedText A_NUMBER =
      LocalizedText.of("98.5 のような数値", "a number like 98.5");

  private final RowCells cells;

  ValueCells(RowCells cells) {
    this.cells = cells;
  }

  /** The value in the form of the indicator; if that is unknown, its numbers are still checked. */
  Optional<MeasuredValue> value(Optional<Indicator> indicator) {
    if (indicator.isEmpty()) {
      cells.filled("value").ifPresent(text -> number("value", text));
      cells.filled("numerator").ifPresent(text -> number("numerator", text));
      cells.filled("denominator").ifPresent(text -> number("denominator", text));
      return Optional.empty();
    }
    valueUnit(indicator.get());
    return indicator.get().form() == ValueForm.RATIO
        ? ratio(indicator.get())
        : single(indicator.get());
  }

  private void valueUnit(Indicator indicator) {
    LocalizedText expected = LocalizedText.same(indicator.unit().symbol());
    cells
        .required("valueUnit", expected)
        .filter(text -> !text.equals(indicator.unit().symbol()))
        .ifPresent(
            text ->
                cells.refuse(
                    MeasurementCsvRule.WRONG_VALUE_UNIT,
                    "valueUnit",
                    Map.of("indicator", name(indicator), "expected", expected)));
  }

  private Optional<MeasuredValue> single(Indicator indicator) {
    LocalizedText expected = LocalizedText.same("value");
    mustBeEmpty("numerator", indicator, expected);
    mustBeEmpty("denominator", indicator, expected);
    return cells
        .required("value", A_NUMBER)
        .flatMap(text -> number("value", text))
        .map(number -> new MeasuredValue.Single(new Quantity(number, indicator.unit())));
  }

  private Optional<MeasuredValue> ratio(Indicator indicator) {
    mustBeEmpty(
        "value",
        indicator,
        LocalizedText.of("numerator と denominator", "numerator and denominator"));
    Optional<BigDecimal> part = count("numerator");
    Optional<BigDecimal> whole = count("denominator");
    if (part.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    if (part.get().compareTo(whole.get()) > 0) {
      cells.refuse(
          MeasurementCsvRule.PART_ABOVE_WHOLE,
          "numerator",
          Map.of(
              "numerator", LocalizedText.same(part.get().toPlainString()),
              "denominator", LocalizedText.same(whole.get().toPlainString())));
      return Optional.empty();
    }
    return Optional.of(new MeasuredValue.Ratio(part.get(), whole.get()));
  }

  private Optional<BigDecimal> count(String column) {
    Optional<BigDecimal> count =
        cells
            .required(column, LocalizedText.of("0 以上の数", "a number from 0"))
            .flatMap(text -> number(column, text));
    if (count.isPresent() && count.get().signum() < 0) {
      cells.refuse(MeasurementCsvRule.NEGATIVE_COUNT, column, Map.of());
      return Optional.empty();
    }
    return count;
  }

  private Optional<BigDecimal> number(String column, String text) {
    return cells.parsed(
        column,
        MeasurementCsvRule.BAD_NUMBER,
        text,
        number -> Quantity.of(number, MeasurementUnit.COUNT).number());
  }

  private void mustBeEmpty(String column, Indicator indicator, LocalizedText expected) {
    if (cells.filled(column).isPresent()) {
      cells.refuse(
          MeasurementCsvRule.CELL_NOT_ALLOWED,
          column,
          Map.of(
              "indicator", name(indicator),
              "form", indicator.form().label(),
              "expected", expected));
    }
  }

  static LocalizedText name(Indicator indicator) {
    return CellWords.quoted(indicator.id().value());
  }
}
