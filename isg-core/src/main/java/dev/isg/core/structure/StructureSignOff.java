package dev.isg.core.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The record that someone verified the structure as a whole. Only management and the CISO can; a
 * record by anyone else is kept and does not count.
 *
 * @source METI 2009, 4.3
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableStructureSignOff.class)
@JsonDeserialize(as = ImmutableStructureSignOff.class)
public abstract class StructureSignOff {
  StructureSignOff() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who verified, and in which role. */
  public abstract Decider verifier();

  /** The day. */
  public abstract LocalDate on();

  /** The hash of the results looked at, see {@link StructureReport#resultsHash()}. */
  public abstract ContentHash results();

  /** The faults accepted; empty if none is. */
  public abstract List<AcceptedDeviation> deviations();

  /** What the verifier remarked; empty if nothing. */
  public abstract Optional<LocalizedText> remark();

  /** Builds a record. */
  public static class Builder extends ImmutableStructureSignOff.Builder {
    Builder() {}
  }
}
