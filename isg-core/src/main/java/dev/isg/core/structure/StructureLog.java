package dev.isg.core.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.json.DocumentFormat;
import java.util.List;
import org.immutables.value.Value;

/**
 * How often the structure is to be verified, and every verification there was, as one document. It
 * only grows.
 *
 * @source METI 2009, 4.3; the interval is a proposal of this library
 */
@DocumentFormat(name = "structure", version = StructureLog.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableStructureLog.class)
@JsonDeserialize(as = ImmutableStructureLog.class)
public abstract class StructureLog {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  /** The longest interval this library proposes, in months. */
  public static final int PROPOSED_MONTHS = 12;

  StructureLog() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The log of a company that has verified nothing yet, with the proposed interval. */
  public static StructureLog empty() {
    return builder().build();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /**
   * How many months may pass from one verification to the next, from 1; 12 unless said otherwise.
   */
  @Value.Default
  public int intervalMonths() {
    return PROPOSED_MONTHS;
  }

  /** The verifications, in any order. */
  public abstract List<StructureSignOff> signOffs();

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "StructureLog",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
    if (intervalMonths() < 1) {
      throw InvalidModelException.of(
          "StructureLog", "intervalMonths は 1 以上です", "intervalMonths starts at 1");
    }
  }

  /** Builds a log. */
  public static class Builder extends ImmutableStructureLog.Builder {
    Builder() {}
  }
}
