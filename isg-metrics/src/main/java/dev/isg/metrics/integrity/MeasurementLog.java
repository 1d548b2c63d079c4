package dev.isg.metrics.integrity;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.metrics.measurement.Measurement;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A log whose records are measurements, one each, in the {@linkplain MeasurementForm form} from
 * which alone they can be restored. For one thread at a time.
 *
 * @source METI 2009, 4.1.3
 */
public final class MeasurementLog {
  private final LogAppender appender;
  private final Clock clock;
  private final ByteForm form = new ByteForm();

  private MeasurementLog(LogAppender appender, Clock clock) {
    this.appender = appender;
    this.clock = clock;
  }

  /**
   * Measurements as records of a log.
   *
   * @param appender writes them
   * @param clock tells when each is put into the log
   */
  public static MeasurementLog on(LogAppender appender, Clock clock) {
    return new MeasurementLog(appender, clock);
  }

  /**
   * Appends a measurement.
   *
   * @throws IOException if the stream fails
   */
  public void append(Measurement measurement) throws IOException {
    form.clear();
    MeasurementForm.write(measurement, form);
    appender.append(clock.instant(), form.bytes(), 0, form.length());
  }

  /** The end of the log so far; empty before the first record. */
  public Optional<LogHead> head() {
    return appender.head();
  }

  /**
   * Verifies a log and hands over its measurements in order, as {@link
   * LogVerifier#verify(InputStream, Consumer)} does with records. A record that holds no
   * measurement is told of and passed over.
   *
   * @param verifier knows the log and its heads
   * @param in the log
   * @param reader keeps the measurements aside until the report says that the log is whole
   * @throws IOException if the stream fails
   */
  public static LogReport restore(
      LogVerifier verifier, InputStream in, Consumer<? super Measurement> reader)
      throws IOException {
    Others others = new Others();
    LogReport found =
        verifier.verify(
            in, entry -> measurement(entry).ifPresentOrElse(reader, () -> others.add(entry)));
    if (others.count == 0) {
      return found;
    }
    Issue issue =
        Issue.of(
            IntegrityRule.NO_MEASUREMENT,
            "/records/" + others.first,
            Map.of(
                "record", LogReport.number(others.first),
                "count", LogReport.number(others.count)));
    return new LogReport(
        found.log(),
        found.after(),
        found.intact(),
        found.soundUntil(),
        OptionalLong.of(Math.min(others.first, found.firstBroken().orElse(Long.MAX_VALUE))),
        found.issues().plus(ValidationReport.of(List.of(issue))));
  }

  private static Optional<Measurement> measurement(LogEntry entry) {
    try {
      return Optional.of(MeasurementForm.fromBytes(entry.payload()));
    } catch (InvalidModelException noMeasurement) {
      return Optional.empty();
    }
  }

  /** The records that hold no measurement. */
  private static final class Others {
    private long first;
    private long count;

    void add(LogEntry entry) {
      first = count == 0 ? entry.number() : first;
      count++;
    }
  }
}
