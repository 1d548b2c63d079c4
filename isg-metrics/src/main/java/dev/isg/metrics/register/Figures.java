package dev.isg.metrics.register;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.aggregation.Distribution;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import dev.isg.metrics.incident.IncidentSpan;
import dev.isg.metrics.incident.SpanState;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Works out figures of incidents. */
final class Figures {
  private static final Map<MeasurementUnit, Duration> TIMES =
      Map.of(
          MeasurementUnit.MINUTES, Duration.ofMinutes(1),
          MeasurementUnit.HOURS, Duration.ofHours(1),
          MeasurementUnit.DAYS, Duration.ofDays(1));

  private Figures() {}

  static IncidentFigure count(IncidentSelection found) {
    Optional<Quantity> value =
        found.undetermined().isEmpty()
            ? Optional.of(
                new Quantity(BigDecimal.valueOf(found.matched().size()), MeasurementUnit.COUNT))
            : Optional.empty();
    return new IncidentFigure(
        value,
        IncidentFigure.ids(found.matched().stream()),
        List.of(),
        IncidentFigure.ids(found.undetermined().stream()));
  }

  static IncidentFigure length(
      IncidentSelection found,
      IncidentSpan span,
      MeasurementUnit unit,
      Instant before,
      Function<Distribution, BigDecimal> statistic) {
    BigDecimal divisor = seconds(unitOfTime(unit));
    List<BigDecimal> lengths = new ArrayList<>();
    List<IncidentId> counted = new ArrayList<>();
    List<IncidentId> open = new ArrayList<>();
    List<IncidentId> unknown = new ArrayList<>(IncidentFigure.ids(found.undetermined().stream()));
    for (Incident incident : found.matched()) {
      SpanState state = SpanState.of(incident, span, before);
      if (state instanceof SpanState.Closed closed) {
        lengths.add(seconds(closed.took()));
        counted.add(incident.id());
      } else {
        (state instanceof SpanState.Open ? open : unknown).add(incident.id());
      }
    }
    Optional<Quantity> value =
        Distribution.of(lengths)
            .map(statistic)
            .map(length -> new Quantity(length.divide(divisor, MathContext.DECIMAL128), unit));
    return new IncidentFigure(value, counted, open, unknown);
  }

  private static Duration unitOfTime(MeasurementUnit unit) {
    return Optional.ofNullable(TIMES.get(unit))
        .orElseThrow(
            () ->
                InvalidModelException.of(
                    "IncidentRegister",
                    "単位 " + unit + " は時間ではありません。min, h, d のどれかにします",
                    "the unit " + unit + " measures no time; use min, h or d"));
  }

  private static BigDecimal seconds(Duration length) {
    return BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), 9));
  }
}
