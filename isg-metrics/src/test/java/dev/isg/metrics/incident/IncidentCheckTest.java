package dev.isg.metrics.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskId;
import dev.isg.core.stakeholder.StakeholderGroup;
import dev.isg.metrics.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Incidents as known on 1 April 2026 in Tokyo. */
@Tag("REQ-056")
class IncidentCheckTest {
  private static final Instant SEEN = Instant.parse("2026-03-20T03:00:00Z");
  private static final Instant LAST_MOMENT = Instant.parse("2026-04-01T14:59:59.999Z");
  private static final Instant DAY_OVER = Instant.parse("2026-04-01T15:00:00Z");

  @Test
  void reportsAsOpenWhatNobodyDecidedAndForHowLong() {
    Issue issue = only(incident("i-1").build());

    assertThat(issue.rule()).isEqualTo(IncidentRule.NO_EXPLANATION_DECIDED);
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.path()).isEqualTo("/incidents/0/explanations");
    assertThat(issue.message().en())
        .contains("'i-1' (a leak)")
        .contains("open for 12 days, since it was seen on 2026-03-20 (as of 2026-04-01)");
    assertThat(issue.message().ja()).contains("「i-1」（漏えい）").contains("12 日間決まっていません");
  }

  @Test
  void countsTheDaysOfTheGovernanceUnit() {
    Incident lateInTokyo =
        seen("i-1", Instant.parse("2026-03-31T15:30:00Z"), ZoneId.of("America/New_York")).build();

    assertThat(lateInTokyo.observedOn()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(only(lateInTokyo).message().en()).contains("for 0 days").contains("2026-04-01");
  }

  @Test
  void neverTakesSilenceForNotNeeded() {
    assertThat(incident("i-1").build().explanationStatus(Instant.MAX))
        .isEqualTo(ExplanationStatus.UNDECIDED);
    assertThat(Arrays.stream(ExplanationChoice.values()).map(ExplanationChoice::status))
        .doesNotContain(ExplanationStatus.UNDECIDED)
        .doesNotHaveDuplicates();
  }

  @Test
  void isQuietOnceItIsExplainedOrDecidedNotTo() {
    for (ExplanationChoice choice :
        List.of(ExplanationChoice.EXPLAINED, ExplanationChoice.DO_NOT_EXPLAIN)) {
      assertThat(issues(incident("i-1").addExplanation(decided(choice, SEEN)).build())).isEmpty();
    }
  }

  @Test
  void remindsOfAnExplanationThatIsDue() {
    Issue issue =
        only(
            incident("i-1")
                .addExplanation(
                    decided(ExplanationChoice.EXPLAIN, Instant.parse("2026-03-29T00:00:00Z")))
                .build());

    assertThat(issue.rule()).isEqualTo(IncidentRule.EXPLANATION_DUE);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.message().en()).contains("2026-03-29").contains("after 3 days");
    assertThat(issue.message().ja()).contains("3 日たっても");
  }

  @Test
  void knowsNothingOfWhatIsDecidedAfterTheDay() {
    Incident inTime =
        incident("i-1").addExplanation(decided(ExplanationChoice.EXPLAINED, LAST_MOMENT)).build();
    Incident late =
        incident("i-1").addExplanation(decided(ExplanationChoice.EXPLAINED, DAY_OVER)).build();

    assertThat(issues(inTime)).isEmpty();
    assertThat(only(late).rule()).isEqualTo(IncidentRule.NO_EXPLANATION_DECIDED);
  }

  @Test
  void asksNothingOfWhatNobodyHasSeenYet() {
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");

    assertThat(issues(seen("i-1", DAY_OVER, tokyo).build())).isEmpty();
    assertThat(issues(seen("i-1", LAST_MOMENT, tokyo).build())).hasSize(1);
  }

  @Test
  void letsTheLatestDecisionStand() {
    Incident incident =
        incident("i-1")
            .addExplanation(decided(ExplanationChoice.EXPLAINED, SEEN.plusSeconds(9)))
            .addExplanation(decided(ExplanationChoice.DO_NOT_EXPLAIN, SEEN))
            .addExplanation(decided(ExplanationChoice.EXPLAIN, SEEN.plusSeconds(9)))
            .build();

    assertThat(incident.explanationStatus(SEEN)).isEqualTo(ExplanationStatus.UNDECIDED);
    assertThat(incident.explanationStatus(SEEN.plusSeconds(9)))
        .isEqualTo(ExplanationStatus.NOT_EXPLAINED);
    assertThat(incident.explanationStatus(SEEN.plusSeconds(10)))
        .isEqualTo(ExplanationStatus.TO_BE_EXPLAINED);
  }

  @Test
  void refusesTimesThatRunBackwards() {
    Incident good =
        settled("i-1")
            .occurredAt(SEEN)
            .addNotification(told(SEEN.plusSeconds(1)))
            .addNotification(told(SEEN))
            .build();
    Incident bad =
        settled("i-1")
            .occurredAt(SEEN.plusMillis(1))
            .addNotification(told(SEEN))
            .addNotification(told(SEEN.minusMillis(1)))
            .build();

    assertThat(issues(good)).isEmpty();
    assertThat(good.firstNotification()).map(IncidentNotification::at).contains(SEEN);
    assertThat(issues(bad))
        .extracting(Issue::rule, Issue::path)
        .containsExactly(
            tuple(IncidentRule.TOLD_BEFORE_IT_WAS_SEEN, "/incidents/0/notifications/1/at"),
            tuple(IncidentRule.SEEN_BEFORE_IT_OCCURRED, "/incidents/0/observedAt"));
  }

  @Test
  @Tag("REQ-057")
  void asksWhichRiskCameTrue() {
    Incident.Builder nameless = Incident.builder();
    nameless
        .id(IncidentId.of("i-1"))
        .title(LocalizedText.of("漏えい", "a leak"))
        .zone(ZoneId.of("Asia/Tokyo"))
        .observedAt(SEEN)
        .addExplanation(decided(ExplanationChoice.EXPLAINED, SEEN));

    Issue issue = only(nameless.build());

    assertThat(issue.rule()).isEqualTo(IncidentRule.NO_RISK_NAMED);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void findsReferencesThatLeadNowhere() {
    Incident incident =
        incident("i-1")
            .risk(RiskId.of("gone"))
            .addExplanation(
                new ExplanationDecision(
                    ExplanationChoice.EXPLAINED,
                    LocalizedText.same("-"),
                    new Decider(PersonId.of("gone"), Role.CISO),
                    SEEN))
            .build();
    IncidentFile file = IncidentFile.of(List.of(incident, incident));

    assertThat(IncidentCheck.check(file, Samples.resolved()).issues())
        .filteredOn(issue -> issue.rule() instanceof ProgrammeRule)
        .extracting(Issue::path)
        .containsExactly(
            "/incidents/0/explanations/0/decider/person",
            "/incidents/0/risk",
            "/incidents/1/explanations/0/decider/person",
            "/incidents/1/id",
            "/incidents/1/risk");
  }

  @Test
  @Tag("REQ-509")
  void readsWhatItWrites() {
    IncidentFile file =
        IncidentFile.of(
            List.of(
                settled("i-1")
                    .risk(RiskId.of("r"))
                    .label(ConfidentialityLabel.CONFIDENTIAL)
                    .occurredAt(SEEN)
                    .addNotification(told(SEEN))
                    .build()));
    String json = IsgJson.standard().write(file);

    assertThat(IsgJson.standard().read("i.json", json, IncidentFile.class).value()).isEqualTo(file);
    assertThat(json).contains("\"observedAt\": \"2026-03-20T03:00:00Z\"");
    assertThat(file.find(IncidentId.of("i-1"))).isPresent();
    assertThat(file.find(IncidentId.of("i-2"))).isEmpty();
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> IncidentFile.builder().formatVersion(2).build());
  }

  private static Issue only(Incident incident) {
    List<Issue> issues = issues(incident);
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  /** Every issue but who was told, and the person that the sample company does not have. */
  private static List<Issue> issues(Incident incident) {
    Rule unresolved = ProgrammeRule.UNRESOLVED_REFERENCE;
    Rule untold = IncidentRule.NO_RECIPIENTS;
    return IncidentCheck.check(IncidentFile.of(List.of(incident)), Samples.resolved())
        .issues()
        .stream()
        .filter(issue -> !issue.rule().equals(unresolved))
        .filter(issue -> !issue.rule().equals(untold))
        .toList();
  }

  private static Incident.Builder settled(String id) {
    Incident.Builder incident = incident(id);
    incident.addExplanation(decided(ExplanationChoice.EXPLAINED, SEEN));
    return incident;
  }

  private static Incident.Builder incident(String id) {
    return seen(id, SEEN, ZoneId.of("Asia/Tokyo"));
  }

  private static Incident.Builder seen(String id, Instant observedAt, ZoneId zone) {
    Incident.Builder incident = Incident.builder();
    incident
        .id(IncidentId.of(id))
        .title(LocalizedText.of("漏えい", "a leak"))
        .category(RiskCategory.INFORMATION_MANAGEMENT)
        .zone(zone)
        .observedAt(observedAt);
    return incident;
  }

  private static ExplanationDecision decided(ExplanationChoice choice, Instant at) {
    return new ExplanationDecision(
        choice,
        LocalizedText.of("取引先に説明", "partners were told"),
        new Decider(PersonId.of("sato"), Role.BOARD_MEMBER),
        at);
  }

  private static IncidentNotification told(Instant at) {
    return new IncidentNotification(
        LocalizedText.of("B 社", "Company B"), Optional.of(StakeholderGroup.BUSINESS_PARTNERS), at);
  }
}
