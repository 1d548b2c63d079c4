package dev.isg.evaluation.delegation;

import static dev.isg.evaluation.Crises.AT_ONCE;
import static dev.isg.evaluation.Crises.CUT;
import static dev.isg.evaluation.Crises.LEAK;
import static dev.isg.evaluation.Crises.MALWARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.LocalizedText;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-162")
@Tag("ALG-12")
class DelegationDeskTest {
  private static final Instant RAISED = Instant.parse("2026-05-01T00:00:00Z");
  private static final DelegationDesk DESK = DelegationDesk.of(Crises.programme());

  private PersonId person = MiniCompany.MANAGER;
  private ActionId action = CUT;
  private List<UnitId> units = List.of(UnitId.of("sales"));
  private Optional<Money> spending = Optional.empty();
  private CategoryId category = MALWARE;
  private Optional<IncidentSeverity> severity = Optional.of(IncidentSeverity.MODERATE);
  private Optional<TimeCriticality> time = Optional.of(TimeCriticality.WITHIN_MINUTES);
  private Instant at = RAISED;

  @Test
  void coversWhatMeetsEveryConditionAndSaysUntilWhenItIsReported() {
    DelegationVerdict verdict = judge();

    assertThat(verdict.covered()).isTrue();
    assertThat(verdict.delegation()).isEqualTo(AT_ONCE);
    assertThat(verdict.reportBy()).contains(RAISED.plus(Duration.ofMinutes(60)));
    assertThat(reasons()).isEmpty();
  }

  @Test
  void isForItsHoldersAlone() {
    person = MiniCompany.CISO;

    assertThat(reasons()).containsExactly("ISG-X-021");
    assertThat(judge().reportBy()).isEmpty();
    assertThat(judge().reasons().get(0).message())
        .isEqualTo(
            LocalizedText.of(
                "「hanako」は権限「at-once」を委譲されていません", "'hanako' does not hold delegation 'at-once'"));
  }

  /** Days are those of Tokyo, nine hours ahead; the delegation holds from 1 April 2026. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-31T14:59:59Z,ISG-X-022",
    "2026-03-31T15:00:00Z,",
    "2027-03-31T14:59:59Z,",
    "2027-03-31T15:00:00Z,ISG-X-022",
  })
  void holdsInItsPeriod(Instant moment, String reason) {
    at = moment;

    assertThat(reasons(moment)).isEqualTo(Stream.ofNullable(reason).toList());
  }

  @Test
  void isForItsKindsOfIncidentOrForAll() {
    category = LEAK;

    assertThat(reasons()).containsExactly("ISG-X-023");
    assertThat(
            DESK.judge(Crises.bare().lastsMinutes(1).reportWithinMinutes(1).build(), use(RAISED))
                .covered())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"MINOR,ISG-X-024", "MODERATE,", "SERIOUS,", ",ISG-X-024"})
  void isForIncidentsGraveEnoughAndKnownToBe(IncidentSeverity found, String reason) {
    severity = Optional.ofNullable(found);

    assertThat(reasons()).isEqualTo(Stream.ofNullable(reason).toList());
  }

  @ParameterizedTest
  @CsvSource({"WITHIN_HOURS,ISG-X-025", "WITHIN_MINUTES,", ",ISG-X-025"})
  void isForIncidentsUrgentEnoughAndKnownToBe(TimeCriticality found, String reason) {
    time = Optional.ofNullable(found);

    assertThat(reasons()).isEqualTo(Stream.ofNullable(reason).toList());
  }

  @Test
  void saysThatSomethingIsNotKnown() {
    severity = Optional.empty();

    assertThat(judge().reasons().get(0).message().en())
        .isEqualTo("delegation 'at-once' is for incidents from moderate on (now: not known)");
  }

  @ParameterizedTest
  @CsvSource({"-1,ISG-X-026", "0,", "10800,", "10801,ISG-X-026"})
  void lastsFromWhenTheIncidentWasRaised(long seconds, String reason) {
    at = RAISED.plusSeconds(seconds);

    assertThat(reasons()).isEqualTo(Stream.ofNullable(reason).toList());
  }

  @Test
  void allowsItsActionsAlone() {
    action = ActionId.of("format-disks");

    assertThat(reasons()).containsExactly("ISG-X-027");
  }

  @Test
  void reachesItsUnitsAndThoseBelow() {
    units = List.of(UnitId.of("dev"));
    assertThat(reasons()).containsExactly("ISG-X-028");
    units = List.of(UnitId.of("sales"), UnitId.of("dev"), UnitId.of("moon"));
    assertThat(reasons()).containsExactly("ISG-X-028", "ISG-X-028");
    units = List.of();
    assertThat(reasons()).containsExactly("ISG-X-028");
    units = List.of(UnitId.of("co"));
    assertThat(reasons()).containsExactly("ISG-X-028");
    assertThat(
            DESK.judge(
                    Crises.bare()
                        .addUnits(UnitId.of("co"), UnitId.of("moon"))
                        .lastsMinutes(1)
                        .reportWithinMinutes(1)
                        .build(),
                    use(RAISED))
                .covered())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "JPY,500000,",
    "JPY,500001,ISG-X-029",
    "USD,1,ISG-X-029",
    "USD,0,",
  })
  void spendsUpToItsLimit(String currency, String amount, String reason) {
    spending = Optional.of(Money.of(currency, amount));

    assertThat(reasons()).isEqualTo(Stream.ofNullable(reason).toList());
  }

  @Test
  void spendsNothingWithoutALimit() {
    spending = Optional.of(Money.of("JPY", "1"));

    assertThat(
            DESK.judge(Crises.bare().lastsMinutes(1).reportWithinMinutes(1).build(), use(RAISED))
                .reasons())
        .extracting(reason -> reason.rule().id())
        .containsExactly("ISG-X-029");
  }

  @Test
  void givesEveryReasonAtOnce() {
    person = MiniCompany.AUDITOR;
    category = LEAK;
    severity = Optional.empty();
    time = Optional.empty();
    action = ActionId.of("other");
    units = List.of();
    spending = Optional.of(Money.of("EUR", "5"));
    at = RAISED.minusSeconds(1);

    assertThat(reasons())
        .containsExactly(
            "ISG-X-021",
            "ISG-X-023",
            "ISG-X-024",
            "ISG-X-025",
            "ISG-X-026",
            "ISG-X-027",
            "ISG-X-028",
            "ISG-X-029");
  }

  @Test
  void refusesDelegationsWithoutTimeOrWithoutMoney() {
    assertThatThrownBy(() -> Crises.bare().lastsMinutes(0).reportWithinMinutes(1).build())
        .hasMessageContaining("from 1");
    assertThatThrownBy(() -> Crises.bare().lastsMinutes(1).reportWithinMinutes(0).build())
        .hasMessageContaining("from 1");
    assertThatThrownBy(
            () ->
                Crises.bare()
                    .lastsMinutes(1)
                    .reportWithinMinutes(1)
                    .mostSpending(Money.of("JPY", "0"))
                    .build())
        .hasMessageContaining("above 0");
  }

  private DelegationVerdict judge() {
    return DESK.judge(Crises.delegation(), use(RAISED));
  }

  private List<String> reasons() {
    return reasons(RAISED);
  }

  private List<String> reasons(Instant raised) {
    return DESK.judge(Crises.delegation(), use(raised)).reasons().stream()
        .map(reason -> reason.rule().id())
        .toList();
  }

  private DelegatedUse use(Instant raised) {
    return new DelegatedUse(
        person,
        action,
        units,
        spending,
        new CrisisCase(category, severity, time, Optional.of(AssetClass.GENERAL)),
        raised,
        at);
  }
}
