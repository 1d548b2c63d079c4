package dev.isg.core.certification;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.RowId;
import dev.isg.core.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A management system that may be certified, or a regime of control that is reported on, as one
 * company uses it.
 *
 * @source METI 2009, 4.3.3, box on the ISMS and other systems
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableScheme.class)
@JsonDeserialize(as = ImmutableScheme.class)
public abstract class Scheme {
  Scheme() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract SchemeId id();

  /** What it looks after. */
  public abstract SchemeKind kind();

  /** Its name with the edition, as the company has it. */
  public abstract LocalizedText title();

  /** The row of the catalogue of standards (CAT-M) it is; empty for an edition not listed there. */
  public abstract Optional<RowId> standard();

  /** The units that run it, such as its secretariat; empty while not said. */
  public abstract List<UnitId> runBy();

  /** Why it is run apart from all other schemes; empty where it is not, or nobody said why. */
  public abstract Optional<LocalizedText> apartBecause();

  /** Builds a scheme. */
  public static class Builder extends ImmutableScheme.Builder {
    Builder() {}
  }
}
