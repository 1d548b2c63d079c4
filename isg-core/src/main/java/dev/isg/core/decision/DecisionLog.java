package dev.isg.core.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.json.DocumentFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** The decisions of a governance unit as one document, in the order they were recorded. */
@DocumentFormat(name = "decisions", version = DecisionLog.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableDecisionLog.class)
@JsonDeserialize(as = ImmutableDecisionLog.class)
public abstract class DecisionLog {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  DecisionLog() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** A log of the given decisions. */
  public static DecisionLog of(List<Decision> decisions) {
    return builder().addAllDecisions(decisions).build();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The decisions. */
  public abstract List<Decision> decisions();

  /** The decisions that no other one replaces, in the order of the log. */
  public final List<Decision> standing() {
    Set<DecisionId> replaced = new HashSet<>();
    for (Decision decision : decisions()) {
      decision.replaces().filter(other -> !other.equals(decision.id())).ifPresent(replaced::add);
    }
    return decisions().stream().filter(decision -> !replaced.contains(decision.id())).toList();
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "DecisionLog",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a log. */
  public static class Builder extends ImmutableDecisionLog.Builder {
    Builder() {}
  }
}
