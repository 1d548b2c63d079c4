package dev.isg.evaluation.oversight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.json.DocumentFormat;
import dev.isg.evaluation.assignment.AuditPlan;
import dev.isg.evaluation.cooperation.InternalFinding;
import dev.isg.evaluation.cooperation.ReportRequest;
import dev.isg.evaluation.followup.ImprovementRequest;
import dev.isg.evaluation.independence.InternalRule;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that is recorded on oversight as one document: the auditors' answers and opinions, who audits
 * what, what was asked of others, what internal audit found, and what was demanded. Everything but
 * the answers may be missing.
 *
 * @source METI 2009, chapter 6
 */
@DocumentFormat(name = "audit", version = AuditFile.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableAuditFile.class)
@JsonDeserialize(as = ImmutableAuditFile.class)
public abstract class AuditFile {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  AuditFile() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** A file of the given records. */
  public static AuditFile of(List<AuditRecord> records) {
    return builder().addAllRecords(records).build();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The auditors' answers. */
  public abstract List<AuditRecord> records();

  /** The auditors' opinions; empty while none is given. */
  public abstract List<AuditOpinion> opinions();

  /** Which audit looks at what. */
  public abstract List<AuditPlan> plans();

  /** The internal rules on staff who serve internal audit and the auditors at once. */
  public abstract List<InternalRule> internalRules();

  /** How often directors are to be asked for a report; empty for once in the period audited. */
  public abstract Optional<Interval> reportInterval();

  /** The reports asked of directors, internal audit and the accounting auditor. */
  public abstract List<ReportRequest> reportRequests();

  /** What internal audit found. */
  public abstract List<InternalFinding> internalFindings();

  /** What was demanded, and what became of it. */
  public abstract List<ImprovementRequest> improvementRequests();

  /** Whether it holds anything besides answers. */
  public final boolean beyondAnswers() {
    return !equals(of(records()));
  }

  /** The same file with other answers. */
  public abstract AuditFile withRecords(Iterable<? extends AuditRecord> records);

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "AuditFile",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a file. */
  public static class Builder extends ImmutableAuditFile.Builder {
    Builder() {}
  }
}
