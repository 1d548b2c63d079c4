package dev.isg.metrics.register;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.metrics.damage.DamageKind;
import dev.isg.metrics.incident.IncidentId;
import dev.isg.metrics.incident.IncidentSpan;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes measurements of the figures of a register, unit by unit, so that indicators add them up as
 * they do all others. There is no measurement where the figure has no value, nor of an interval
 * that is not over: what is not known stays missing. The note names the incidents.
 *
 * @source METI 2009, 4.2.2
 */
public final class RegisterMeasurements {
  private static final int MOST_IN_NOTE = 8;

  private final IncidentRegister register;

  private RegisterMeasurements(IncidentRegister register) {
    this.register = register;
  }

  /** The measurements of a register. */
  public static RegisterMeasurements of(IncidentRegister register) {
    return new RegisterMeasurements(register);
  }

  /**
   * How many incidents a unit had in an interval.
   *
   * @throws InvalidModelException if the indicator is not a number in counts
   */
  public Optional<Measurement> count(Indicator indicator, FigureReading reading) {
    return measurement(indicator, MeasurementUnit.COUNT, reading, Figures::count);
  }

  /**
   * The mean length of a stretch, of the incidents that a unit had in an interval.
   *
   * @throws InvalidModelException if the indicator is not a number in minutes, hours or days
   */
  public Optional<Measurement> mean(Indicator indicator, IncidentSpan span, FigureReading reading) {
    return measurement(
        indicator,
        indicator.unit(),
        reading,
        found ->
            Figures.length(
                found,
                span,
                indicator.unit(),
                register.programme().endOfDay(),
                lengths -> lengths.mean()));
  }

  /**
   * The damage of a kind that the incidents of a unit and an interval did, in the unit of the
   * indicator.
   *
   * @throws InvalidModelException if the indicator is not a number in a unit of the kind
   */
  public Optional<Measurement> damage(Indicator indicator, DamageKind kind, FigureReading reading) {
    return measurement(
        indicator,
        indicator.unit(),
        reading,
        found -> DamageTotal.of(found, kind, indicator.unit()).figure());
  }

  private Optional<Measurement> measurement(
      Indicator indicator,
      MeasurementUnit unit,
      FigureReading reading,
      Function<IncidentSelection, IncidentFigure> read) {
    if (indicator.form() != ValueForm.NUMBER || !indicator.unit().equals(unit)) {
      throw InvalidModelException.of(
          "RegisterMeasurements",
          "指標「" + indicator.id() + "」は form: NUMBER、単位 " + unit + " にします",
          "indicator '" + indicator.id() + "' must have form NUMBER and the unit " + unit);
    }
    IncidentFigure figure = read.apply(register.own(reading));
    if (reading.interval().last().isAfter(register.programme().day())) {
      return Optional.empty();
    }
    return figure
        .value()
        .map(
            value ->
                Measurement.builder()
                    .id(reading.id())
                    .indicator(indicator.id())
                    .unit(reading.unit())
                    .day(reading.interval().last())
                    .value(new MeasuredValue.Single(value))
                    .measuredBy(reading.readBy())
                    .recordedAt(reading.recordedAt())
                    .note(note(figure))
                    .build());
  }

  /** A note is one text for both languages; ids need no translation. */
  private static Optional<String> note(IncidentFigure figure) {
    String note =
        List.of(
                listed("算入 / counted: ", figure.counted()),
                listed("継続中 / open: ", figure.open()),
                listed("不明 / unknown: ", figure.unknown()))
            .stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return Optional.of(note).filter(text -> !text.isEmpty());
  }

  private static String listed(String title, List<IncidentId> ids) {
    if (ids.isEmpty()) {
      return "";
    }
    String first =
        ids.stream().limit(MOST_IN_NOTE).map(IncidentId::value).collect(Collectors.joining(", "));
    return title + first + (ids.size() > MOST_IN_NOTE ? ", … (" + ids.size() + ")" : "");
  }
}
