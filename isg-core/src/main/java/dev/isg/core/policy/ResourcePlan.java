package dev.isg.core.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.Decided;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Quantity;
import dev.isg.core.risk.RiskId;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
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

  /** All the people there are, in full-time equivalents; empty where staff is not planned. */
  public abstract Optional<Quantity> staff();

  /** What it is given to. */
  @NotEmpty(groups = Decided.class)
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

  /** The people allocated, in full-time equivalents. */
  public final Quantity staffAllocated() {
    BigDecimal sum =
        allocations().stream()
            .flatMap(part -> part.staff().stream())
            .map(Quantity::number)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Quantity(sum, MeasurementUnit.PERSONS);
  }

  /** Whether more people are given than there are. */
  public final boolean exceedsStaff() {
    return staff().map(there -> staffAllocated().compareNumberTo(there) > 0).orElse(false);
  }

  /** The sum given to one purpose; empty without any, or if their currency is not the total's. */
  public final Optional<Money> allocatedTo(ResourcePurpose pool) {
    return allocated().isEmpty()
        ? Optional.empty()
        : allocations().stream()
            .filter(part -> part.pool().map(pool::equals).orElse(false))
            .map(Allocation::amount)
            .reduce(Money::plus);
  }

  /**
   * Whether resources were decided for a risk: an allocation names it, or none names any risk, so
   * that the plan was decided for all of them together.
   */
  public final boolean covers(RiskId risk) {
    boolean together = allocations().stream().allMatch(part -> part.risks().isEmpty());
    return together
        ? !allocations().isEmpty()
        : allocations().stream().anyMatch(part -> part.risks().contains(risk));
  }

  @Value.Check
  void check() {
    staff().ifPresent(ResourcePlan::requirePeople);
  }

  private static void requirePeople(Quantity staff) {
    if (!staff.unit().equals(MeasurementUnit.PERSONS) || staff.number().signum() < 0) {
      throw InvalidModelException.of(
          "ResourcePlan",
          "staff は「2.5 persons」のように 0 以上の人数にします",
          "staff must be a number of persons, not negative, such as '2.5 persons'");
    }
  }

  /**
   * A part of the pool for one purpose.
   *
   * @param purpose what it is for
   * @param amount how much
   * @param pool which of the purposes that share the pool it serves; empty if nobody said
   * @param risks the risks whose treatment it pays for; empty if none is named
   * @param staff the people given to it, in full-time equivalents; empty if none
   */
  public record Allocation(
      LocalizedText purpose,
      Money amount,
      Optional<ResourcePurpose> pool,
      List<RiskId> risks,
      Optional<Quantity> staff) {
    /** Copies the risks; refuses staff that is no number of persons. */
    public Allocation {
      risks = List.copyOf(risks);
      staff.ifPresent(ResourcePlan::requirePeople);
    }

    /** An amount for a purpose in words only. */
    public Allocation(LocalizedText purpose, Money amount) {
      this(purpose, amount, Optional.empty(), List.of(), Optional.empty());
    }

    /** An amount for the treatment of risks. */
    public static Allocation forRisks(
        LocalizedText purpose, Money amount, ResourcePurpose pool, List<RiskId> risks) {
      return new Allocation(purpose, amount, Optional.of(pool), risks, Optional.empty());
    }
  }

  /** Builds a plan. */
  public static class Builder extends ImmutableResourcePlan.Builder {
    Builder() {}
  }
}
