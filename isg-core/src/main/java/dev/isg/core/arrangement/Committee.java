package dev.isg.core.arrangement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Appointment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The body that coordinates information security in the organisation and unifies what is meant.
 *
 * @source METI 2009, 3.2.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCommittee.class)
@JsonDeserialize(as = ImmutableCommittee.class)
public abstract class Committee {
  Committee() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name. */
  public abstract LocalizedText name();

  /** What it coordinates and decides; empty while not said. */
  public abstract Optional<LocalizedText> task();

  /** The members, past ones included. */
  public abstract List<CommitteeMember> members();

  /** The members on the day. */
  public final List<CommitteeMember> membersOn(LocalDate day) {
    return members().stream().filter(member -> member.coversDay(day)).toList();
  }

  /**
   * The seats that are wanted and not taken on the day, in the order of the guidance. A seat is
   * taken by a member who holds a role that goes with it on that day.
   */
  public final List<CommitteeSeat> vacantSeats(List<Appointment> appointments, LocalDate day) {
    return CommitteeSeat.wanted().stream()
        .filter(
            seat ->
                membersOn(day).stream()
                    .noneMatch(member -> member.seat() == seat && fits(member, appointments, day)))
        .toList();
  }

  /** Whether the member holds a role on the day that goes with the seat, if one does. */
  static boolean fits(CommitteeMember member, List<Appointment> appointments, LocalDate day) {
    return member.seat() == CommitteeSeat.OTHER
        || appointments.stream()
            .filter(held -> held.person().equals(member.person()) && held.coversDay(day))
            .anyMatch(member.seat()::fits);
  }

  /** Builds a committee. */
  public static class Builder extends ImmutableCommittee.Builder {
    Builder() {}
  }
}
