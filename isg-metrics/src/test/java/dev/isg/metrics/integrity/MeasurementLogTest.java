package dev.isg.metrics.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.metrics.Samples;
import dev.isg.metrics.measurement.Measurement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MeasurementLogTest {
  private static final Measurement RATIO = Samples.ratio("M1", Samples.SALES, "2025-04-30", 57, 60);
  private static final Measurement NUMBER =
      Samples.single("M2", Samples.RESPONSE, Samples.SALES, "1969-05-31", "-2.5 h");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final LogAppender appender = LogAppender.start(Logs.ID, out);
  private final MeasurementLog log =
      MeasurementLog.on(appender, Clock.fixed(Logs.START, ZoneOffset.UTC));

  @Test
  @Tag("REQ-213")
  @Tag("REQ-504")
  void logAloneRestoresItsMeasurements() throws IOException {
    log.append(RATIO);
    log.append(NUMBER);
    List<Measurement> restored = new ArrayList<>();

    LogReport report =
        MeasurementLog.restore(
            LogVerifier.of(Logs.ID).withKnownHeads(List.of(log.head().orElseThrow())),
            new ByteArrayInputStream(out.toByteArray()),
            restored::add);

    assertThat(report.whole()).isTrue();
    assertThat(report.soundUntil()).isEqualTo(log.head());
    assertThat(report.soundUntil().orElseThrow().recordedAt()).isEqualTo(Logs.START);
    assertThat(restored).containsExactly(RATIO, NUMBER);
  }

  @Test
  void tellsOfRecordsThatHoldNoMeasurement() throws IOException {
    log.append(RATIO);
    appender.append(Logs.START, "note".getBytes(StandardCharsets.UTF_8));
    log.append(NUMBER);
    appender.append(Logs.START, new byte[0]);
    List<Measurement> restored = new ArrayList<>();

    LogReport report =
        MeasurementLog.restore(
            LogVerifier.of(Logs.ID).withKnownHeads(List.of(log.head().orElseThrow())),
            new ByteArrayInputStream(out.toByteArray()),
            restored::add);

    assertThat(restored).containsExactly(RATIO, NUMBER);
    assertThat(report.whole()).isFalse();
    assertThat(report.firstBroken()).hasValue(2);
    assertThat(report.issues().issues()).hasSize(1);
    assertThat(report.issues().issues().get(0).rule()).isEqualTo(IntegrityRule.NO_MEASUREMENT);
    assertThat(report.issues().issues().get(0).message().en())
        .isEqualTo("2 records hold no measurement, the first of them record 2");
  }

  @Test
  void refusesBytesThatNoMeasurementHas() {
    byte[] form = MeasurementForm.toBytes(NUMBER);
    byte[] withNote = MeasurementForm.toBytes(noted("n"));
    byte[] spoiled = withNote.clone();
    spoiled[0] = 2;
    byte[] longer = Arrays.copyOf(form, form.length + 1);
    byte[] otherFlag = form.clone();
    otherFlag[form.length - 1] = 2;

    for (byte[] bytes : List.of(spoiled, longer, otherFlag, new byte[0])) {
      assertThatThrownBy(() -> MeasurementForm.fromBytes(bytes))
          .isInstanceOf(InvalidModelException.class);
    }
  }

  @Test
  void refusesEveryFormThatIsCutShortAndNeverGivesAnotherMeasurement() {
    byte[] form = MeasurementForm.toBytes(noted("髙﨑 😀 \uD800 é"));
    for (int length = 0; length < form.length; length++) {
      byte[] cut = Arrays.copyOf(form, length);
      assertThatThrownBy(() -> MeasurementForm.fromBytes(cut))
          .isInstanceOf(InvalidModelException.class);
    }
    for (int at = 0; at < form.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = form.clone();
        changed[at] ^= (byte) (1 << bit);
        onlyItsOwnOrRefused(changed);
      }
    }
  }

  private static void onlyItsOwnOrRefused(byte[] bytes) {
    Measurement read;
    try {
      read = MeasurementForm.fromBytes(bytes);
    } catch (InvalidModelException refused) {
      return;
    }
    assertThat(MeasurementForm.toBytes(read)).isEqualTo(bytes);
  }

  private static Measurement noted(String note) {
    return Measurement.builder()
        .id(NUMBER.id())
        .indicator(NUMBER.indicator())
        .unit(NUMBER.unit())
        .day(NUMBER.day())
        .value(NUMBER.value())
        .measuredBy(NUMBER.measuredBy())
        .recordedAt(NUMBER.recordedAt().plusNanos(1))
        .note(note)
        .build();
  }
}
