package dev.isg.disclosure.incident;

import static dev.isg.disclosure.incident.IncidentFact.CAUSE;
import static dev.isg.disclosure.incident.IncidentFact.EXTENT;
import static dev.isg.disclosure.incident.IncidentFact.PREVENTION;
import static dev.isg.disclosure.incident.IncidentFact.WHAT_HAPPENED;
import static dev.isg.disclosure.incident.IncidentFact.WHEN;
import static dev.isg.disclosure.incident.PublicationStage.FINAL;
import static dev.isg.disclosure.incident.PublicationStage.FIRST;
import static dev.isg.disclosure.incident.PublicationStage.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.stakeholder.StakeholderGroup;
import dev.isg.disclosure.clock.ClockEvent;
import dev.isg.disclosure.clock.ClockRecord;
import dev.isg.disclosure.clock.ClockSettings;
import dev.isg.disclosure.clock.IncidentClocks;
import dev.isg.disclosure.clock.OwnLimit;
import dev.isg.disclosure.clock.StageSubmission;
import dev.isg.disclosure.regime.ClockStart;
import dev.isg.disclosure.regime.LimitUnit;
import dev.isg.disclosure.regime.Regime;
import dev.isg.disclosure.regime.RegimeId;
import dev.isg.disclosure.regime.RegimePacks;
import dev.isg.disclosure.regime.StageId;
import dev.isg.disclosure.regime.StageLimit;
import dev.isg.disclosure.regime.StartEvent;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import dev.isg.metrics.materialfact.MaterialFactJudgement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-166")
@Tag("ALG-11")
class PublicationReviewTest {
  private static final Instant SEEN = Instant.parse("2026-05-01T00:00:00Z");
  private static final Decider BOARD = new Decider(PersonId.of("aoki"), Role.BOARD_MEMBER);
  private static final LocalizedText OPEN = LocalizedText.of("件数は調査中", "numbers are not known");
  private static final IncidentClocks NO_CLOCKS = clocks(List.of(), List.of());

  @ParameterizedTest
  @Tag("SUB-5")
  @Tag("REQ-164")
  @CsvSource({"true,ISG-D-322", "false,"})
  void aMaterialFactIsBeyondAPlanThatStartsInFiveDays(boolean material, String rule) {
    PublicationPlan plan = with(BOARD, day(5), day(10), 24).build();

    List<Issue> issues = issues(plan, judged(material), NO_CLOCKS, SEEN);

    assertThat(ids(issues)).isEqualTo(Stream.ofNullable(rule).toList());
    assertThat(issues)
        .allSatisfy(
            issue ->
                assertThat(issue.text(Language.EN))
                    .isEqualTo(
                        "/firstBy: error [ISG-D-322] incident 'I-1' was judged a material fact and"
                            + " cannot be published in stages from 2026-05-06T00:00:00Z. -> disclose"
                            + " it without delay (METI-2009 3.4.2(3), guidance)"));
  }

  @Test
  @Tag("SUB-5")
  void aJudgementCountsFromTheInstantItIsMade() {
    PublicationPlan plan = plan().build();

    assertThat(ids(issues(plan, judged(true), NO_CLOCKS, SEEN.minusNanos(1))))
        .containsExactly("ISG-D-323");
    assertThat(ids(issues(plan, judged(true), NO_CLOCKS, SEEN))).containsExactly("ISG-D-322");
  }

  @ParameterizedTest
  @Tag("REQ-165")
  @EnumSource(Role.class)
  void onlyManagementDecidesHowToExplainOutside(Role role) {
    PublicationPlan plan =
        with(new Decider(PersonId.of("aoki"), role), day(1), day(10), 24).build();

    assertThat(ids(issues(plan, judged(false), NO_CLOCKS, SEEN)))
        .isEqualTo(role.management() ? List.of() : List.of("ISG-D-321"));
  }

  @ParameterizedTest
  @CsvSource({"0,", "1,ISG-D-324"})
  void lawComesFirst(int later, String rule) {
    RegimeId tse = RegimeId.of("jp-tse");
    IncidentClocks clocks = clocks(List.of(tse), List.of());
    PublicationPlan plan =
        with(BOARD, SEEN.plus(Duration.ofHours(6)).plusNanos(later), day(10), 24).build();

    assertThat(ids(issues(plan, judged(false), clocks, SEEN)))
        .isEqualTo(Stream.ofNullable(rule).toList());
    IncidentClocks handedIn =
        clocks(
            List.of(tse),
            List.of(new StageSubmission(tse, StageId.of("disclosure"), SEEN, List.of())));
    assertThat(ids(issues(plan, judged(false), handedIn, SEEN))).isEmpty();
    assertThat(
            ids(
                issues(
                    plan, judged(false), clocks(List.of(RegimeId.of("eu-nis2")), List.of()), SEEN)))
        .as("what an authority gets is not published")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1,", "0,ISG-D-325", "1,ISG-D-325"})
  void aFirstReportThatWaitsForTheAnalysisCastsDoubt(int later, String rule) {
    PublicationPlan plan = plan().analysisExpected(day(1).minusSeconds(later)).build();

    assertThat(ids(issues(plan, judged(false), NO_CLOCKS, SEEN)))
        .isEqualTo(Stream.ofNullable(rule).toList());
  }

  @Test
  void aFirstReportThatDoesNotComeCastsDoubt() {
    assertThat(told(plan().build(), day(1))).isEmpty();
    assertThat(told(plan().build(), day(1).plusNanos(1)))
        .containsExactly("ISG-D-326 /publications");
    assertThat(told(plan().addPublications(first(day(1))).build(), day(1))).isEmpty();
    assertThat(told(plan().addPublications(first(day(1).plusNanos(1))).build(), day(2)))
        .containsExactly("ISG-D-327 /publications/0");
  }

  @Test
  void aFirstReportWithoutTheFactsLooksLikeConcealment() {
    Publication poor = new Publication(FIRST, SEEN, List.of(WHEN), Optional.of(OPEN));

    List<Issue> issues =
        issues(plan().addPublications(poor).build(), judged(false), NO_CLOCKS, SEEN);

    assertThat(ids(issues)).containsExactly("ISG-D-328");
    assertThat(issues.get(0).message().en())
        .isEqualTo(
            "the first report lacks facts it must have: what happened; to speak before they are"
                + " there looks like concealment");
    assertThat(issues.get(0).message().ja()).contains("何が起きたか").contains("隠蔽");
  }

  @Test
  void whatIsNotKnownIsSaidUntilTheEnd() {
    Publication silent =
        new Publication(FIRST, SEEN, List.of(WHAT_HAPPENED, WHEN), Optional.empty());
    Publication end =
        new Publication(FINAL, day(1), List.of(CAUSE, EXTENT, PREVENTION), Optional.empty());

    assertThat(told(plan().addPublications(silent, end).build(), day(1)))
        .containsExactly("ISG-D-329 /publications/0");
  }

  @ParameterizedTest
  @CsvSource({"0,", "1,ISG-D-331 /publications/1"})
  void reportsKeepTheirInterval(int late, String rule) {
    Publication next =
        new Publication(
            UPDATE, SEEN.plus(Duration.ofHours(24)).plusNanos(late), List.of(), Optional.of(OPEN));

    assertThat(told(plan().addPublications(first(SEEN), next).build(), day(2)))
        .isEqualTo(Stream.ofNullable(rule).toList());
  }

  @Test
  void theNextReportIsDueAnIntervalAfterTheLast() {
    PublicationPlan plan = plan().addPublications(first(SEEN)).build();

    assertThat(told(plan, SEEN.plus(Duration.ofHours(24)))).isEmpty();
    assertThat(told(plan, SEEN.plus(Duration.ofHours(24)).plusNanos(1)))
        .containsExactly("ISG-D-330 /publications");
  }

  @Test
  void theFinalReportIsDueAndTellsCauseExtentAndPrevention() {
    Publication last = new Publication(FINAL, day(1), List.of(CAUSE, EXTENT), Optional.empty());
    PublicationPlan open = with(BOARD, day(1), day(1), 24).addPublications(first(SEEN)).build();

    assertThat(told(open, day(1))).isEmpty();
    assertThat(told(open, day(1).plusNanos(1)))
        .containsExactly("ISG-D-330 /publications", "ISG-D-332 /publications");
    assertThat(told(plan().addPublications(first(SEEN), last).build(), day(9)))
        .containsExactly("ISG-D-333 /publications/1");
    Publication whole =
        new Publication(UPDATE, day(1).minusSeconds(1), List.of(PREVENTION), Optional.of(OPEN));
    assertThat(told(plan().addPublications(last, whole, first(SEEN)).build(), day(9)))
        .as("what an update told need not be told again, in whatever order the record is")
        .isEmpty();
  }

  @Test
  void reportsComeInTheirOrder() {
    Publication update =
        new Publication(UPDATE, SEEN, List.of(WHAT_HAPPENED, WHEN), Optional.of(OPEN));
    Publication end =
        new Publication(FINAL, SEEN, List.of(CAUSE, EXTENT, PREVENTION), Optional.empty());

    assertThat(told(plan().addPublications(update).build(), SEEN))
        .containsExactly("ISG-D-334 /publications/0");
    assertThat(told(plan().addPublications(first(SEEN), first(day(1))).build(), day(1)))
        .containsExactly("ISG-D-334 /publications/1");
    assertThat(
            told(
                plan()
                    .addPublications(
                        first(SEEN),
                        end,
                        new Publication(UPDATE, day(1), List.of(), Optional.of(OPEN)))
                    .build(),
                day(1)))
        .containsExactly("ISG-D-334 /publications/2");
  }

  @Test
  void whatIsRecordedOfLaterIsNotSeen() {
    PublicationPlan plan = plan().addPublications(first(day(2))).build();

    assertThat(told(plan, day(2).minusNanos(1))).containsExactly("ISG-D-326 /publications");
    assertThat(told(plan, day(2))).containsExactly("ISG-D-327 /publications/0");
  }

  @Test
  void thePlanIsADocument() {
    PublicationPlan plan = plan().analysisExpected(day(3)).addPublications(first(SEEN)).build();
    IsgJson json = IsgJson.standard();

    assertThat(json.read("p.json", json.write(plan), PublicationPlan.class).value())
        .isEqualTo(plan);
    assertThatThrownBy(() -> with(BOARD, day(1), day(1).minusNanos(1), 24).build())
        .hasMessageContaining("before firstBy");
    assertThatThrownBy(() -> with(BOARD, day(1), day(1), 0).build()).hasMessageContaining("from 1");
    assertThat(with(BOARD, day(1), day(1), 1).build().updateEvery()).isEqualTo(Duration.ofHours(1));
  }

  private static List<String> told(PublicationPlan plan, Instant now) {
    return issues(plan, judged(false), NO_CLOCKS, now).stream()
        .map(issue -> issue.rule().id() + " " + issue.path())
        .toList();
  }

  private static List<Issue> issues(
      PublicationPlan plan, Incident incident, IncidentClocks clocks, Instant now) {
    return PublicationReview.of(plan, incident, clocks, now).issues();
  }

  private static List<String> ids(List<Issue> issues) {
    return issues.stream().map(issue -> issue.rule().id()).toList();
  }

  private static Instant day(int days) {
    return SEEN.plus(Duration.ofDays(days));
  }

  private static Publication first(Instant at) {
    return new Publication(FIRST, at, List.of(WHAT_HAPPENED, WHEN), Optional.of(OPEN));
  }

  private static Incident judged(boolean material) {
    return Incident.builder()
        .id(IncidentId.of("I-1"))
        .title(LocalizedText.of("漏えい", "leak"))
        .zone(ZoneOffset.UTC)
        .observedAt(SEEN)
        .addMaterialFact(
            new MaterialFactJudgement(material, LocalizedText.of("理由", "reason"), BOARD, SEEN))
        .build();
  }

  private static PublicationPlan.Builder plan() {
    return with(BOARD, day(1), day(10), 24);
  }

  private static PublicationPlan.Builder with(
      Decider decider, Instant firstBy, Instant finalBy, int hours) {
    return PublicationPlan.builder()
        .incident(IncidentId.of("I-1"))
        .decider(decider)
        .decidedAt(SEEN)
        .reason(LocalizedText.of("顧客への影響", "effect on customers"))
        .addAudiences(StakeholderGroup.CUSTOMERS)
        .firstBy(firstBy)
        .updateEveryHours(hours)
        .finalBy(finalBy)
        .addLeastFacts(WHAT_HAPPENED, WHEN);
  }

  private static IncidentClocks clocks(List<RegimeId> ids, List<StageSubmission> submissions) {
    List<Regime> regimes =
        RegimePacks.all().stream().filter(regime -> ids.contains(regime.id())).toList();
    OwnLimit own =
        new OwnLimit(
            RegimeId.of("jp-tse"),
            StageId.of("disclosure"),
            StageLimit.of(ClockStart.of(StartEvent.AWARE), 6, LimitUnit.HOURS));
    return IncidentClocks.of(
        ClockRecord.builder()
            .incident(IncidentId.of("I-1"))
            .zone(ZoneOffset.UTC)
            .addEvents(new ClockEvent(StartEvent.AWARE, SEEN))
            .addAllSubmissions(submissions)
            .build(),
        new ClockSettings(regimes, List.of(), List.of(own)),
        SEEN);
  }
}
