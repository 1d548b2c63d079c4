package dev.isg.disclosure.regime;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.DocumentFormat;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The regimes of one jurisdiction, as one document. */
@DocumentFormat(name = "regimes", version = RegimePack.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableRegimePack.class)
@JsonDeserialize(as = ImmutableRegimePack.class)
public abstract class RegimePack {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  RegimePack() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The id of the pack. */
  public abstract String id();

  /** The name of the pack. */
  public abstract LocalizedText title();

  /** Whose law it is: a country code of two letters, or EU. */
  public abstract String jurisdiction();

  /** The day on which the facts were last read at their sources. */
  public abstract LocalDate readOn();

  /** What it cannot replace. */
  public abstract LocalizedText disclaimer();

  /** The regimes. */
  @NotEmpty
  public abstract List<Regime> regimes();

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "RegimePack",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a pack. */
  public static class Builder extends ImmutableRegimePack.Builder {
    Builder() {}
  }
}
