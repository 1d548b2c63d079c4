package dev.isg.metrics.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.core.risk.RiskCategory;
import dev.isg.metrics.Samples;
import dev.isg.metrics.damage.Damage;
import dev.isg.metrics.damage.DamageKind;
import dev.isg.metrics.detection.DetectionChannel;
import dev.isg.metrics.materialfact.MaterialFactJudgement;
import dev.isg.metrics.materialfact.MaterialFactStatus;
import dev.isg.metrics.materialfact.PublicationMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Incidents as known on 1 April 2026 in Tokyo. */
class IncidentRecordCheckTest {
  private static final Instant SEEN = Instant.parse("2026-03-20T03:00:00Z");
  private static final Instant LAST_MOMENT = Instant.parse("2026-04-01T14:59:59.999Z");
  private static final Instant DAY_OVER = Instant.parse("2026-04-01T15:00:00Z");

  @Test
  @Tag("SUB-26")
  @Tag("REQ-234")
  void findsIncidentsThatNobodyWasToldOf() {
    Issue issue = only(explained("i-1").build());

    assertThat(issue.rule()).isEqualTo(IncidentRule.NO_RECIPIENTS);
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.path()).isEqualTo("/incidents/0/notifications");
    assertThat(issue.message().en())
        .isEqualTo(
            "incident 'i-1' (a leak) was seen on 2026-03-20, and nobody is on record as told of it"
                + " (as of 2026-04-01)");
    assertThat(issue.message().ja()).contains("2026-03-20 に発見").contains("通報先の記録がありません");
    assertThat(issues(explained("i-1").addNotification(told(SEEN)).build())).isEmpty();
  }

  @Test
  @Tag("SUB-26")
  void knowsNothingOfWhoIsToldAfterTheDay() {
    assertThat(issues(explained("i-1").addNotification(told(LAST_MOMENT)).build())).isEmpty();
    assertThat(only(explained("i-1").addNotification(told(DAY_OVER)).build()).rule())
        .isEqualTo(IncidentRule.NO_RECIPIENTS);
    assertThat(issues(seen("i-1", DAY_OVER).build())).isEmpty();
  }

  @Test
  @Tag("SUB-26")
  void asksForAnExplanationAlsoWhereItWasNoAccident() {
    for (IncidentKind kind : IncidentKind.values()) {
      Incident open = seen("i-1", SEEN).kind(kind).addNotification(told(SEEN)).build();

      assertThat(only(open).rule()).isEqualTo(IncidentRule.NO_EXPLANATION_DECIDED);
      assertThat(only(open).severity()).isEqualTo(Severity.ERROR);
    }
  }

  @Test
  void asksNothingOfThatOfAPlantedTest() {
    Incident planted =
        Incident.builder()
            .id(IncidentId.of("i-1"))
            .title(LocalizedText.of("訓練", "an exercise"))
            .zone(ZoneId.of("Asia/Tokyo"))
            .observedAt(SEEN)
            .channel(DetectionChannel.PLANTED_TEST)
            .severity(IncidentSeverity.CRITICAL)
            .build();

    assertThat(planted.planted()).isTrue();
    assertThat(issues(planted)).isEmpty();
    assertThat(told("i-1").build().planted()).isFalse();
    assertThat(told("i-1").channel(DetectionChannel.MONITORING).build().planted()).isFalse();
  }

  @Test
  @Tag("REQ-234")
  void refusesTimesThatRunBackwards() {
    Instant sooner = SEEN.minusMillis(1);
    Incident before =
        told("i-1").respondedAt(sooner).containedAt(sooner).recoveredAt(sooner).build();
    Incident crossed =
        told("i-1")
            .respondedAt(SEEN.plusSeconds(9))
            .containedAt(SEEN.plusSeconds(8))
            .recoveredAt(SEEN.plusSeconds(7))
            .build();
    Incident atOnce = told("i-1").respondedAt(SEEN).containedAt(SEEN).recoveredAt(SEEN).build();

    assertThat(issues(before))
        .extracting(Issue::rule, Issue::path, issue -> issue.message().en())
        .containsExactly(
            backwards("containedAt", "observedAt"),
            backwards("recoveredAt", "observedAt"),
            backwards("respondedAt", "observedAt"));
    assertThat(issues(crossed))
        .extracting(Issue::rule, Issue::path, issue -> issue.message().en())
        .containsExactly(
            backwards("recoveredAt", "containedAt"), backwards("recoveredAt", "respondedAt"));
    assertThat(issues(crossed).get(0).message().ja()).contains("recoveredAt が containedAt より前");
    assertThat(issues(atOnce)).isEmpty();
  }

  @Test
  void resolvesUnitsPeopleAndEarlierIncidents() {
    Incident incident =
        told("i-1")
            .unit(UnitId.of("gone"))
            .recurrence(Recurrence.of(IncidentId.of("i-0")))
            .addMaterialFact(judged(false, SEEN))
            .build();

    assertThat(IncidentCheck.check(IncidentFile.of(List.of(incident)), Samples.resolved()).issues())
        .filteredOn(issue -> issue.rule().equals(ProgrammeRule.UNRESOLVED_REFERENCE))
        .extracting(Issue::path)
        .containsExactly(
            "/incidents/0/explanations/0/decider/person",
            "/incidents/0/materialFact/0/decider/person",
            "/incidents/0/recurrence/earlier",
            "/incidents/0/unit");
    assertThat(issues(told("i-1").unit(Samples.SALES).build())).isEmpty();
  }

  @Test
  void refusesToRepeatWhatCameLater() {
    Incident first = told("i-1").build();
    Incident again = repeats(first, SEEN.plusMillis(1));
    Incident atOnce = repeats(first, SEEN);
    Incident itself = told("i-1").recurrence(Recurrence.of(IncidentId.of("i-1"))).build();

    assertThat(issues(first, again)).isEmpty();
    assertThat(issues(first, atOnce))
        .extracting(Issue::rule, Issue::path)
        .containsExactly(
            tuple(IncidentRule.REPEATS_A_LATER_ONE, "/incidents/1/recurrence/earlier"));
    assertThat(issues(first, atOnce).get(0).message().en()).contains("to repeat 'i-1'");
    assertThat(only(itself).rule()).isEqualTo(IncidentRule.REPEATS_A_LATER_ONE);
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> new Recurrence(Optional.empty(), Optional.empty()));
    assertThat(new Recurrence(Optional.empty(), Optional.of(LocalizedText.same("x"))).earlier())
        .isEmpty();
  }

  @Test
  void refusesOneKindOfDamageTwice() {
    Incident incident =
        told("i-1")
            .addDamage(Damage.known(DamageKind.RECORDS, Quantity.of("10", MeasurementUnit.COUNT)))
            .addDamage(Damage.unknown(DamageKind.MONEY))
            .addDamage(Damage.unknown(DamageKind.RECORDS))
            .build();

    assertThat(only(incident).rule()).isEqualTo(IncidentRule.DAMAGE_TWICE);
    assertThat(only(incident).path()).isEqualTo("/incidents/0/damages/2/kind");
    assertThat(only(incident).message().en()).contains("records affected");
  }

  @Test
  @Tag("SUB-5")
  @Tag("REQ-164")
  void forbidsToPublishAMaterialFactInStages() {
    Incident flagged = told("i-1").addMaterialFact(judged(true, SEEN)).build();
    Incident notFlagged = told("i-1").addMaterialFact(judged(false, SEEN)).build();

    assertThat(flagged.materialFactStatus(DAY_OVER).forbids(PublicationMode.STAGED)).isTrue();
    assertThat(flagged.materialFactStatus(DAY_OVER).forbids(PublicationMode.NONE)).isTrue();
    assertThat(flagged.materialFactStatus(DAY_OVER).forbids(PublicationMode.WITHOUT_DELAY))
        .isFalse();
    for (PublicationMode mode : PublicationMode.values()) {
      assertThat(notFlagged.materialFactStatus(DAY_OVER).forbids(mode)).isFalse();
      assertThat(MaterialFactStatus.UNDECIDED.forbids(mode)).isFalse();
    }
  }

  @Test
  @Tag("SUB-5")
  void letsTheLastJudgementStand() {
    Incident incident =
        told("i-1")
            .addMaterialFact(judged(true, SEEN.plusSeconds(9)))
            .addMaterialFact(judged(true, SEEN))
            .addMaterialFact(judged(false, SEEN.plusSeconds(9)))
            .build();

    assertThat(incident.materialFactStatus(SEEN)).isEqualTo(MaterialFactStatus.UNDECIDED);
    assertThat(incident.materialFactStatus(SEEN.plusSeconds(9)))
        .isEqualTo(MaterialFactStatus.MATERIAL);
    assertThat(incident.materialFactStatus(SEEN.plusSeconds(10)))
        .isEqualTo(MaterialFactStatus.NOT_MATERIAL);
  }

  @Test
  @Tag("REQ-164")
  void refusesNotToExplainAMaterialFact() {
    Incident hidden =
        seen("i-1", SEEN)
            .addNotification(told(SEEN))
            .addExplanation(decided(ExplanationChoice.DO_NOT_EXPLAIN))
            .addMaterialFact(judged(true, SEEN))
            .build();

    assertThat(only(hidden).rule()).isEqualTo(IncidentRule.MATERIAL_FACT_NOT_EXPLAINED);
    assertThat(only(hidden).severity()).isEqualTo(Severity.ERROR);
    assertThat(only(hidden).path()).isEqualTo("/incidents/0/explanations");
    assertThat(issues(told("i-1").addMaterialFact(judged(true, SEEN)).build())).isEmpty();
  }

  @Test
  @Tag("REQ-164")
  void asksWhetherAGraveIncidentIsAMaterialFact() {
    Issue issue = only(told("i-1").severity(IncidentSeverity.SERIOUS).build());

    assertThat(issue.rule()).isEqualTo(IncidentRule.MATERIAL_FACT_UNDECIDED);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.path()).isEqualTo("/incidents/0/materialFact");
    assertThat(issue.message().en()).contains("is serious");
    assertThat(issue.message().ja()).contains("重大ですが");
    assertThat(issues(told("i-1").severity(IncidentSeverity.MODERATE).build())).isEmpty();
    assertThat(
            issues(
                told("i-1")
                    .severity(IncidentSeverity.CRITICAL)
                    .addMaterialFact(judged(false, SEEN))
                    .build()))
        .isEmpty();
  }

  @Test
  void refusesChannelsThatAreNoOthers() {
    refused(told("i-1").addAlsoFoundBy(DetectionChannel.CUSTOMER));
    refused(
        told("i-1").channel(DetectionChannel.CUSTOMER).addAlsoFoundBy(DetectionChannel.CUSTOMER));
    refused(
        told("i-1")
            .channel(DetectionChannel.CUSTOMER)
            .addAlsoFoundBy(DetectionChannel.PLANTED_TEST));
    refused(
        told("i-1")
            .channel(DetectionChannel.CUSTOMER)
            .addAlsoFoundBy(DetectionChannel.MONITORING)
            .addAlsoFoundBy(DetectionChannel.MONITORING));
  }

  @Test
  @Tag("REQ-509")
  void readsWhatItWritesAndWhatKnewLess() {
    IncidentFile full =
        IncidentFile.of(
            List.of(
                told("i-1")
                    .unit(Samples.SALES)
                    .kind(IncidentKind.NEAR_MISS)
                    .severity(IncidentSeverity.MINOR)
                    .channel(DetectionChannel.CUSTOMER)
                    .addAlsoFoundBy(DetectionChannel.MONITORING)
                    .respondedAt(SEEN)
                    .containedAt(SEEN)
                    .recoveredAt(SEEN)
                    .addDamage(
                        Damage.estimated(
                            DamageKind.MONEY, Quantity.parse("5000 JPY"), LocalizedText.same("-")))
                    .addDamage(Damage.unknown(DamageKind.PERSONS))
                    .recurrence(Recurrence.of(IncidentId.of("i-0")))
                    .addMaterialFact(judged(false, SEEN))
                    .build()));
    String old =
        """
        {"incidents": [{"id": "i-1", "title": {"ja": "漏えい", "en": "a leak"},
          "zone": "Asia/Tokyo", "observedAt": "2026-03-20T03:00:00Z"}]}
        """;

    assertThat(read(IsgJson.standard().write(full))).isEqualTo(full);
    Incident before = read(old).incidents().get(0);
    assertThat(before.damages()).isEmpty();
    assertThat(before.severity()).isEmpty();
    assertThat(before.elapsed(IncidentSpan.UNTIL_RECOVERED)).isEmpty();
  }

  private static IncidentFile read(String json) {
    return IsgJson.standard().read("i.json", json, IncidentFile.class).value();
  }

  private static Incident repeats(Incident first, Instant at) {
    return seen("i-2", at)
        .addExplanation(decided(ExplanationChoice.EXPLAINED))
        .addNotification(told(at))
        .recurrence(Recurrence.of(first.id()))
        .build();
  }

  private static org.assertj.core.groups.Tuple backwards(String later, String earlier) {
    return tuple(
        IncidentRule.TIMES_RUN_BACKWARDS,
        "/incidents/0/" + later,
        later + " of incident 'i-1' lies before " + earlier);
  }

  private static void refused(Incident.Builder incident) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(incident::build)
        .withMessageContaining("alsoFoundBy");
  }

  private static Issue only(Incident incident) {
    List<Issue> issues = issues(incident);
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  /** Every issue but the person that the sample company does not have. */
  private static List<Issue> issues(Incident... incidents) {
    return IncidentCheck.check(IncidentFile.of(List.of(incidents)), Samples.resolved())
        .issues()
        .stream()
        .filter(issue -> !issue.rule().equals(ProgrammeRule.UNRESOLVED_REFERENCE))
        .toList();
  }

  private static Incident.Builder told(String id) {
    Incident.Builder incident = explained(id);
    incident.addNotification(told(SEEN));
    return incident;
  }

  private static Incident.Builder explained(String id) {
    Incident.Builder incident = seen(id, SEEN);
    incident.addExplanation(decided(ExplanationChoice.EXPLAINED));
    return incident;
  }

  private static Incident.Builder seen(String id, Instant at) {
    Incident.Builder incident = Incident.builder();
    incident
        .id(IncidentId.of(id))
        .title(LocalizedText.of("漏えい", "a leak"))
        .category(RiskCategory.INFORMATION_MANAGEMENT)
        .zone(ZoneId.of("Asia/Tokyo"))
        .observedAt(at);
    return incident;
  }

  private static ExplanationDecision decided(ExplanationChoice choice) {
    return new ExplanationDecision(choice, LocalizedText.same("-"), decider(), SEEN);
  }

  private static MaterialFactJudgement judged(boolean material, Instant at) {
    return new MaterialFactJudgement(material, LocalizedText.same("-"), decider(), at);
  }

  private static Decider decider() {
    return new Decider(PersonId.of("sato"), Role.BOARD_MEMBER);
  }

  private static IncidentNotification told(Instant at) {
    return new IncidentNotification(
        LocalizedText.of("総務部", "general affairs"), Optional.empty(), at);
  }
}
