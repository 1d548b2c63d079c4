package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeenRowsProperties {
  @Property(tries = 300)
  void knowsExactlyTheIdsItMet(@ForAll("ids") List<String> ids) {
    SeenRows bits = new SeenBits();
    SeenRows lines = SeenRows.withLines();
    for (int i = 0; i < ids.size(); i++) {
      int line = lines.id(ids.get(i), i + 1);
      assertThat(bits.id(ids.get(i), i + 1)).isEqualTo(line == 0 ? 0 : SeenRows.SOMEWHERE);
    }
  }

  @Property(tries = 300)
  void knowsExactlyTheSlotsItMet(@ForAll("slots") List<Long> slots) {
    SeenRows bits = new SeenBits();
    SeenRows lines = SeenRows.withLines();
    for (long slot : slots) {
      int line = lines.slot(slot / 13_300, (int) (slot % 13_300), 7);
      assertThat(bits.slot(slot / 13_300, (int) (slot % 13_300), 7))
          .isEqualTo(line == 0 ? 0 : SeenRows.SOMEWHERE);
    }
  }

  @Example
  void staysExactWhenItGrows() {
    SeenRows seen = new SeenBits();
    Set<String> met = new HashSet<>();
    for (int i = 0; i < 200_000; i++) {
      String id = i % 3 == 0 ? "M-" + i : i % 3 == 1 ? "x" + i + "y" : i + "-000000000000" + i % 7;
      assertThat(seen.id(id, i) == 0).isEqualTo(met.add(id));
    }
    met.forEach(id -> assertThat(seen.id(id, 1)).isEqualTo(SeenRows.SOMEWHERE));
    for (int i = 0; i < 200_000; i++) {
      assertThat(seen.slot(i, i % 13_000, i)).isZero();
    }
  }

  @Provide
  Arbitrary<List<String>> ids() {
    Arbitrary<String> numbered =
        Combinators.combine(
                Arbitraries.of("M", "m-", "0", "", "é"), Arbitraries.longs().between(0, 99))
            .as((series, number) -> series + number);
    Arbitrary<String> padded =
        Arbitraries.of(
            "1", "01", "001", "000000000001", "0000000000001", "00000000000001", "a", "a1");
    return Arbitraries.oneOf(numbered, padded, Arbitraries.strings().alpha().ofMaxLength(2))
        .list()
        .ofMaxSize(80);
  }

  @Provide
  Arbitrary<List<Long>> slots() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(0, 300),
            Arbitraries.longs().between(0, 2_000_000L * 13_300))
        .list()
        .ofMaxSize(80);
  }
}
