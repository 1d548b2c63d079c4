package dev.isg.tck;

import static dev.isg.tck.SampleMeasurements.DAY;
import static dev.isg.tck.SampleMeasurements.NOON;
import static dev.isg.tck.SampleMeasurements.sample;
import static dev.isg.tck.SampleMeasurements.share;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.measurement.MeasurementStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules on what a scan hands over, MEASUREMENT-5 and MEASUREMENT-6. */
abstract class MeasurementScanRules extends MeasurementSharingRules {
  /** Which measurements a scan hands over, and in which order. */
  @Nested
  class Scanning {
    private final MeasurementStore store = newStore();
    private final List<Measurement> kept = new ArrayList<>();

    Scanning() {
      for (String id : List.of("a9", "a10", "b", "Z", "a-1", "a.1", "a_1", "A")) {
        int number = kept.size();
        kept.add(
            sample(
                    id,
                    number % 2 == 0 ? "training" : "incidents",
                    "unit-" + number % 3,
                    -number / 2,
                    NOON.plusSeconds(number))
                .value(share(number))
                .build());
      }
      store.append(kept.subList(3, 8));
      store.append(kept.subList(0, 3));
    }

    @Test
    @DisplayName("MEASUREMENT-5 MUST hand over the indicators asked for")
    void selectsIndicators() {
      scans(MeasurementQuery.all().withIndicators(List.of(IndicatorId.of("training"))), 4);
      scans(MeasurementQuery.all().withIndicators(List.of(IndicatorId.of("Training"))), 0);
      scans(
          MeasurementQuery.all()
              .withIndicators(List.of(IndicatorId.of("training"), IndicatorId.of("incidents"))),
          8);
    }

    @Test
    @DisplayName("MEASUREMENT-5 MUST hand over the units asked for")
    void selectsUnits() {
      scans(MeasurementQuery.all().withUnits(List.of(UnitId.of("unit-0"))), 3);
      scans(MeasurementQuery.all().withUnits(List.of(UnitId.of("unit-0"), UnitId.of("x"))), 3);
      scans(MeasurementQuery.all().withUnits(List.of(UnitId.of("unit"))), 0);
    }

    @Test
    @DisplayName("MEASUREMENT-5 MUST hand over the days asked for, the first and last included")
    void selectsDays() {
      scans(MeasurementQuery.all().withDays(Period.of(DAY.minusDays(2), DAY.minusDays(1))), 4);
      scans(MeasurementQuery.all().withDays(Period.of(DAY.plusDays(1), DAY.plusDays(9))), 0);
    }

    @Test
    @DisplayName("MEASUREMENT-5 MUST hand over what was recorded at or before the instant")
    void selectsKnown() {
      scans(MeasurementQuery.all().withKnownAt(NOON.plusSeconds(4)), 5);
      scans(MeasurementQuery.all().withKnownAt(NOON.minusNanos(1)), 0);
      scans(MeasurementQuery.all().withKnownAt(Instant.MAX), 8);
      scans(MeasurementQuery.all().withKnownAt(Instant.MIN), 0);
    }

    @Test
    @DisplayName("MEASUREMENT-5 MUST hand over what meets all parts of a query")
    void selectsByAllParts() {
      scans(
          MeasurementQuery.all()
              .withIndicators(List.of(IndicatorId.of("incidents")))
              .withUnits(List.of(UnitId.of("unit-0"), UnitId.of("unit-1")))
              .withDays(Period.of(DAY.minusDays(3), DAY.minusDays(1)))
              .withKnownAt(NOON.plusSeconds(6)),
          1);
    }

    @Test
    @DisplayName("MEASUREMENT-6 MUST hand over by day, then by id, character by character")
    void keepsTheOrder() {
      List<Measurement> all = store.scan(MeasurementQuery.all(), Stream::toList);

      assertThat(all)
          .extracting(measurement -> measurement.id().value())
          .containsExactly("A", "a_1", "a-1", "a.1", "Z", "b", "a10", "a9");
    }

    private void scans(MeasurementQuery query, int size) {
      List<Measurement> scanned = store.scan(query, Stream::toList);
      assertThat(scanned)
          .hasSize(size)
          .containsExactlyElementsOf(
              kept.stream().filter(query::admits).sorted(MeasurementStore.ORDER).toList());
    }
  }
}
