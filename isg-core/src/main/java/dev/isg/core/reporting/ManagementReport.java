package dev.isg.core.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Period;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regular report to management on one period.
 *
 * @source METI 2009, 2.1 and 3.2.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableManagementReport.class)
@JsonDeserialize(as = ImmutableManagementReport.class)
public abstract class ManagementReport {
  ManagementReport() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The period it is about. */
  public abstract Period period();

  /** Who reports. */
  public abstract PersonId by();

  /** What is reported. */
  public abstract List<ReportItem> items();

  /** Who received it when; empty while nobody did. */
  public abstract Optional<Receipt> receipt();

  /** Whether someone had received it by the end of the day. */
  public final boolean receivedBy(LocalDate day) {
    return receipt().map(received -> !received.on().isAfter(day)).orElse(false);
  }

  /** Builds a report. */
  public static class Builder extends ImmutableManagementReport.Builder {
    Builder() {}
  }
}
