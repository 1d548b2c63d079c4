package dev.isg.metrics.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-234")
class IncidentLimitsTest {
  private static final Instant SEEN = Instant.parse("2026-03-20T03:00:00Z");
  private static final Instant NOW = SEEN.plus(Duration.ofDays(2));
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void tellsWhatWasNotifiedTooLate() {
    List<Issue> issues = issues(HOUR, told(SEEN.plus(HOUR).plusMillis(1)).build());

    assertThat(issues)
        .extracting(Issue::rule, Issue::path, Issue::severity)
        .containsExactly(tuple(IncidentRule.OVER_LIMIT, "/incidents/0", Severity.WARNING));
    assertThat(issues.get(0).message().en())
        .isEqualTo(
            "incident 'i-1' took 1 h 0.001 s from observation to notification, over the limit of 1"
                + " h");
    assertThat(issues.get(0).message().ja())
        .isEqualTo("インシデント「i-1」の発見から通報までは 1 時間 0.001 秒で、限度の 1 時間を超えました");
    assertThat(issues(HOUR, told(SEEN.plus(HOUR)).build())).isEmpty();
  }

  @Test
  void tellsWhatIsOpenTooLong() {
    Incident open = incident().build();

    assertThat(issues(Duration.ofDays(2), open)).isEmpty();
    List<Issue> issues = issues(Duration.ofDays(2).minusMillis(1), open);
    assertThat(issues)
        .extracting(Issue::rule, Issue::severity)
        .containsExactly(tuple(IncidentRule.OPEN_OVER_LIMIT, Severity.ERROR));
    assertThat(issues.get(0).message().en()).contains("has been open for 2 d from observation");
  }

  @Test
  void limitsEachStretchByItself() {
    IncidentLimits limits =
        new IncidentLimits(
            Map.of(
                IncidentSpan.UNTIL_OBSERVED,
                HOUR,
                IncidentSpan.UNTIL_RECOVERED,
                Duration.ofDays(1)));
    Incident slow =
        incident()
            .occurredAt(SEEN.minus(HOUR).minusSeconds(1))
            .recoveredAt(SEEN.plus(Duration.ofHours(23)))
            .build();

    assertThat(limits.check(IncidentFile.of(List.of(slow, slow)), NOW).issues())
        .extracting(Issue::path, issue -> issue.inputs().get("span").en())
        .containsExactly(
            tuple("/incidents/0", "from occurrence to observation"),
            tuple("/incidents/1", "from occurrence to observation"));
  }

  @Test
  void saysNothingOfWhatIsNotKnown() {
    assertThat(
            new IncidentLimits(Map.of(IncidentSpan.UNTIL_OBSERVED, HOUR))
                .check(IncidentFile.of(List.of(incident().build())), NOW)
                .issues())
        .isEmpty();
    assertThat(issues(HOUR, told(SEEN.minusSeconds(1)).build())).isEmpty();
  }

  @Test
  void refusesALimitOfNothing() {
    for (Duration limit : List.of(Duration.ZERO, Duration.ofMillis(-1))) {
      assertThatExceptionOfType(InvalidModelException.class)
          .isThrownBy(() -> IncidentLimits.onNotification(limit));
    }
    assertThat(IncidentLimits.onNotification(Duration.ofNanos(1)).longest()).hasSize(1);
  }

  @Test
  void measuresNothingWhileATimeIsMissing() {
    Incident bare = incident().build();

    for (IncidentSpan span : IncidentSpan.values()) {
      assertThat(bare.elapsed(span)).isEmpty();
    }
  }

  @Test
  void measuresEveryStretch() {
    Incident whole =
        told(SEEN.plusSeconds(2))
            .addNotification(notified(SEEN.plusSeconds(5)))
            .occurredAt(SEEN.minusSeconds(1))
            .respondedAt(SEEN)
            .containedAt(SEEN.plusSeconds(4))
            .recoveredAt(SEEN.plusSeconds(5))
            .build();

    assertThat(IncidentSpan.values())
        .extracting(span -> whole.elapsed(span).orElseThrow().toSeconds())
        .containsExactly(1L, 2L, 0L, 4L, 5L);
    assertThat(
            incident()
                .recoveredAt(SEEN.minusSeconds(1))
                .build()
                .elapsed(IncidentSpan.UNTIL_RECOVERED))
        .isEmpty();
  }

  @Test
  void standsOpenUntilTheEndIsKnown() {
    Incident incident = incident().recoveredAt(SEEN.plusSeconds(60)).build();

    assertThat(state(incident, SEEN)).isEqualTo(new SpanState.Unknown());
    assertThat(state(incident, SEEN.plusNanos(1)))
        .isEqualTo(new SpanState.Open(Duration.ofNanos(1)));
    assertThat(state(incident, SEEN.plusSeconds(60)))
        .isEqualTo(new SpanState.Open(Duration.ofSeconds(60)));
    assertThat(state(incident, SEEN.plusSeconds(61)))
        .isEqualTo(new SpanState.Closed(Duration.ofSeconds(60)));
    assertThat(state(incident().recoveredAt(SEEN.minusNanos(1)).build(), NOW))
        .isEqualTo(new SpanState.Unknown());
    assertThat(state(incident().recoveredAt(SEEN).build(), NOW))
        .isEqualTo(new SpanState.Closed(Duration.ZERO));
    assertThat(
            SpanState.of(
                incident().occurredAt(SEEN.minusSeconds(9)).build(),
                IncidentSpan.UNTIL_OBSERVED,
                SEEN))
        .isEqualTo(new SpanState.Unknown());
    assertThat(new SpanState.Unknown().length()).isEmpty();
  }

  @Test
  void writesLengthsAsPeopleSayThem() {
    assertThat(DurationText.of(Duration.parse("P2DT3H4M5.5S")))
        .isEqualTo(LocalizedText.of("2 日 3 時間 4 分 5.5 秒", "2 d 3 h 4 min 5.5 s"));
    assertThat(DurationText.of(Duration.ZERO)).isEqualTo(LocalizedText.of("0 秒", "0 s"));
    assertThat(DurationText.of(Duration.ofMinutes(1))).isEqualTo(LocalizedText.of("1 分", "1 min"));
  }

  private static SpanState state(Incident incident, Instant before) {
    return SpanState.of(incident, IncidentSpan.UNTIL_RECOVERED, before);
  }

  private static List<Issue> issues(Duration limit, Incident incident) {
    return IncidentLimits.onNotification(limit)
        .check(IncidentFile.of(List.of(incident)), NOW)
        .issues();
  }

  private static Incident.Builder told(Instant at) {
    Incident.Builder incident = incident();
    incident.addNotification(notified(at));
    return incident;
  }

  private static IncidentNotification notified(Instant at) {
    return new IncidentNotification(LocalizedText.same("-"), Optional.empty(), at);
  }

  private static Incident.Builder incident() {
    Incident.Builder incident = Incident.builder();
    incident
        .id(IncidentId.of("i-1"))
        .title(LocalizedText.same("-"))
        .zone(ZoneId.of("Asia/Tokyo"))
        .observedAt(SEEN);
    return incident;
  }
}
