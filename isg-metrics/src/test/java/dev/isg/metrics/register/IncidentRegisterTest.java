package dev.isg.metrics.register;

import static dev.isg.metrics.Samples.COMPANY;
import static dev.isg.metrics.Samples.DEVELOPMENT;
import static dev.isg.metrics.Samples.LABORATORY;
import static dev.isg.metrics.Samples.SALES;
import static dev.isg.metrics.register.Seen.by;
import static dev.isg.metrics.register.Seen.ids;
import static dev.isg.metrics.register.Seen.in;
import static dev.isg.metrics.register.Seen.incident;
import static dev.isg.metrics.register.Seen.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskId;
import dev.isg.metrics.damage.Damage;
import dev.isg.metrics.damage.DamageKind;
import dev.isg.metrics.detection.DetectionChannel;
import dev.isg.metrics.detection.DetectionEvidence.CaptureRecapture;
import dev.isg.metrics.detection.DetectionEvidence.InternalShare;
import dev.isg.metrics.detection.RecaptureForm;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentNotification;
import dev.isg.metrics.incident.IncidentSeverity;
import dev.isg.metrics.incident.IncidentSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-234")
class IncidentRegisterTest {
  private static final Instant AT = Instant.parse("2026-03-10T00:00:00Z");

  @Test
  void holdsWhatWasSeenByTheEndOfTheDayInItsOrder() {
    IncidentRegister register =
        register(
            incident("late", "2026-04-01T15:00:00Z").build(),
            incident("last", "2026-04-01T14:59:59.999Z").build(),
            incident("b", "2026-03-01T00:00:00Z").build(),
            incident("a", "2026-03-01T00:00:00Z").build());

    assertThat(ids(register.select(IncidentQuery.ALL).matched())).containsExactly("a", "b", "last");
    assertThat(register.programme().day()).isEqualTo(Seen.day());
  }

  @Test
  void refusesTwoIncidentsOfOneId() {
    Incident one = incident("a", "2026-03-01T00:00:00Z").build();

    assertThatThrownBy(() -> register(one, one)).hasMessageContaining("the same id");
  }

  @Test
  void keepsPlantedTestsApart() {
    IncidentRegister register =
        register(
            by("test", DetectionChannel.PLANTED_TEST).build(),
            by("real", DetectionChannel.MONITORING).build());

    assertThat(ids(register.plantedTests())).containsExactly("test");
    assertThat(ids(register.select(IncidentQuery.ALL).matched())).containsExactly("real");
    assertThat(register.count(IncidentQuery.ALL).value()).contains(Quantity.parse("1 count"));
  }

  /** Days are those of Tokyo, nine hours ahead. */
  @ParameterizedTest
  @CsvSource({
    "2026-02-28T14:59:59Z,0",
    "2026-02-28T15:00:00Z,1",
    "2026-03-31T14:59:59Z,1",
    "2026-03-31T15:00:00Z,0",
  })
  void asksByTheDayInTheZoneOfTheIncident(String at, int found) {
    IncidentQuery march = IncidentQuery.seenIn(Period.parse("2026-03-01/2026-03-31"));

    assertThat(register(incident("a", at).build()).select(march).matched()).hasSize(found);
  }

  @Test
  void asksByUnitWithAllBelowAndLeavesOpenWhatHasNone() {
    IncidentRegister register =
        register(
            in("s", SALES).build(),
            in("d", DEVELOPMENT).build(),
            in("l", LABORATORY).build(),
            incident("n", "2026-03-09T00:00:00Z").build());

    IncidentSelection found = register.select(IncidentQuery.ALL.inUnit(DEVELOPMENT));

    assertThat(ids(found.matched())).containsExactly("d", "l");
    assertThat(ids(found.undetermined())).containsExactly("n");
    assertThat(register.count(IncidentQuery.ALL.inUnit(DEVELOPMENT)).value()).isEmpty();
    assertThat(register.count(IncidentQuery.ALL.inUnit(DEVELOPMENT)).unknown()).hasToString("[n]");
    assertThat(ids(register.select(IncidentQuery.ALL.inUnit(COMPANY)).matched()))
        .containsExactly("d", "l", "s");
    assertThatThrownBy(() -> register.select(IncidentQuery.ALL.inUnit(UnitId.of("moon"))))
        .hasMessageContaining("there is no unit 'moon'");
  }

  @ParameterizedTest
  @CsvSource({"MODERATE,0", "SERIOUS,1", "CRITICAL,1", ",-1"})
  void asksBySeverityFromTheLeastOn(IncidentSeverity severity, int found) {
    Incident.Builder one = in("a", SALES);
    Optional.ofNullable(severity).ifPresent(one::severity);

    IncidentSelection selection =
        register(one.build()).select(IncidentQuery.ALL.atLeast(IncidentSeverity.SERIOUS));

    assertThat(selection.matched()).hasSize(Math.max(0, found));
    assertThat(selection.undetermined()).hasSize(found < 0 ? 1 : 0);
  }

  @Test
  void asksByRiskAndByCategory() {
    IncidentRegister register =
        register(
            in("a", SALES)
                .risk(RiskId.of("R-1"))
                .category(RiskCategory.INFORMATION_MANAGEMENT)
                .build(),
            in("b", SALES).risk(RiskId.of("R-2")).category(RiskCategory.LEGAL_COMPLIANCE).build(),
            in("c", SALES).build());

    IncidentSelection risk = register.select(IncidentQuery.ALL.ofRisk(RiskId.of("R-1")));
    IncidentSelection category =
        register.select(IncidentQuery.ALL.ofCategory(RiskCategory.LEGAL_COMPLIANCE));

    assertThat(ids(risk.matched())).containsExactly("a");
    assertThat(ids(risk.undetermined())).containsExactly("c");
    assertThat(ids(category.matched())).containsExactly("b");
    assertThat(ids(category.undetermined())).containsExactly("c");
    assertThat(
            register
                .select(
                    IncidentQuery.ALL
                        .ofRisk(RiskId.of("R-1"))
                        .ofCategory(RiskCategory.LEGAL_COMPLIANCE)
                        .inUnit(DEVELOPMENT))
                .undetermined())
        .as("what one condition rules out is not open")
        .isEmpty();
  }

  @Test
  @Tag("REQ-243")
  void averagesOnlyWhatIsOverAndNamesTheRest() {
    IncidentRegister register =
        register(
            told("a", 1).build(),
            told("b", 2).build(),
            in("open", SALES).build(),
            told("backwards", -1).build());

    IncidentFigure mean =
        register.mean(IncidentQuery.ALL, IncidentSpan.UNTIL_NOTIFIED, MeasurementUnit.HOURS);

    assertThat(mean.value()).contains(Quantity.parse("1.5 h"));
    assertThat(ids(mean.counted())).containsExactly("a", "b");
    assertThat(ids(mean.open())).containsExactly("open");
    assertThat(ids(mean.unknown())).containsExactly("backwards");
    assertThat(mean.complete()).isFalse();
    assertThat(
            register
                .mean(IncidentQuery.ALL, IncidentSpan.UNTIL_NOTIFIED, MeasurementUnit.MINUTES)
                .value())
        .contains(Quantity.parse("90 min"));
    assertThat(
            register
                .percentile(
                    IncidentQuery.ALL, IncidentSpan.UNTIL_NOTIFIED, 50, MeasurementUnit.DAYS)
                .value()
                .orElseThrow()
                .number())
        .isEqualByComparingTo("0.04166666666666666666666666666666667");
  }

  @Test
  void knowsNoMeanOfNothingAndNoTimeInCounts() {
    IncidentRegister register = register(in("open", SALES).build());

    IncidentFigure mean =
        register.mean(IncidentQuery.ALL, IncidentSpan.UNTIL_RECOVERED, MeasurementUnit.HOURS);

    assertThat(mean.value()).isEmpty();
    assertThat(register(told("a", 1).build()).count(IncidentQuery.ALL).complete()).isTrue();
    assertThatThrownBy(
            () ->
                register.mean(
                    IncidentQuery.ALL, IncidentSpan.UNTIL_RECOVERED, MeasurementUnit.COUNT))
        .hasMessageContaining("use min, h or d");
  }

  @Test
  void addsUpDamageAndNeverTakesUnknownForZero() {
    Quantity money = Quantity.parse("100 JPY");
    Incident known =
        in("known", SALES)
            .addDamages(
                Damage.known(DamageKind.MONEY, money),
                Damage.known(DamageKind.RECORDS, Quantity.parse("7 count")))
            .build();
    Incident estimated =
        in("estimated", SALES)
            .addDamages(
                Damage.estimated(
                    DamageKind.MONEY, Quantity.parse("20 JPY"), LocalizedText.of("概算", "guess")))
            .build();
    Incident unknown = in("unknown", SALES).addDamages(Damage.unknown(DamageKind.MONEY)).build();
    Incident dollars =
        in("dollars", SALES)
            .addDamages(Damage.known(DamageKind.MONEY, Quantity.parse("5 USD")))
            .build();
    Incident silent = in("silent", SALES).build();
    MeasurementUnit yen = money.unit();

    DamageTotal sound = register(known, estimated).damage(IncidentQuery.ALL, DamageKind.MONEY, yen);
    DamageTotal poor =
        register(known, estimated, unknown, dollars, silent)
            .damage(IncidentQuery.ALL, DamageKind.MONEY, yen);

    assertThat(sound.known()).isEqualTo(money);
    assertThat(sound.estimated()).isEqualTo(Quantity.parse("20 JPY"));
    assertThat(sound.figure().value()).contains(Quantity.parse("120 JPY"));
    assertThat(sound.figure().complete()).isTrue();
    assertThat(poor.known()).isEqualTo(money);
    assertThat(ids(poor.counted())).containsExactly("estimated", "known");
    assertThat(ids(poor.unknown())).containsExactly("dollars", "silent", "unknown");
    assertThat(poor.figure().value()).isEmpty();
    assertThatThrownBy(
            () ->
                register(known).damage(IncidentQuery.ALL, DamageKind.MONEY, MeasurementUnit.HOURS))
        .hasMessageContaining("is not counted in h");
  }

  @Test
  void damageOfWhatMayBelongHereIsUnknown() {
    Incident nowhere =
        incident("nowhere", "2026-03-10T00:00:00Z")
            .addDamages(Damage.known(DamageKind.SYSTEMS, Quantity.parse("3 count")))
            .build();

    DamageTotal total =
        register(nowhere)
            .damage(IncidentQuery.ALL.inUnit(SALES), DamageKind.SYSTEMS, MeasurementUnit.COUNT);

    assertThat(total.known()).isEqualTo(Quantity.parse("0 count"));
    assertThat(ids(total.unknown())).containsExactly("nowhere");
  }

  @Test
  @Tag("ALG-5")
  void saysWhoFoundThemOnceEveryChannelIsKnown() {
    List<Incident> known =
        List.of(
            by("a", DetectionChannel.MONITORING).build(),
            by("b", DetectionChannel.STAFF_REPORT).build(),
            by("c", DetectionChannel.CUSTOMER).build());
    List<Incident> oneUnknown = new ArrayList<>(known);
    oneUnknown.add(in("d", SALES).build());

    assertThat(register(known).internalShare(IncidentQuery.ALL)).contains(new InternalShare(2, 1));
    assertThat(register(oneUnknown).internalShare(IncidentQuery.ALL)).isEmpty();
    assertThat(
            register(by("e", DetectionChannel.MONITORING).build(), incidentBy("f"))
                .internalShare(IncidentQuery.ALL.inUnit(SALES)))
        .as("f may belong to sales")
        .isEmpty();
  }

  @Test
  @Tag("ALG-5")
  void saysWhatTwoChannelsFoundAlike() {
    IncidentRegister register =
        register(
            by("a", DetectionChannel.MONITORING)
                .addAlsoFoundBy(DetectionChannel.STAFF_REPORT)
                .build(),
            by("b", DetectionChannel.STAFF_REPORT).build(),
            by("c", DetectionChannel.MONITORING).build(),
            by("d", DetectionChannel.CUSTOMER).build(),
            by("e", DetectionChannel.STAFF_REPORT)
                .addAlsoFoundBy(DetectionChannel.MONITORING)
                .build());

    assertThat(
            register.recapture(
                IncidentQuery.ALL,
                DetectionChannel.MONITORING,
                DetectionChannel.STAFF_REPORT,
                RecaptureForm.CHAPMAN))
        .contains(new CaptureRecapture(3, 3, 2, RecaptureForm.CHAPMAN));
    assertThatThrownBy(
            () ->
                register.recapture(
                    IncidentQuery.ALL,
                    DetectionChannel.MONITORING,
                    DetectionChannel.MONITORING,
                    RecaptureForm.CHAPMAN))
        .hasMessageContaining("must differ");
  }

  private static Incident incidentBy(String id) {
    return incident(id, "2026-03-10T00:00:00Z").channel(DetectionChannel.MONITORING).build();
  }

  private static Incident.Builder told(String id, int hours) {
    return in(id, SALES)
        .addNotifications(
            new IncidentNotification(
                LocalizedText.of("法務", "legal affairs"),
                Optional.empty(),
                AT.plus(Duration.ofHours(hours))));
  }
}
