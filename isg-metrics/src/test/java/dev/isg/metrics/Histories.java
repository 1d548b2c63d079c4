package dev.isg.metrics;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random histories of the indicators of {@link Samples}, one measurement a slot at most. */
public final class Histories {
  private static final List<UnitId> UNITS =
      List.of(Samples.SALES, Samples.DEVELOPMENT, Samples.LABORATORY);
  private static final Map<IndicatorId, MeasurementUnit> NUMBERS =
      Map.of(
          Samples.INCIDENTS, MeasurementUnit.COUNT,
          Samples.MATURITY, MeasurementUnit.GRADE,
          Samples.RESPONSE, MeasurementUnit.HOURS);
  private static final List<IndicatorId> INDICATORS =
      List.of(Samples.TRAINING, Samples.INCIDENTS, Samples.MATURITY, Samples.RESPONSE);

  private Histories() {}

  public static Arbitrary<List<Measurement>> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4 * 3 * 12 - 1),
            Arbitraries.bigDecimals()
                .between(BigDecimal.TEN.pow(20).negate(), BigDecimal.TEN.pow(20))
                .ofScale(6),
            Arbitraries.integers().between(0, 999),
            Arbitraries.integers().between(0, 999),
            texts(),
            texts().optional(),
            Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli))
        .as(Histories::measurement)
        .withoutEdgeCases()
        .list()
        .ofMaxSize(60)
        .map(Histories::oneEach);
  }

  /** Texts that are not blank, many of them awkward in a CSV file. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(20),
            Arbitraries.strings().withChars("=+-@'\"\t\r\n, ab＝").ofMinLength(1).ofMaxLength(6))
        .filter(text -> !text.isBlank());
  }

  private static Measurement measurement(
      int slot,
      BigDecimal number,
      int part,
      int rest,
      String measuredBy,
      Optional<String> note,
      Instant recordedAt) {
    IndicatorId indicator = INDICATORS.get(slot % 4);
    MeasuredValue value =
        indicator.equals(Samples.TRAINING)
            ? new MeasuredValue.Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(part + rest))
            : new MeasuredValue.Single(new Quantity(number, NUMBERS.get(indicator)));
    return Measurement.builder()
        .id(MeasurementId.of("M" + slot))
        .indicator(indicator)
        .unit(UNITS.get(slot / 4 % 3))
        .day(Samples.YEAR.first().plusMonths(slot / 12).plusDays(part % 28))
        .value(value)
        .measuredBy(measuredBy)
        .recordedAt(recordedAt)
        .note(note)
        .build();
  }

  private static List<Measurement> oneEach(List<Measurement> found) {
    Map<MeasurementId, Measurement> unique = new LinkedHashMap<>();
    found.forEach(measurement -> unique.putIfAbsent(measurement.id(), measurement));
    return List.copyOf(unique.values());
  }
}
