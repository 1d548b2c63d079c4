package dev.isg.disclosure.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in a published document that tells of risks.
 *
 * @source METI 2009, 2.5
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutablePriorDisclosure.class)
@JsonDeserialize(as = ImmutablePriorDisclosure.class)
public abstract class PriorDisclosure {
  PriorDisclosure() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the file. */
  public abstract PriorDisclosureId id();

  /** The risks of the policy it tells of. */
  public abstract List<RiskId> risks();

  /** The fields of business whose risks it tells of as a whole. */
  public abstract List<RiskCategory> categories();

  /** The document, such as an annual securities report. */
  public abstract LocalizedText document();

  /** The section of the document, such as its business risks; empty if there is none. */
  public abstract Optional<LocalizedText> section();

  /** Where it can be read; empty if not recorded. */
  public abstract Optional<LocalizedText> where();

  /** The day it was published, where the company reports. */
  public abstract LocalDate disclosedOn();

  /** Builds one. */
  public static class Builder extends ImmutablePriorDisclosure.Builder {
    Builder() {}
  }
}
