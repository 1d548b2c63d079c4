package dev.isg.evaluation.cause;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.json.DocumentFormat;
import java.util.List;
import org.immutables.value.Value;

/** The cause analyses of a governance unit as one document. */
@DocumentFormat(name = "causes", version = CauseLog.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCauseLog.class)
@JsonDeserialize(as = ImmutableCauseLog.class)
public abstract class CauseLog {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  CauseLog() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** A log of the given analyses. */
  public static CauseLog of(List<CauseAnalysis> causes) {
    return builder().addAllCauses(causes).build();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The analyses. */
  public abstract List<CauseAnalysis> causes();

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "CauseLog",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a log. */
  public static class Builder extends ImmutableCauseLog.Builder {
    Builder() {}
  }
}
