package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.metrics.Samples;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading quickly gives what reading with care gives, or nothing. */
class QuickCellsProperties {
  private final KnownIds known = new KnownIds(Samples.programme(), Samples.indicators());
  private final QuickCells quick = new QuickCells(known);

  @Property(tries = 3000)
  void neverContradictsReadingWithCare(@ForAll("rows") List<String> texts) {
    SourceRow row = SourceRow.ofTable(2, texts);
    Measurement quickly = quick.read(row);
    Optional<Measurement> carefully =
        new MeasurementCells(row, "m.csv", known, new Faults(100)).measurement();

    if (quickly != null) {
      assertThat(carefully).contains(quickly);
    }
  }

  @Property(tries = 200)
  void readsPlainRowsQuickly(@ForAll("plainRows") List<String> texts) {
    assertThat(quick.read(SourceRow.ofTable(2, texts))).isNotNull();
  }

  @Provide
  Arbitrary<List<String>> rows() {
    return rows(
        Arbitraries.of(
            "",
            "0",
            "-0",
            "1",
            "57",
            "60.0",
            "007",
            "1.",
            ".5",
            "-2.5",
            "1e3",
            "x",
            " 1",
            "٣",
            "999999999999999999",
            "9999999999999999999",
            "123456789012345678901"),
        Arbitraries.of("M1", "M 1", "", "m-2", "=x"),
        Arbitraries.of("2025-04-30", "2025-02-30", "1899-12-31", "", "2025-4-1"),
        Arbitraries.of("hr", "", " ", "'=x", "'\t", "=x", "h".repeat(2001)),
        Arbitraries.of("2025-05-02T00:00:00Z", "2025-05-02T09:00:00+09:00", "soon", ""),
        Arbitraries.of("", "quiet", " ", "'-", "'\n"));
  }

  @Provide
  Arbitrary<List<String>> plainRows() {
    return Arbitraries.of("0", "57", "60", "-3.25")
        .map(
            number ->
                List.of(
                    "M1",
                    "incidents",
                    "sales",
                    "2025-04-30",
                    number,
                    "",
                    "",
                    "count",
                    "hr",
                    "2025-05-02T00:00:00Z",
                    ""));
  }

  private static Arbitrary<List<String>> rows(
      Arbitrary<String> numbers,
      Arbitrary<String> ids,
      Arbitrary<String> days,
      Arbitrary<String> people,
      Arbitrary<String> times,
      Arbitrary<String> notes) {
    Arbitrary<List<String>> values =
        Combinators.combine(
                Arbitraries.of("training-rate", "incidents", "no-such"),
                Arbitraries.of("sales", "company", "nowhere"),
                numbers,
                numbers,
                numbers,
                Arbitraries.of("%", "count", ""),
                Arbitraries.of(true, true, false))
            .as(
                (indicator, unit, value, part, whole, symbol, fitting) -> {
                  boolean ratio = indicator.equals("training-rate");
                  return fitting
                      ? List.of(
                          indicator,
                          "sales",
                          ratio ? "" : value,
                          ratio ? part : "",
                          ratio ? whole : "",
                          ratio ? "%" : "count")
                      : List.of(indicator, unit, value, part, whole, symbol);
                });
    return Combinators.combine(ids, values, days, people, times, notes)
        .as(
            (id, value, day, person, time, note) ->
                List.of(
                    id,
                    value.get(0),
                    value.get(1),
                    day,
                    value.get(2),
                    value.get(3),
                    value.get(4),
                    value.get(5),
                    person,
                    time,
                    note));
  }
}
