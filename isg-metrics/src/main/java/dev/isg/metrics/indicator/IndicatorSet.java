package dev.isg.metrics.indicator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.objective.IndicatorId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The indicators of a governance unit as one document. */
@DocumentFormat(name = "indicators", version = IndicatorSet.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableIndicatorSet.class)
@JsonDeserialize(as = ImmutableIndicatorSet.class)
public abstract class IndicatorSet {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  IndicatorSet() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** A set of the given indicators. */
  public static IndicatorSet of(List<Indicator> indicators) {
    return builder().addAllIndicators(indicators).build();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The indicators. */
  public abstract List<Indicator> indicators();

  /** The indicator with the id; empty if there is none. */
  public final Optional<Indicator> find(IndicatorId id) {
    return indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "IndicatorSet",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a set. */
  public static class Builder extends ImmutableIndicatorSet.Builder {
    Builder() {}
  }
}
