package dev.isg.evaluation.oversight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.json.DocumentFormat;
import java.util.List;
import org.immutables.value.Value;

/** The records of the auditors as one document. */
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

  /** The records. */
  public abstract List<AuditRecord> records();

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
