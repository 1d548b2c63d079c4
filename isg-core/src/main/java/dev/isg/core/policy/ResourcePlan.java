package dev.isg.core.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The resources management provides, out of one limited pool.
 *
 * @source METI 2009, 3.1.3 and 3.1.4
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableResourcePlan.class)
@JsonDeserialize(as = ImmutableResourcePlan.class)
public abstract class ResourcePlan {
  ResourcePlan() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** All there is for a fiscal year. */
  public abstract Money total();

  /** What it is given to. */
  public abstract List<Allocation> allocations();

  /** The sum of the allocations; empty without any, or if their currency is not the total's. */
  public final Optional<Money> allocated() {
    if (allocations().stream()
        .anyMatch(part -> !part.amount().currency().equals(total().currency()))) {
      return Optional.empty();
    }
    return allocations().stream().map(Allocation::amount).reduce(Money::plus);
  }

  /** Whether more is given than there is. */
  public final boolean exceedsTotal() {
    return allocated().map(sum -> sum.amount().compareTo(total().amount()) > 0).orElse(false);
  }

  /**
   * A part of the pool for one purpose.
   *
   * @param purpose what it is for
   * @param amount how much
   */
  public record Allocation(LocalizedText purpose, Money amount) {}

  /** Builds a plan. */
  public static class Builder extends ImmutableResourcePlan.Builder {
    Builder() {}
  }
}
