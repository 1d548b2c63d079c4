package dev.isg.disclosure.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.json.IsgJson;
import dev.isg.core.programme.Programme;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskId;
import dev.isg.disclosure.CompanyACase;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The risk "leak" belongs to information management; "web" to no category. */
@Tag("REQ-057")
class PriorDisclosuresTest {
  /** 00:30 on 10 March in Tokyo, still 9 March in London. */
  private static final Instant OCCURRED = Instant.parse("2026-03-09T15:30:00Z");

  private static final Programme PROGRAMME =
      CompanyACase.changed(
              Map.of(
                  "\"id\": \"leak\",",
                  "\"id\": \"leak\", \"category\": \"INFORMATION_MANAGEMENT\","),
              List.of())
          .input()
          .programme()
          .programme();

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, DISCLOSED_BEFORE, DISCLOSED_BEFORE",
    "2026-03-10, NOT_BEFORE, DISCLOSED_TOO_LATE",
    "2026-03-11, NOT_BEFORE, DISCLOSED_TOO_LATE"
  })
  void countsOnlyWhatWasDisclosedBeforeTheDayItOccurred(
      LocalDate disclosedOn, PriorStanding standing, PriorRule rule) {
    PriorAnswer answer =
        answer(leak().build(), disclosure("d-1", disclosedOn).addRisks(RiskId.of("leak")).build());

    assertThat(answer.standing()).isEqualTo(standing);
    assertThat(answer.rule()).isEqualTo(rule);
    assertThat(answer.disclosures()).containsExactly(PriorDisclosureId.of("d-1"));
    assertThat(answer.text().en())
        .contains("'i-1'", "'securities report'", disclosedOn.toString(), "2026-03-10")
        .doesNotContain("{");
    assertThat(answer.text().ja()).contains("有価証券報告書", "2026-03-10").doesNotContain("{");
  }

  @Test
  void countsTheDayWhereItHappened() {
    Incident inLondon =
        incident(ZoneId.of("Europe/London")).risk(RiskId.of("leak")).occurredAt(OCCURRED).build();
    PriorDisclosure dayBefore =
        disclosure("d-1", LocalDate.of(2026, 3, 9)).addRisks(RiskId.of("leak")).build();

    assertThat(answer(leak().build(), dayBefore).standing())
        .isEqualTo(PriorStanding.DISCLOSED_BEFORE);
    assertThat(answer(inLondon, dayBefore).standing()).isEqualTo(PriorStanding.NOT_BEFORE);
  }

  @Test
  void isUnknownWhereTheRiskIsLinkedToNothing() {
    PriorAnswer nothing = answer(leak().build());
    PriorAnswer otherRisk =
        answer(
            leak().build(),
            disclosure("d-1", LocalDate.of(2020, 1, 1)).addRisks(RiskId.of("web")).build());

    assertThat(nothing.standing()).isEqualTo(PriorStanding.UNKNOWN);
    assertThat(nothing.rule()).isEqualTo(PriorRule.NOT_LINKED);
    assertThat(otherRisk.rule()).isEqualTo(PriorRule.NOT_LINKED);
    assertThat(nothing.text().en()).contains("unknown");
  }

  @Test
  void isUnknownWhereTheIncidentNamesNoRisk() {
    PriorAnswer answer =
        answer(
            incident(ZoneId.of("Asia/Tokyo")).occurredAt(OCCURRED).build(),
            disclosure("d-1", LocalDate.of(2020, 1, 1)).addRisks(RiskId.of("leak")).build());

    assertThat(answer.standing()).isEqualTo(PriorStanding.UNKNOWN);
    assertThat(answer.rule()).isEqualTo(PriorRule.NO_RISK);
    assertThat(answer.disclosures()).isEmpty();
  }

  @Test
  void findsTheRiskByItsCategoryInEitherDirection() {
    PriorDisclosure wholeField =
        disclosure("d-1", LocalDate.of(2025, 6, 27))
            .addCategories(RiskCategory.INFORMATION_MANAGEMENT)
            .build();
    PriorDisclosure oneRisk =
        disclosure("d-2", LocalDate.of(2025, 6, 27)).addRisks(RiskId.of("leak")).build();
    PriorDisclosure noCategory =
        disclosure("d-3", LocalDate.of(2025, 6, 27)).addRisks(RiskId.of("web")).build();
    Incident ofField = field(RiskCategory.INFORMATION_MANAGEMENT);

    assertThat(answer(leak().build(), wholeField).standing())
        .isEqualTo(PriorStanding.DISCLOSED_BEFORE);
    assertThat(answer(ofField, wholeField).standing()).isEqualTo(PriorStanding.DISCLOSED_BEFORE);
    assertThat(answer(ofField, oneRisk).standing()).isEqualTo(PriorStanding.DISCLOSED_BEFORE);
    assertThat(answer(ofField, noCategory).rule()).isEqualTo(PriorRule.NOT_LINKED);
    assertThat(answer(field(RiskCategory.QUALITY), wholeField, oneRisk).rule())
        .isEqualTo(PriorRule.NOT_LINKED);
  }

  @Test
  void takesTheOldestAndListsThemAll() {
    PriorAnswer answer =
        answer(
            leak().build(),
            disclosure("late", LocalDate.of(2026, 4, 1)).addRisks(RiskId.of("leak")).build(),
            disclosure("b", LocalDate.of(2025, 6, 27)).addRisks(RiskId.of("leak")).build(),
            disclosure("a", LocalDate.of(2025, 6, 27)).addRisks(RiskId.of("leak")).build());

    assertThat(answer.standing()).isEqualTo(PriorStanding.DISCLOSED_BEFORE);
    assertThat(answer.disclosures())
        .extracting(PriorDisclosureId::value)
        .containsExactly("a", "b", "late");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-11, UNKNOWN, DAY_UNKNOWN", "2026-03-12, NOT_BEFORE, DISCLOSED_TOO_LATE"})
  void knowsOnlyThatItOccurredByTheDayItWasSeen(
      LocalDate disclosedOn, PriorStanding standing, PriorRule rule) {
    Incident undated = incident(ZoneId.of("Asia/Tokyo")).risk(RiskId.of("leak")).build();
    PriorAnswer answer =
        answer(undated, disclosure("d-1", disclosedOn).addRisks(RiskId.of("leak")).build());

    assertThat(answer.standing()).isEqualTo(standing);
    assertThat(answer.rule()).isEqualTo(rule);
    assertThat(answer.text().en()).doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource(PriorRule.class)
  void restsOnTheSectionOnReactionsToAccidents(PriorRule rule) {
    assertThat(rule.source().place()).isEqualTo("2.5");
  }

  @Test
  void findsIdsUsedTwiceAndRisksThatAreNot() {
    PriorDisclosure broken =
        disclosure("d-1", LocalDate.of(2025, 6, 27))
            .addRisks(RiskId.of("leak"), RiskId.of("gone"))
            .build();

    assertThat(
            PriorDisclosures.of(PriorDisclosureFile.of(List.of(broken, broken)), PROGRAMME)
                .check()
                .issues())
        .extracting(Issue::path)
        .containsExactly("/disclosures/0/risks/1", "/disclosures/1/id", "/disclosures/1/risks/1");
  }

  @Test
  @Tag("REQ-509")
  void readsWhatItWrites() {
    PriorDisclosureFile file =
        PriorDisclosureFile.of(
            List.of(
                disclosure("d-1", LocalDate.of(2025, 6, 27))
                    .section(LocalizedText.of("事業等のリスク", "business risks"))
                    .where(LocalizedText.of("EDINET", "EDINET"))
                    .addCategories(RiskCategory.QUALITY)
                    .build()));
    String json = IsgJson.standard().write(file);

    assertThat(IsgJson.standard().read("p.json", json, PriorDisclosureFile.class).value())
        .isEqualTo(file);
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> PriorDisclosureFile.builder().formatVersion(2).build());
  }

  private static PriorAnswer answer(Incident incident, PriorDisclosure... disclosures) {
    return PriorDisclosures.of(PriorDisclosureFile.of(List.of(disclosures)), PROGRAMME)
        .answer(incident);
  }

  private static Incident field(RiskCategory category) {
    return incident(ZoneId.of("Asia/Tokyo")).category(category).occurredAt(OCCURRED).build();
  }

  private static Incident.Builder leak() {
    Incident.Builder incident = incident(ZoneId.of("Asia/Tokyo"));
    incident.risk(RiskId.of("leak")).occurredAt(OCCURRED);
    return incident;
  }

  private static Incident.Builder incident(ZoneId zone) {
    Incident.Builder incident = Incident.builder();
    incident
        .id(IncidentId.of("i-1"))
        .title(LocalizedText.of("漏えい", "a leak"))
        .zone(zone)
        .observedAt(Instant.parse("2026-03-12T01:00:00Z"));
    return incident;
  }

  private static PriorDisclosure.Builder disclosure(String id, LocalDate day) {
    PriorDisclosure.Builder disclosure = PriorDisclosure.builder();
    disclosure
        .id(PriorDisclosureId.of(id))
        .document(LocalizedText.of("有価証券報告書", "securities report"))
        .disclosedOn(day);
    return disclosure;
  }
}
