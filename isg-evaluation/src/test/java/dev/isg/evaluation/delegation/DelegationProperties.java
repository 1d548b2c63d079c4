package dev.isg.evaluation.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Money;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.Crises;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.escalation.AssetClass;
import dev.isg.evaluation.escalation.CategoryId;
import dev.isg.evaluation.escalation.CrisisCase;
import dev.isg.evaluation.escalation.TimeCriticality;
import dev.isg.metrics.incident.IncidentSeverity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** The conditions once more, by hand: what is covered meets every one of them, and all that do. */
@Tag("REQ-162")
class DelegationProperties {
  private static final Instant RAISED = Instant.parse("2026-05-01T00:00:00Z");
  private static final DelegationDesk DESK = DelegationDesk.of(Crises.programme());

  @Property(tries = 3000)
  void nothingBeyondItsConditionsIsEverCovered(@ForAll("uses") DelegatedUse use) {
    boolean allowed =
        use.person().equals(MiniCompany.MANAGER)
            && use.action().equals(Crises.CUT)
            && !use.units().isEmpty()
            && use.units().stream().allMatch(UnitId.of("sales")::equals)
            && use.spending()
                .map(Money::amount)
                .map(amount -> amount.compareTo(new BigDecimal("500000")) <= 0)
                .orElse(true)
            && use.known().category().equals(Crises.MALWARE)
            && use.known().severity().isPresent()
            && use.known().severity().get() != IncidentSeverity.MINOR
            && use.known().time().equals(Optional.of(TimeCriticality.WITHIN_MINUTES))
            && !use.at().isBefore(RAISED)
            && !use.at().isAfter(RAISED.plusSeconds(3 * 3600));

    assertThat(DESK.judge(Crises.delegation(), use).covered()).isEqualTo(allowed);
  }

  @Provide
  Arbitrary<DelegatedUse> uses() {
    Arbitrary<PersonId> people =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(MiniCompany.MANAGER)),
            Tuple.of(1, Arbitraries.just(MiniCompany.CISO)));
    Arbitrary<ActionId> actions = Arbitraries.of(Crises.CUT, Crises.CUT, ActionId.of("other"));
    Arbitrary<List<UnitId>> units =
        Arbitraries.of(UnitId.of("sales"), UnitId.of("sales"), UnitId.of("dev"))
            .list()
            .ofMaxSize(2);
    Arbitrary<Optional<Money>> spending =
        Arbitraries.integers()
            .between(0, 700_000)
            .map(amount -> Money.of("JPY", amount.toString()))
            .optional();
    return Combinators.combine(
            people,
            actions,
            units,
            spending,
            cases(),
            Arbitraries.integers().between(-600, 4 * 3600).map(RAISED::plusSeconds))
        .as(
            (person, action, where, money, known, at) ->
                new DelegatedUse(person, action, where, money, known, RAISED, at));
  }

  private static Arbitrary<CrisisCase> cases() {
    Arbitrary<CategoryId> category = Arbitraries.of(Crises.MALWARE, Crises.MALWARE, Crises.LEAK);
    Arbitrary<Optional<TimeCriticality>> time =
        Arbitraries.of(
            Optional.of(TimeCriticality.WITHIN_MINUTES),
            Optional.of(TimeCriticality.WITHIN_MINUTES),
            Optional.of(TimeCriticality.WITHIN_HOURS),
            Optional.empty());
    return Combinators.combine(category, Arbitraries.of(IncidentSeverity.class).optional(), time)
        .as(
            (kind, severity, urgency) ->
                new CrisisCase(kind, severity, urgency, Optional.of(AssetClass.VITAL)));
  }
}
