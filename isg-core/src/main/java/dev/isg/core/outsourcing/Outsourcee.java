package dev.isg.core.outsourcing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Someone outside to whom work or information is entrusted, with what is known of how it is looked
 * after there.
 *
 * @source METI 2009, 5.2 and 5.2(2)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableOutsourcee.class)
@JsonDeserialize(as = ImmutableOutsourcee.class)
public abstract class Outsourcee {
  Outsourcee() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its unit in the programme, of the kind outsourcee; one record a unit. */
  public abstract UnitId unit();

  /** What is entrusted to it. */
  public abstract LocalizedText entrusted();

  /** The first day it works for the company. */
  public abstract LocalDate from();

  /** The last day, inclusive; empty while no end is agreed. */
  public abstract Optional<LocalDate> until();

  /** The contract, as the company refers to it; empty if nobody said. */
  public abstract Optional<String> contract();

  /** Who in the company looks after it; empty if nobody was named. */
  public abstract Optional<PersonId> contact();

  /** How governance was to reach it, considered beforehand; empty if it was not. */
  public abstract Optional<GovernanceBeforehand> governance();

  /** How often each of the four items is to be told; yearly unless said otherwise. */
  @Value.Default
  public Interval interval() {
    return Interval.YEARLY;
  }

  /** What it let the company know, in any order. */
  public abstract List<OutsourceeInformation> information();

  /** The part of a period in which it works for the company; empty if there is none. */
  public final Optional<Period> engagedIn(Period period) {
    LocalDate first = from().isAfter(period.first()) ? from() : period.first();
    LocalDate last = until().filter(period.last()::isAfter).orElse(period.last());
    return last.isBefore(first) ? Optional.empty() : Optional.of(Period.of(first, last));
  }

  @Value.Check
  void check() {
    if (until().map(from()::isAfter).orElse(false)) {
      throw InvalidModelException.of(
          "Outsourcee", "until は from 以後の日にします", "until must not be before from");
    }
  }

  /** Builds an outsourcee. */
  public static class Builder extends ImmutableOutsourcee.Builder {
    Builder() {}
  }
}
