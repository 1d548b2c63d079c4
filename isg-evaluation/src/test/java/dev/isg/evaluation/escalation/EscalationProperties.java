package dev.isg.evaluation.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.evaluation.Crises;
import dev.isg.metrics.incident.IncidentSeverity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("ALG-12")
class EscalationProperties {
  @Property
  void thereIsAlwaysAnAnswer(
      @ForAll("rows") List<EscalationRow> rows, @ForAll("cases") CrisisCase found) {
    EscalationAnswer answer = table(rows).answer(found);

    assertThat(answer.hops()).isNotEmpty();
    assertThat(answer.hops()).extracting(Hop::level).doesNotHaveDuplicates();
    assertThat(answer.text().ja()).isNotBlank();
  }

  @Property
  void aGraverCaseReachesNoFewerLevelsAndNoneLater(
      @ForAll("rows") List<EscalationRow> rows,
      @ForAll("cases") CrisisCase mild,
      @ForAll("cases") CrisisCase other) {
    CrisisCase one = mild.gravest();
    CrisisCase two = other.gravest();
    CrisisCase grave =
        CrisisCase.of(
            one.category(),
            max(one.severity().orElseThrow(), two.severity().orElseThrow()),
            max(one.time().orElseThrow(), two.time().orElseThrow()),
            max(one.asset().orElseThrow(), two.asset().orElseThrow()));
    EscalationTable table = table(rows);

    for (Hop hop : table.answer(one).hops()) {
      assertThat(table.answer(grave).hops())
          .anyMatch(
              reached ->
                  reached.level().equals(hop.level())
                      && reached.within().compareTo(hop.within()) <= 0);
    }
    assertThat(table.rank(table.answer(grave).highest().id()))
        .isGreaterThanOrEqualTo(table.rank(table.answer(one).highest().id()));
  }

  @Property
  void theOrderOfTheRowsChangesNothing(
      @ForAll("rows") List<EscalationRow> rows,
      @ForAll("cases") CrisisCase found,
      @ForAll long seed) {
    List<EscalationRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(table(shuffled).answer(found).hops()).isEqualTo(table(rows).answer(found).hops());
  }

  private static <E extends Enum<E>> E max(E one, E other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static EscalationTable table(List<EscalationRow> rows) {
    return Crises.levels().addAllRows(rows).build();
  }

  @Provide
  Arbitrary<CrisisCase> cases() {
    return Combinators.combine(
            category(),
            Arbitraries.of(IncidentSeverity.class).optional(),
            Arbitraries.of(TimeCriticality.class).optional(),
            Arbitraries.of(AssetClass.class).optional())
        .as(CrisisCase::new);
  }

  @Provide
  Arbitrary<List<EscalationRow>> rows() {
    return Combinators.combine(
            category().optional(),
            Arbitraries.of(IncidentSeverity.class),
            Arbitraries.of(TimeCriticality.class),
            Arbitraries.of(AssetClass.class),
            Arbitraries.of(Crises.MANAGER, Crises.CISO, Crises.COMMITTEE),
            Arbitraries.integers().between(1, 90))
        .as(EscalationRow::new)
        .list()
        .ofMaxSize(8);
  }

  private static Arbitrary<CategoryId> category() {
    return Arbitraries.of(Crises.MALWARE, Crises.LEAK);
  }
}
