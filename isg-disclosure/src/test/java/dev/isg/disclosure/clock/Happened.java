package dev.isg.disclosure.clock;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.disclosure.regime.Regime;
import dev.isg.disclosure.regime.RegimeId;
import dev.isg.disclosure.regime.RegimePacks;
import dev.isg.disclosure.regime.StageId;
import dev.isg.disclosure.regime.StartEvent;
import dev.isg.disclosure.regime.TriggerId;
import dev.isg.metrics.incident.IncidentId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What happened, written short: {@code AWARE=…} and other events, {@code JUDGED=…:trigger+trigger}
 * or {@code JUDGED=…:-}, and {@code stage=…} for a submission.
 */
record Happened(ZoneId zone, String events, Instant now, List<OwnLimit> own) {
  private static final Instant MUCH_LATER = Instant.parse("2030-01-01T00:00:00Z");
  static final BusinessCalendar US =
      BusinessCalendar.builder()
          .id("us-federal")
          .from(LocalDate.of(2026, 11, 1))
          .until(LocalDate.of(2027, 1, 31))
          .addWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
          .addHolidays(
              LocalDate.of(2026, 11, 11),
              LocalDate.of(2026, 11, 26),
              LocalDate.of(2026, 12, 25),
              LocalDate.of(2027, 1, 1))
          .build();

  static Happened read(String zone, String events) {
    return new Happened(ZoneId.of(zone), events, MUCH_LATER, List.of());
  }

  Happened at(String now) {
    return new Happened(zone, events, Instant.parse(now), own);
  }

  Happened with(OwnLimit limit) {
    return new Happened(zone, events, now, List.of(limit));
  }

  ClockRecord record(RegimeId regime) {
    ClockRecord.Builder record = ClockRecord.builder().incident(IncidentId.of("I-1")).zone(zone);
    for (String one : events.split(" ", -1)) {
      String name = one.substring(0, one.indexOf('='));
      String[] rest = one.substring(one.indexOf('=') + 1).split("Z", 2);
      Instant at = Instant.parse(rest[0] + "Z");
      if (name.equals("JUDGED")) {
        record.addJudgements(judgement(regime, at, rest[1].substring(1)));
      } else if (name.equals(name.toUpperCase(Locale.ROOT))) {
        record.addEvents(new ClockEvent(StartEvent.valueOf(name), at));
      } else {
        List<String> told = Arrays.asList(rest[1].split("\\+", -1));
        record.addSubmissions(
            new StageSubmission(
                regime, StageId.of(name), at, told.stream().filter(id -> !id.isEmpty()).toList()));
      }
    }
    return record.build();
  }

  private static RegimeJudgement judgement(RegimeId regime, Instant at, String triggers) {
    return new RegimeJudgement(
        regime,
        triggers.equals("-")
            ? List.of()
            : Arrays.stream(triggers.split("\\+", -1)).map(TriggerId::of).toList(),
        LocalizedText.of("事実による", "by the facts"),
        new Decider(PersonId.of("ciso"), Role.CISO),
        at);
  }

  Seen in(RegimeId id) {
    Regime regime =
        RegimePacks.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return in(regime);
  }

  Seen in(Regime regime) {
    return new Seen(
        IncidentClocks.of(
            record(regime.id()), new ClockSettings(List.of(regime), List.of(US), own), now));
  }

  static String text(Optional<LastInstant> due) {
    return due.map(
            last ->
                last.day()
                    .map(day -> day + " " + last.zone())
                    .orElseGet(() -> last.at().toString()))
        .orElse("-");
  }

  /** The clocks of one regime. */
  record Seen(IncidentClocks clocks) {
    StageClock stage(StageId id) {
      return clocks.clocks().stream()
          .filter(clock -> clock.stage().id().equals(id))
          .findFirst()
          .orElseThrow();
    }

    StageClock stage(String id) {
      return stage(StageId.of(id));
    }

    List<String> told() {
      return clocks.report().issues().stream()
          .map(issue -> issue.rule().id() + " " + issue.path())
          .toList();
    }
  }
}
