package dev.isg.core.organisation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of the company under which information security is managed. Units form a tree.
 *
 * @source METI 2009, 3.2.1 and 4.3
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableOrganisationUnit.class)
@JsonDeserialize(as = ImmutableOrganisationUnit.class)
public abstract class OrganisationUnit {
  OrganisationUnit() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract UnitId id();

  /** The name. */
  public abstract LocalizedText name();

  /** What kind of unit it is. */
  public abstract UnitKind kind();

  /** The unit it is part of; empty for a root of the tree. */
  public abstract Optional<UnitId> parent();

  /** Builds a unit. */
  public static class Builder extends ImmutableOrganisationUnit.Builder {
    Builder() {}
  }
}
