package dev.isg.core.organisation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person holds a role in a unit for a time.
 *
 * @source METI 2009, 3.2.1 (appointment and mandate of the CISO); footnote 8
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableAppointment.class)
@JsonDeserialize(as = ImmutableAppointment.class)
public abstract class Appointment {
  Appointment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who is appointed. */
  public abstract PersonId person();

  /** To which role. */
  public abstract Role role();

  /** In which unit. */
  public abstract UnitId unit();

  /** The first day in the role, inclusive. */
  public abstract LocalDate from();

  /** The last day in the role, inclusive; empty while it goes on. */
  public abstract Optional<LocalDate> until();

  /** At which level of the hierarchy the person stands; empty if not recorded. */
  public abstract Optional<PositionLevel> level();

  /** The posts the person holds besides; empty if none is recorded. */
  public abstract List<ConcurrentPost> concurrentPosts();

  /** The day on which the appointment was made, on or before the first day; empty if unrecorded. */
  public abstract Optional<LocalDate> appointedOn();

  /** Who appointed; empty if not recorded. */
  public abstract Optional<PersonId> appointedBy();

  /** What the person is charged with; empty if not recorded. */
  public abstract Optional<LocalizedText> mandate();

  /** Whether the organisation has been told of the mandate. */
  @Value.Default
  public boolean announcedInternally() {
    return false;
  }

  /** Whether the role is held on the day. */
  public final boolean coversDay(LocalDate day) {
    return !day.isBefore(from()) && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether the person belongs to the body the guidance calls management, by role or by level. */
  public final boolean management() {
    return role().management() || level().map(PositionLevel.EXECUTIVE::equals).orElse(false);
  }

  @Value.Check
  void check() {
    if (until().map(last -> last.isBefore(from())).orElse(false)) {
      throw InvalidModelException.of(
          "Appointment", "until が from より前です", "until must not be before from");
    }
  }

  /** Builds an appointment. */
  public static class Builder extends ImmutableAppointment.Builder {
    Builder() {}
  }
}
