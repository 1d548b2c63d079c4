package dev.isg.disclosure.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.disclosure.regime.ClockStart;
import dev.isg.disclosure.regime.LimitUnit;
import dev.isg.disclosure.regime.Regime;
import dev.isg.disclosure.regime.RegimeId;
import dev.isg.disclosure.regime.RegimePacks;
import dev.isg.disclosure.regime.StageId;
import dev.isg.disclosure.regime.StageLimit;
import dev.isg.disclosure.regime.StartEvent;
import dev.isg.disclosure.regime.Trigger;
import dev.isg.disclosure.render.Golden;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentClocksTest {
  private static final RegimeId NIS2 = RegimeId.of("eu-nis2");
  private static final RegimeId DORA = RegimeId.of("eu-dora");
  private static final RegimeId TSE = RegimeId.of("jp-tse");
  private static final String KNOWN =
      "AWARE=2026-03-02T09:00:00Z JUDGED=2026-03-02T10:00:00Z:severe-disruption";

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T08:59:59Z,WAITING",
    "2026-03-02T09:00:00Z,RUNNING",
    "2026-03-03T09:00:00Z,RUNNING",
    "2026-03-03T09:00:00.000000001Z,OVERDUE",
  })
  void hoursAreInTimeUpToTheInstantItself(String now, ClockState state) {
    assertThat(Happened.read("UTC", KNOWN).at(now).in(NIS2).stage("early-warning").state())
        .isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-10T14:59:59.999999999Z,ON_TIME",
    "2026-04-10T15:00:00Z,LATE",
  })
  void daysAreInTimeUpToTheirMidnight(String submitted, ClockState state) {
    String happened =
        "AWARE=2026-03-02T09:00:00Z JUDGED=2026-03-02T10:00:00Z:severe-disruption"
            + " notification=2026-03-10T09:00:00Z final=";

    StageClock clock = Happened.read("Asia/Tokyo", happened + submitted).in(NIS2).stage("final");

    assertThat(clock.state()).isEqualTo(state);
    assertThat(clock.open()).isFalse();
    assertThat(clock.due().orElseThrow()).hasToString("2026-04-10 [Asia/Tokyo]");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-03T09:00:00Z,ON_TIME", "2026-03-03T09:00:00.001Z,LATE"})
  void aSubmissionKeepsTheStateItHadWhenItWasMade(String submitted, ClockState state) {
    assertThat(
            Happened.read("UTC", KNOWN + " early-warning=" + submitted)
                .in(NIS2)
                .stage("early-warning")
                .state())
        .isEqualTo(state);
  }

  @Test
  void whatIsRecordedOfLaterIsNotSeen() {
    Happened happened =
        Happened.read("UTC", KNOWN + " early-warning=2026-03-02T12:00:00Z")
            .at("2026-03-02T11:59:59Z");

    StageClock clock = happened.in(NIS2).stage("early-warning");

    assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    assertThat(clock.submittedAt()).isEmpty();
    assertThat(happened.at("2026-03-02T09:59:59Z").in(NIS2).stage("early-warning").provisional())
        .isTrue();
    assertThat(clock.provisional()).isFalse();
  }

  @Test
  void theEarliestOfAllRegimesComesFirst() {
    String happened = "AWARE=2026-03-02T09:00:00Z";
    ClockRecord record = Happened.read("Europe/Berlin", happened).record(NIS2);
    List<Regime> regimes = RegimePacks.all();

    IncidentClocks clocks =
        IncidentClocks.of(record, ClockSettings.of(regimes), Instant.parse("2026-03-02T10:00:00Z"));

    assertThat(clocks.next().orElseThrow().due().orElseThrow().at())
        .isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
    assertThat(clocks.clocks().stream().flatMap(clock -> clock.due().stream()).toList()).isSorted();
    assertThat(clocks.clocks()).last().matches(clock -> clock.due().isEmpty());
  }

  @Test
  void nothingComesNextOnceEverythingIsIn() {
    String all =
        KNOWN
            + " early-warning=2026-03-02T12:00:00Zmalicious+cross-border"
            + " notification=2026-03-03T12:00:00Zassessment+indicators"
            + " final=2026-03-20T12:00:00Zdescription+cause+mitigation+cross-border";

    Happened.Seen seen = Happened.read("UTC", all).in(NIS2);

    assertThat(seen.clocks().next()).isEmpty();
    assertThat(seen.told()).isEmpty();
    assertThat(seen.stage("intermediate").state()).isEqualTo(ClockState.ON_REQUEST);
    assertThat(seen.stage("intermediate").open()).isFalse();
  }

  @Test
  void tellsWhatASubmissionLeftOutUntilALaterOneSuppliesIt() {
    String first = KNOWN + " early-warning=2026-03-02T12:00:00Zmalicious";

    assertThat(Happened.read("UTC", first).at("2026-03-02T13:00:00Z").in(NIS2).told())
        .containsExactly("ISG-D-308 /submissions");
    assertThat(
            Happened.read("UTC", first + " early-warning=2026-03-02T12:30:00Zcross-border")
                .at("2026-03-02T13:00:00Z")
                .in(NIS2)
                .told())
        .isEmpty();
  }

  @Test
  void tellsAnUnjudgedRegimeOnceWithItsFirstLimit() {
    Happened.Seen seen =
        Happened.read("UTC", "AWARE=2026-03-02T09:00:00Z").at("2026-03-02T10:00:00Z").in(NIS2);

    assertThat(seen.told()).containsExactly("ISG-D-305 /judgements");
    assertThat(seen.clocks().report().issues().get(0).message().en())
        .isEqualTo(
            "nobody has judged whether the incident falls under NIS2 Directive; if it does, the"
                + " first limit is 2026-03-03 09:00:00 [UTC]");
    assertThat(seen.stage("early-warning").text().en())
        .contains("running (nobody has judged whether it applies)");
  }

  @Test
  void overdueAndLateBreakLawUnlessTheLimitIsAGuide() {
    String japan = "AWARE=2026-04-01T03:00:00Z JUDGED=2026-04-01T04:00:00Z:sensitive";
    RegimeId appi = RegimeId.of("jp-appi");

    assertThat(Happened.read("Asia/Tokyo", japan).in(appi).told())
        .containsExactly("ISG-D-301 /submissions", "ISG-D-302 /submissions");
    assertThat(
            Happened.read("Asia/Tokyo", japan + " preliminary=2026-04-07T00:00:00Z")
                .at("2026-04-08T00:00:00Z")
                .in(appi)
                .told())
        .containsExactly("ISG-D-304 /submissions");
    Happened.Seen late =
        Happened.read("UTC", KNOWN + " early-warning=2026-03-04T12:00:00Zmalicious+cross-border")
            .at("2026-03-05T08:00:00Z")
            .in(NIS2);
    assertThat(late.told()).containsExactly("ISG-D-303 /submissions");
    assertThat(late.clocks().report().issues())
        .allMatch(issue -> issue.severity() == Severity.ERROR);
  }

  @Test
  void wordsOfLawNeedALimitOfOnesOwnWhichIsSoft() {
    Happened happened =
        Happened.read(
            "Asia/Tokyo", "AWARE=2026-04-01T03:00:00Z JUDGED=2026-04-01T04:00:00Z:profit-30");

    assertThat(happened.in(TSE).stage("disclosure").state()).isEqualTo(ClockState.UNKNOWN);
    assertThat(happened.in(TSE).told()).containsExactly("ISG-D-306 /submissions");
    OwnLimit own =
        new OwnLimit(
            TSE,
            StageId.of("disclosure"),
            StageLimit.of(ClockStart.of(StartEvent.JUDGED), 6, LimitUnit.HOURS));
    StageClock clock = happened.with(own).at("2026-04-01T05:00:00Z").in(TSE).stage("disclosure");
    assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    assertThat(clock.soft()).isTrue();
    assertThat(Happened.text(clock.due())).isEqualTo("2026-04-01T10:00:00Z");
    assertThat(happened.with(own).in(TSE).told()).containsExactly("ISG-D-302 /submissions");
  }

  @Test
  void aCalendarThatEndsTooEarlyMakesALimitUnknown() {
    Happened.Seen seen =
        Happened.read(
                "America/New_York",
                "AWARE=2027-01-27T00:00:00Z JUDGED=2027-01-27T18:00:00Z:material")
            .in(RegimeId.of("us-sec-8k-105"));

    assertThat(seen.stage("form-8-k").state()).isEqualTo(ClockState.UNKNOWN);
    assertThat(seen.told()).containsExactly("ISG-D-307 /submissions");
  }

  @Test
  void leavesOutWhatDoesNotApplyAndSaysWhy() {
    assertThat(
            Happened.read("UTC", "AWARE=2026-03-02T09:00:00Z JUDGED=2026-03-02T10:00:00Z:-")
                .in(NIS2)
                .told())
        .containsExactly("ISG-D-312 ");
    assertThat(Happened.read("UTC", "AWARE=2024-10-17T23:59:59Z").in(NIS2).told())
        .containsExactly("ISG-D-311 ");
    assertThat(Happened.read("Europe/Paris", "AWARE=2024-10-17T23:59:59Z").in(NIS2).told())
        .contains("ISG-D-305 /judgements");
    Happened.Seen unverified =
        Happened.read("UTC", "AWARE=2026-03-02T09:00:00Z").in(RegimeId.of("us-circia"));
    assertThat(unverified.told()).containsExactly("ISG-D-310 ");
    assertThat(unverified.clocks().clocks()).isEmpty();
  }

  @Test
  void tellsEveryNameNoRegimeKnows() {
    String wrong =
        "AWARE=2026-03-02T09:00:00Z JUDGED=2026-03-02T10:00:00Z:huge"
            + " earliest-warning=2026-03-02T12:00:00Z"
            + " early-warning=2026-03-02T12:00:00Zmalicious+cross-border+weather";
    ClockRecord record = Happened.read("UTC", wrong).record(NIS2);

    IncidentClocks other =
        IncidentClocks.of(record, ClockSettings.of(List.of()), record.events().get(0).at());

    assertThat(Happened.read("UTC", wrong).at("2026-03-02T13:00:00Z").in(NIS2).told())
        .containsExactly(
            "ISG-D-309 /judgements/0/triggers",
            "ISG-D-309 /submissions/0/stage",
            "ISG-D-309 /submissions/1/contents");
    assertThat(other.report().issues())
        .extracting(issue -> issue.path())
        .containsExactly("/judgements/0/regime", "/submissions/0/regime", "/submissions/1/regime");
  }

  @ParameterizedTest
  @Tag("REQ-507")
  @EnumSource(Language.class)
  void readsAsInTheGoldenFile(Language language) throws IOException {
    String happened =
        "AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-03T09:00:00Z:major"
            + " initial=2026-03-03T12:00:00Z intermediate=2026-03-06T12:30:00Z";

    Happened.Seen seen =
        Happened.read("Europe/Berlin", happened).at("2026-03-20T00:00:00Z").in(DORA);

    Golden.assertMatches(
        "incident-clocks." + language.code() + ".txt", seen.clocks().render(language));
  }

  @Test
  void theOrderOfTheRecordDoesNotMatter() {
    String forth =
        "AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-03T09:00:00Z:major"
            + " initial=2026-03-03T12:00:00Z initial=2026-03-03T11:00:00Z";
    String back =
        "initial=2026-03-03T11:00:00Z initial=2026-03-03T12:00:00Z"
            + " JUDGED=2026-03-03T09:00:00Z:major AWARE=2026-03-02T08:00:00Z";

    assertThat(Happened.read("UTC", back).in(DORA).clocks().render(Language.EN))
        .isEqualTo(Happened.read("UTC", forth).in(DORA).clocks().render(Language.EN));
  }

  @Test
  void theRecordIsADocument() {
    ClockRecord record =
        Happened.read("UTC", KNOWN + " early-warning=2026-03-02T12:00:00Zmalicious").record(NIS2);
    IsgJson json = IsgJson.standard();

    String text = json.write(record);

    assertThat(json.read("clocks.json", text, ClockRecord.class).value()).isEqualTo(record);
    assertThat(text).contains("formatVersion");
  }

  @Test
  void refusesRecordsThatCannotBe() {
    assertThatThrownBy(() -> new ClockEvent(StartEvent.JUDGED, Instant.EPOCH))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("belongs to judgements");
    assertThatThrownBy(
            () -> Happened.read("UTC", "JUDGED=2026-03-02T10:00:00Z:major+major").record(DORA))
        .hasMessageContaining("names a trigger twice");
    assertThat(RegimePacks.all())
        .allSatisfy(regime -> assertThat(regime.triggers()).extracting(Trigger::id).isNotEmpty());
  }
}
