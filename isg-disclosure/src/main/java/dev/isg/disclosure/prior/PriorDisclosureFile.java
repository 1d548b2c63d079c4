package dev.isg.disclosure.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import java.util.List;
import org.immutables.value.Value;

/** What the company has published on its risks, as one document. */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutablePriorDisclosureFile.class)
@JsonDeserialize(as = ImmutablePriorDisclosureFile.class)
public abstract class PriorDisclosureFile {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  PriorDisclosureFile() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** A file of the given disclosures. */
  public static PriorDisclosureFile of(List<PriorDisclosure> disclosures) {
    return builder().addAllDisclosures(disclosures).build();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The disclosures. */
  public abstract List<PriorDisclosure> disclosures();

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "PriorDisclosureFile",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a file. */
  public static class Builder extends ImmutablePriorDisclosureFile.Builder {
    Builder() {}
  }
}
