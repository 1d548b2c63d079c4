package dev.isg.evaluation.crisisrun;

import static dev.isg.evaluation.Crises.ADMIN;
import static dev.isg.evaluation.Crises.AT_ONCE;
import static dev.isg.evaluation.Crises.CISO;
import static dev.isg.evaluation.Crises.COMMITTEE;
import static dev.isg.evaluation.Crises.CUT;
import static dev.isg.evaluation.Crises.MALWARE;
import static dev.isg.evaluation.Crises.MANAGER;
import static dev.isg.evaluation.Crises.SPREADING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.Crises;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.crisis.MeansId;
import dev.isg.evaluation.delegation.DelegationId;
import dev.isg.evaluation.escalation.AssetClass;
import dev.isg.evaluation.escalation.CrisisCase;
import dev.isg.evaluation.escalation.LevelId;
import dev.isg.evaluation.escalation.TimeCriticality;
import dev.isg.metrics.incident.IncidentSeverity;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ALG-12")
class CrisisTimelineTest {
  private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
  private static final PersonId JIRO = MiniCompany.MANAGER;
  private static final PersonId HANAKO = MiniCompany.CISO;
  private static final List<UnitId> SALES = List.of(UnitId.of("sales"));
  private static final CrisisCase URGENT =
      CrisisCase.of(
          MALWARE, IncidentSeverity.SERIOUS, TimeCriticality.WITHIN_MINUTES, AssetClass.IMPORTANT);
  private static final CrisisCase MILD =
      CrisisCase.of(MALWARE, IncidentSeverity.MINOR, TimeCriticality.CAN_WAIT, AssetClass.GENERAL);

  private int count;

  @ParameterizedTest
  @Tag("REQ-161")
  @Tag("REQ-162")
  @Tag("REQ-163")
  @EnumSource(Language.class)
  void readsSixDaysOfRansomwareAsInTheGoldenFile(Language language) throws IOException {
    CrisisRun run = ransomware();
    CrisisTimeline timeline = timeline(run, at(6 * 24 * 60));

    Golden.assertMatches("crisis-timeline." + language.code() + ".txt", timeline.render(language));
    assertThat(told(run, at(6 * 24 * 60)))
        .containsExactly("ISG-X-041 /events/0", "ISG-X-046 /events/4");
    List<CrisisEvent> reversed = new ArrayList<>(run.events());
    Collections.reverse(reversed);
    assertThat(timeline(run(reversed), at(6 * 24 * 60)).render(language))
        .isEqualTo(timeline.render(language));
  }

  /** The CISO is to be told within 15 minutes. */
  @ParameterizedTest
  @Tag("REQ-161")
  @CsvSource({
    "15,16,ON_TIME,",
    "16,16,LATE,ISG-X-041",
    "99,15,RUNNING,",
    "99,16,OVERDUE,ISG-X-042"
  })
  void eachLevelHasItsLimit(int toldAt, int now, HopState state, String rule) {
    CrisisRun run =
        run(
            List.of(
                assessed(0, URGENT), told(0, MANAGER), told(toldAt, CISO), told(99, COMMITTEE)));

    CrisisTimeline timeline = timeline(run, at(now));

    assertThat(timeline.hops())
        .filteredOn(hop -> hop.level().id().equals(CISO))
        .singleElement()
        .satisfies(
            hop -> {
              assertThat(hop.state()).isEqualTo(state);
              assertThat(hop.asked()).isEqualTo(START);
              assertThat(hop.by()).isEqualTo(at(15));
              assertThat(hop.took())
                  .isEqualTo(
                      toldAt <= now ? Optional.of(Duration.ofMinutes(toldAt)) : Optional.empty());
            });
    assertThat(told(run, at(now)))
        .isEqualTo(rule == null ? List.of() : List.of(rule + " /events/0"));
  }

  @Test
  void whoTellsAHigherLevelHasToldThoseBelow() {
    CrisisRun run = run(List.of(assessed(0, URGENT), told(10, COMMITTEE)));

    assertThat(timeline(run, at(500)).hops())
        .hasSize(3)
        .allMatch(hop -> hop.state() == HopState.ON_TIME);
  }

  @Test
  void whatWasToldBeforeAGraverAssessmentStaysTold() {
    CrisisRun run = run(List.of(assessed(0, MILD), told(5, COMMITTEE), assessed(60, URGENT)));

    CrisisTimeline timeline = timeline(run, at(500));

    assertThat(timeline.report().issues()).isEmpty();
    assertThat(timeline.hops()).hasSize(4);
    assertThat(timeline.hops().get(3).took()).contains(Duration.ZERO);
  }

  @ParameterizedTest
  @Tag("REQ-162")
  @CsvSource({"61,70,", "62,70,ISG-X-046 /events/2", "99,61,", "99,62,ISG-X-045 /events/2"})
  void whatIsDoneUnderADelegationIsReportedAfterwards(int reported, int now, String rule) {
    CrisisEvent act = delegated(1, JIRO);
    CrisisRun run =
        run(
            List.of(
                assessed(0, URGENT),
                told(0, COMMITTEE),
                act,
                new CrisisEvent.Reported(next(), at(reported), JIRO, act.id(), Role.CISO)));

    assertThat(told(run, at(now))).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  @Tag("REQ-162")
  void aReportToSomebodyElseOrOfSomethingElseDoesNotCount() {
    CrisisEvent act = delegated(1, JIRO);
    CrisisRun run =
        run(
            List.of(
                assessed(0, URGENT),
                told(0, COMMITTEE),
                act,
                new CrisisEvent.Reported(next(), at(2), JIRO, act.id(), Role.EXECUTIVE),
                new CrisisEvent.Reported(next(), at(2), JIRO, EventId.of("other"), Role.CISO)));

    assertThat(told(run, at(70))).containsExactly("ISG-X-045 /events/2");
  }

  @Test
  @Tag("REQ-162")
  void delegationsAreJudgedAtTheirMomentByWhatWasKnownThen() {
    CrisisRun before = run(List.of(assessed(0, MILD), told(0, COMMITTEE), delegated(1, JIRO)));
    CrisisRun after =
        run(
            List.of(
                assessed(0, MILD), told(0, COMMITTEE), assessed(1, URGENT), delegated(1, JIRO)));
    CrisisRun other = run(List.of(assessed(0, URGENT), told(0, COMMITTEE), delegated(1, HANAKO)));

    assertThat(told(before, at(2))).containsExactly("ISG-X-024 /events/2", "ISG-X-025 /events/2");
    assertThat(told(after, at(2))).isEmpty();
    assertThat(told(other, at(2))).containsExactly("ISG-X-021 /events/2");
    assertThat(timeline(other, at(2)).lines().get(2).remarks())
        .extracting(LocalizedText::en)
        .containsExactly(
            "'hanako' does not hold delegation 'at-once'",
            "to be reported by 2026-05-01T01:01:00Z");
  }

  @Test
  void whoeverActsNeedsADelegationOrADecisionOfALevelThatWasTold() {
    CrisisRun run =
        run(
            List.of(
                assessed(0, URGENT),
                told(5, CISO),
                acted(6, Optional.empty(), Optional.of(CISO)),
                acted(6, Optional.empty(), Optional.of(COMMITTEE)),
                acted(6, Optional.empty(), Optional.empty()),
                acted(6, Optional.of(DelegationId.of("none")), Optional.empty()),
                acted(6, Optional.empty(), Optional.of(LevelId.of("none")))));

    assertThat(told(run, at(7)))
        .containsExactly(
            "ISG-X-044 /events/3",
            "ISG-X-043 /events/4",
            "ISG-X-043 /events/5",
            "ISG-X-043 /events/6");
    assertThat(timeline(run, at(7)).lines().get(2).remarks())
        .containsExactly(LocalizedText.of("CISOの決定による", "decided by the CISO"));
  }

  @Test
  void nobodyActsUnderADelegationBeforeAnythingIsKnown() {
    assertThat(told(run(List.of(delegated(0, JIRO))), at(1)))
        .containsExactly("ISG-X-043 /events/0");
  }

  @Test
  @Tag("REQ-163")
  void emergencyMeansAreForTheEligibleOnceTheLevelWasTold() {
    CrisisRun run =
        run(
            List.of(
                assessed(0, URGENT),
                fetched(1, JIRO, ADMIN),
                told(2, CISO),
                fetched(2, JIRO, ADMIN),
                fetched(3, HANAKO, ADMIN),
                fetched(3, JIRO, MeansId.of("none")),
                new CrisisEvent.MeansRenewed(next(), at(4), JIRO, ADMIN)));

    assertThat(told(run, at(5)))
        .containsExactly(
            "ISG-X-048 /events/1",
            "ISG-X-047 /events/4",
            "ISG-X-047 /events/5",
            "ISG-X-049 /events/5");
  }

  @ParameterizedTest
  @Tag("REQ-163")
  @CsvSource({
    "4,5,",
    "3,5,ISG-X-050 /events/2",
    "4,99,",
    "99,5,ISG-X-050 /events/2",
    "99,99,ISG-X-049 /events/2"
  })
  void emergencyMeansAreRenewedBeforeTheEnd(int renewed, int closed, String rule) {
    CrisisRun run =
        run(
            List.of(
                assessed(0, URGENT),
                told(1, COMMITTEE),
                fetched(3, JIRO, ADMIN),
                new CrisisEvent.MeansRenewed(next(), at(renewed), JIRO, ADMIN),
                new CrisisEvent.MeansRenewed(next(), at(4), JIRO, MeansId.of("other")),
                new CrisisEvent.Closed(next(), at(closed), JIRO)));

    assertThat(told(run, at(6))).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void aDrillIsRecordedAlikeAndCalledOne() {
    CrisisRun drill =
        CrisisRun.builder()
            .id(CrisisRunId.of("drill-1"))
            .title(LocalizedText.of("机上訓練", "Table-top exercise"))
            .drill(true)
            .tableVersion("2025-1")
            .addEvents(
                assessed(0, MILD),
                new CrisisEvent.Noted(next(), at(1), JIRO, LocalizedText.of("想定", "assumed")))
            .build();

    CrisisTimeline timeline = timeline(drill, at(2));

    assertThat(timeline.render(Language.EN)).startsWith("Table-top exercise (drill) [Asia/Tokyo]");
    assertThat(timeline.render(Language.JA)).startsWith("机上訓練（訓練） [Asia/Tokyo]");
    assertThat(timeline.report().issues())
        .extracting(issue -> issue.message().en())
        .containsExactly("the record names table 2025-1, the plan has 2026-1");
  }

  @Test
  void theRecordIsADocument() {
    CrisisRun run = ransomware();
    IsgJson json = IsgJson.standard();

    assertThat(json.read("run.json", json.write(run), CrisisRun.class).value()).isEqualTo(run);
    CrisisEvent twice = told(0, CISO);
    assertThatThrownBy(() -> run(List.of(twice, twice))).hasMessageContaining("an id of its own");
  }

  /** A server of sales is found encrypted at nine in the morning. */
  private CrisisRun ransomware() {
    CrisisCase unsure =
        new CrisisCase(
            MALWARE,
            Optional.of(IncidentSeverity.SERIOUS),
            Optional.of(TimeCriticality.WITHIN_MINUTES),
            Optional.empty());
    CrisisEvent.Acted cut = delegated(9, JIRO);
    List<CrisisEvent> events =
        new ArrayList<>(
            List.of(
                assessed(0, unsure),
                told(4, MANAGER),
                new CrisisEvent.Prioritised(next(), at(6), JIRO, SPREADING),
                told(18, CISO),
                cut,
                new CrisisEvent.Reported(next(), at(75), JIRO, cut.id(), Role.CISO),
                told(55, COMMITTEE)));
    events.add(fetched(80, JIRO, ADMIN));
    events.add(
        assessed(
            150,
            CrisisCase.of(
                MALWARE,
                IncidentSeverity.CRITICAL,
                TimeCriticality.WITHIN_HOURS,
                AssetClass.VITAL)));
    events.add(
        new CrisisEvent.Acted(
            next(),
            at(200),
            HANAKO,
            CUT,
            List.of(UnitId.of("sales"), UnitId.of("dev")),
            Optional.of(Money.of("JPY", "2000000")),
            Optional.empty(),
            Optional.of(COMMITTEE)));
    events.add(
        new CrisisEvent.Noted(
            next(),
            at(2 * 24 * 60),
            HANAKO,
            LocalizedText.of("侵入口は保守用の VPN と判明", "it came in by the VPN of maintenance")));
    events.add(new CrisisEvent.MeansRenewed(next(), at(3 * 24 * 60), HANAKO, ADMIN));
    events.add(
        assessed(
            4 * 24 * 60,
            CrisisCase.of(
                MALWARE, IncidentSeverity.MODERATE, TimeCriticality.CAN_WAIT, AssetClass.GENERAL)));
    events.add(new CrisisEvent.Closed(next(), at(5 * 24 * 60 + 600), MiniCompany.EXECUTIVE));
    return run(events);
  }

  private static CrisisTimeline timeline(CrisisRun run, Instant now) {
    return CrisisTimeline.of(run, Crises.plan(), Crises.programme(), now);
  }

  private static List<String> told(CrisisRun run, Instant now) {
    return timeline(run, now).report().issues().stream()
        .map(issue -> issue.rule().id() + " " + issue.path())
        .toList();
  }

  private static CrisisRun run(List<CrisisEvent> events) {
    return CrisisRun.builder()
        .id(CrisisRunId.of("run-1"))
        .title(LocalizedText.of("営業部のランサムウェア", "Ransomware in sales"))
        .drill(false)
        .tableVersion("2026-1")
        .addAllEvents(events)
        .build();
  }

  private EventId next() {
    count++;
    return EventId.of("e" + count);
  }

  private static Instant at(int minutes) {
    return START.plus(Duration.ofMinutes(minutes));
  }

  private CrisisEvent assessed(int minutes, CrisisCase known) {
    return new CrisisEvent.Assessed(next(), at(minutes), JIRO, known);
  }

  private CrisisEvent told(int minutes, LevelId level) {
    return new CrisisEvent.Told(next(), at(minutes), JIRO, level);
  }

  private CrisisEvent fetched(int minutes, PersonId by, MeansId means) {
    return new CrisisEvent.MeansFetched(
        next(), at(minutes), by, means, LocalizedText.of("管理者が移動中", "the administrator is away"));
  }

  private CrisisEvent.Acted delegated(int minutes, PersonId by) {
    return new CrisisEvent.Acted(
        next(),
        at(minutes),
        by,
        CUT,
        SALES,
        Optional.empty(),
        Optional.of(AT_ONCE),
        Optional.empty());
  }

  private CrisisEvent acted(
      int minutes, Optional<DelegationId> delegation, Optional<LevelId> decidedBy) {
    return new CrisisEvent.Acted(
        next(), at(minutes), JIRO, CUT, SALES, Optional.empty(), delegation, decidedBy);
  }
}
