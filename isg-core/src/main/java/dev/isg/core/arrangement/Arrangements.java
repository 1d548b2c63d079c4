package dev.isg.core.arrangement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The arrangements under which information security is managed in a governance unit.
 *
 * @source METI 2009, 3.2.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableArrangements.class)
@JsonDeserialize(as = ImmutableArrangements.class)
public abstract class Arrangements {
  Arrangements() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The units and the scope under which it is managed; empty while not defined. */
  public abstract Optional<ManagementScope> scope();

  /** How it stands to other activities and works with them; empty while not clarified. */
  public abstract List<Cooperation> cooperations();

  /** The committee that coordinates and unifies; empty while there is none. */
  public abstract Optional<Committee> committee();

  /** Builds arrangements. */
  public static class Builder extends ImmutableArrangements.Builder {
    Builder() {}
  }
}
